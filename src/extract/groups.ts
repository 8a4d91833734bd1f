/**
 * Groups: signs that depend on the same few facts, weighed once for each set of them.
 *
 * An article asks the same of thousands of candidates. Building every sign's
 * name anew costs more than anything else in choosing, so a group is named by
 * its facts, and its signs are built only when those are met for the first time.
 */

export type Weights = Readonly<Record<string, number>>;

export interface Group {
  /** Which facts, and what they are: equal keys have equal signs. */
  readonly key: string;
  readonly signs: () => readonly string[];
}

/** Most sets of facts that are remembered of one table. */
const most = 50_000;
const known = new WeakMap<Weights, Map<string, number>>();

/** What all signs of the groups weigh together. */
export function weightOf(groups: readonly Group[], weights: Weights): number {
  const memory = known.get(weights) ?? new Map<string, number>();
  if (memory.size === 0) known.set(weights, memory);
  let total = 0;
  for (const { key, signs } of groups) {
    let value = memory.get(key);
    if (value === undefined) {
      if (memory.size >= most) memory.clear();
      value = sum(signs(), weights);
      memory.set(key, value);
    }
    total += value;
  }
  return total;
}

export function sum(names: readonly string[], weights: Weights): number {
  let total = 0;
  for (const name of names) total += Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;
  return total;
}
