/**
 * Matrix: the best way through two sequences when a gap costs more to open than to widen.
 *
 * In: what each pairing is worth. Out: the steps of the best path. Knows no
 * words. Time and room are the product of the two lengths.
 *
 * After Gotoh, "An improved algorithm for matching biological sequences",
 * Journal of Molecular Biology 162, 1982.
 */

/** How many places of each sequence a step takes. */
export interface Stride {
  readonly first: 0 | 1 | 2;
  readonly second: 0 | 1 | 2;
}

export interface Worths {
  readonly n: number;
  readonly m: number;
  /** Worth of pairing `i` with `j`, at `i * m + j`; -Infinity forbids it. */
  readonly pairs: Float64Array;
  /** Worth of joining `i - 1` and `i` to `j`, or `i` to `j - 1` and `j`, at `i * m + j`; few. */
  readonly joins: ReadonlyMap<number, { readonly worth: number; readonly two: 'first' | 'second' }>;
  /** Added once for each gap, and for each place in it; both negative. At the ends a gap costs half to open. */
  readonly opening: number;
  readonly gap: number;
}

const paired = 0;
const firstAlone = 1;
const secondAlone = 2;
const firstJoined = 1;
const secondJoined = 2;

interface Cells {
  width: number;
  /** Best worth of a path that ends here, in whatever state, and that state. */
  readonly best: Float64Array;
  readonly last: Uint8Array;
  /** The state before, by state; a pairing's has the way it joined two places from the third bit on. */
  readonly before: readonly [Uint8Array, Uint8Array, Uint8Array];
  /** Best worth of a path that ends in the row above, or in this one so far, with its place in the first sequence alone. */
  readonly above: Float64Array;
}

const never = Number.NEGATIVE_INFINITY;

/** @returns Steps in order that take both sequences in full. */
export function bestPath(worths: Worths): readonly Stride[] {
  const { n, m } = worths;
  const cells = cellsFor((n + 1) * (m + 1), m + 1);
  cells.best.fill(never, 0, m + 1);
  cells.best[0] = 0;
  cells.last[0] = paired;
  for (let i = 0; i <= n; i++) {
    if (i > 0) pairUp(cells, worths, i);
    if (i > 0) skipFirst(cells, worths, i);
    skipSecond(cells, worths, i);
  }
  return walkBack(cells, n, m);
}

/** A row's cells as far as they pair two places. */
function pairUp({ width, best, last, before }: Cells, { m, pairs, joins }: Worths, i: number): void {
  best[i * width] = never;
  for (let j = 1, cell = i * width + 1; j <= m; j++, cell++) {
    const from = cell - width - 1;
    best[cell] = (best[from] ?? 0) + (pairs[(i - 1) * m + j - 1] ?? 0);
    before[paired][cell] = last[from] ?? 0;
    last[cell] = paired;
  }
  if (joins.size === 0) return;
  for (let j = 1; j <= m; j++) {
    const join = joins.get((i - 1) * m + j - 1);
    if (!join) continue;
    const cell = i * width + j;
    const back = cell - width - 1 - (join.two === 'first' ? width : 1);
    const joined = (best[back] ?? 0) + join.worth;
    if (joined <= (best[cell] ?? 0)) continue;
    best[cell] = joined;
    before[paired][cell] = (last[back] ?? 0) | ((join.two === 'first' ? firstJoined : secondJoined) << 2);
  }
}

/** Then those whose place in the first sequence stands alone. A cut at an end is the commonest of all changes, and so the cheapest. */
function skipFirst({ width, best, last, before, above }: Cells, { m, opening, gap }: Worths, i: number): void {
  for (let j = 0, cell = i * width; j <= m; j++, cell++) {
    const from = cell - width;
    const opened = (best[from] ?? 0) + (j === 0 || j === m ? opening / 2 : opening);
    const widened = above[j] ?? 0;
    const widens = widened >= opened;
    before[firstAlone][cell] = widens ? firstAlone : (last[from] ?? 0);
    const alone = (widens ? widened : opened) + gap;
    above[j] = alone;
    if (alone <= (best[cell] ?? 0)) continue;
    best[cell] = alone;
    last[cell] = firstAlone;
  }
}

/** And those whose place in the second does. */
function skipSecond({ width, best, last, before }: Cells, worths: Worths, i: number): void {
  const opening = i === 0 || i === worths.n ? worths.opening / 2 : worths.opening;
  let alone = never;
  for (let j = 1, cell = i * width + 1; j <= worths.m; j++, cell++) {
    const opened = (best[cell - 1] ?? 0) + opening;
    const widens = alone >= opened;
    before[secondAlone][cell] = widens ? secondAlone : (last[cell - 1] ?? 0);
    alone = (widens ? alone : opened) + worths.gap;
    if (alone <= (best[cell] ?? 0)) continue;
    best[cell] = alone;
    last[cell] = secondAlone;
  }
}

/** Cells of an earlier matrix, used again up to this many: most quotes are short, and room is dear to make. */
const mostKept = 1 << 14;
let kept: Cells | null = null;

function cellsFor(size: number, width: number): Cells {
  kept ??= roomFor(mostKept);
  const room = size <= mostKept ? kept : roomFor(size);
  room.above.fill(never, 0, width);
  room.width = width;
  return room;
}

function roomFor(size: number): Cells {
  const states = () => new Uint8Array(size);
  return {
    width: 0,
    best: new Float64Array(size),
    last: states(),
    before: [states(), states(), states()],
    above: new Float64Array(size),
  };
}

function walkBack({ width, last, before }: Cells, n: number, m: number): readonly Stride[] {
  const steps: Stride[] = [];
  let [i, j] = [n, m];
  let state = stateOf(last[n * width + m]);
  while (i > 0 || j > 0) {
    const source = before[state][i * width + j] ?? 0;
    const step = strideOf(state, state === paired ? source >> 2 : 0);
    steps.push(step);
    i -= step.first;
    j -= step.second;
    state = stateOf(source & 3);
  }
  return steps.reverse();
}

function stateOf(known: number | undefined): 0 | 1 | 2 {
  return known === firstAlone ? firstAlone : known === secondAlone ? secondAlone : paired;
}

function strideOf(state: 0 | 1 | 2, joined: number): Stride {
  if (state === firstAlone) return strides.firstAlone;
  if (state === secondAlone) return strides.secondAlone;
  if (joined === firstJoined) return strides.firstJoined;
  return joined === secondJoined ? strides.secondJoined : strides.paired;
}

const strides = {
  paired: { first: 1, second: 1 },
  firstAlone: { first: 1, second: 0 },
  secondAlone: { first: 0, second: 1 },
  firstJoined: { first: 2, second: 1 },
  secondJoined: { first: 1, second: 2 },
} as const satisfies Record<string, Stride>;
