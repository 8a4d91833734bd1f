/**
 * Scales: what signs weigh together, without spelling each of them out anew.
 *
 * In: patterns of signs, such as `words:{size}|title:{title}`, and a table
 * that gives some of the signs they make a weight. Out: the sum of all signs
 * that hold of given facts. A sign is spelled out and looked up when its facts
 * are met together for the first time; then numbers stand for it, for an
 * article asks the same thousands of times.
 */

export type Weights = ReadonlyMap<string, number>;

/** @param table A weight and its sign a line. */
export function readWeights(table: string): Weights {
  const rows = table.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const end = row.indexOf(' ');
      return [row.slice(end + 1), Number(row.slice(0, end))];
    }),
  );
}

/** The facts that a pattern names: `size` and `title`. */
export type FactOf<Pattern extends string> = Pattern extends `${string}{${infer Fact}}${infer Rest}`
  ? Fact | FactOf<Rest>
  : never;

/** What holds. Signs with a fact that is undefined do not hold. */
export type Facts<Pattern extends string> = Readonly<Record<FactOf<Pattern>, string | number | boolean | undefined>>;

export interface Scales<Pattern extends string> {
  readonly weigh: (facts: Facts<Pattern>) => number;
}

interface Sign {
  readonly pattern: string;
  /** Which facts it has. */
  readonly facts: readonly number[];
  /** What it weighs, by the numbers of what its facts are. */
  readonly known: Map<number, number>;
}

/** How many different things each fact is remembered to have been; what comes later is spelled out each time. */
const most = 1_000;
const holes = /\{(\w+)\}/g;

export function scales<const Pattern extends string>(patterns: readonly Pattern[], weights: Weights): Scales<Pattern> {
  const names = [...new Set(patterns.flatMap((pattern) => holesIn(pattern)))];
  const numbers = names.map(() => new Map<unknown, number>());
  const signs = patterns.map((pattern): Sign => {
    return { pattern, facts: holesIn(pattern).map((name) => names.indexOf(name)), known: new Map() };
  });
  const met = new Uint16Array(names.length);
  return {
    weigh: (facts) => {
      const given: Given = facts;
      for (let index = 0; index < met.length; index++)
        met[index] = numberOf(given[names[index] ?? ''], numbers[index] ?? new Map());
      let total = 0;
      for (const { facts, known, pattern } of signs) {
        const key = keyOf(facts, met);
        let weight = key < 0 ? 0 : known.get(key);
        if (weight === undefined) {
          weight = weights.get(spelled(pattern, given)) ?? 0;
          if (key > 0) known.set(key, weight);
        }
        total += weight;
      }
      return total;
    },
  };
}

type Given = Readonly<Record<string, unknown>>;

/** From 1 on; 0 for what is undefined and `most` for what comes too late. */
function numberOf(fact: unknown, numbers: Map<unknown, number>): number {
  if (fact === undefined) return 0;
  const known = numbers.get(fact);
  if (known !== undefined || numbers.size >= most - 1) return known ?? most;
  numbers.set(fact, numbers.size + 1);
  return numbers.size;
}

/** What is remembered of a sign is under this key: below 0 where the sign does not hold, 0 where nothing may be remembered. */
function keyOf(facts: readonly number[], met: Uint16Array): number {
  let key = 0;
  let isLate = false;
  for (const fact of facts) {
    const number = met[fact] ?? 0;
    if (number === 0) return -1;
    isLate ||= number === most;
    key = key * most + number;
  }
  return isLate ? 0 : key + 1;
}

/** The names of all signs that hold. */
export function signsOf<const Pattern extends string>(
  patterns: readonly Pattern[],
  facts: Facts<Pattern>,
): readonly string[] {
  const given: Given = facts;
  return patterns
    .filter((pattern) => holesIn(pattern).every((name) => given[name] !== undefined))
    .map((pattern) => spelled(pattern, given));
}

export function sum(names: readonly string[], weights: Weights): number {
  let total = 0;
  for (const name of names) total += weights.get(name) ?? 0;
  return total;
}

function holesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(holes)].map(([, name = '']) => name);
}

function spelled(pattern: string, facts: Given): string {
  return pattern.replace(holes, (_, name: string) => String(facts[name]));
}
