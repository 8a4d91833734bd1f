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
  /** The sequence whose places may not stand alone: one that is a selection of the other's. */
  readonly met?: 'first' | 'second' | undefined;
}

const paired = 0;
const firstAlone = 1;
const secondAlone = 2;
const firstJoined = 1;
const secondJoined = 2;

interface Cells {
  readonly width: number;
  /** Best worth of a path that ends here in each of the three states. */
  readonly worth: readonly [Float64Array, Float64Array, Float64Array];
  /** The state before, by state; a pairing's has the way it joined two places from the third bit on. */
  readonly before: readonly [Uint8Array, Uint8Array, Uint8Array];
}

/** @returns Steps in order that take both sequences in full. */
export function bestPath(worths: Worths): readonly Stride[] {
  const { n, m } = worths;
  const cells = cellsFor((n + 1) * (m + 1), m + 1);
  for (let i = 0; i <= n; i++) {
    if (i > 0) fillFromAbove(cells, worths, i);
    fillFromBefore(cells, worths, i);
  }
  return walkBack(cells, n, m);
}

/** A row's cells whose place in the first sequence stands alone. Cuts at the ends are the commonest of all changes, and so the cheapest. */
function fillFromAbove({ width, worth, before }: Cells, worths: Worths, i: number): void {
  const { m, opening } = worths;
  const gap = worths.met === 'first' ? Number.NEGATIVE_INFINITY : worths.gap;
  for (let j = 0, cell = i * width; j <= m; j++, cell++) {
    const from = cell - width;
    const last = bestState(worth, from);
    const opened = (worth[last][from] ?? 0) + (j === 0 || j === m ? opening / 2 : opening);
    const widened = worth[firstAlone][from] ?? 0;
    worth[firstAlone][cell] = Math.max(opened, widened) + gap;
    before[firstAlone][cell] = widened >= opened ? firstAlone : last;
  }
}

/** A row's cells whose place in the second sequence stands alone, and those that pair two. */
function fillFromBefore(cells: Cells, worths: Worths, i: number): void {
  const { width, worth, before } = cells;
  const opening = i === 0 || i === worths.n ? worths.opening / 2 : worths.opening;
  const gap = worths.met === 'second' ? Number.NEGATIVE_INFINITY : worths.gap;
  for (let j = 1, cell = i * width + 1; j <= worths.m; j++, cell++) {
    const last = bestState(worth, cell - 1);
    const opened = (worth[last][cell - 1] ?? 0) + opening;
    const widened = worth[secondAlone][cell - 1] ?? 0;
    worth[secondAlone][cell] = Math.max(opened, widened) + gap;
    before[secondAlone][cell] = widened >= opened ? secondAlone : last;
    if (i > 0) pair(cells, worths, i, j);
  }
}

/** Cells of an earlier matrix, used again up to this many: most quotes are short, and room is dear to make. */
const mostKept = 1 << 14;
let kept: Omit<Cells, 'width'> | null = null;

function cellsFor(size: number, width: number): Cells {
  kept ??= roomFor(mostKept);
  const room = size <= mostKept ? kept : roomFor(size);
  for (const worth of room.worth) worth.fill(Number.NEGATIVE_INFINITY, 0, size);
  room.worth[paired][0] = 0;
  return { ...room, width };
}

function roomFor(size: number): Omit<Cells, 'width'> {
  const worth = () => new Float64Array(size);
  const before = () => new Uint8Array(size);
  return { worth: [worth(), worth(), worth()], before: [before(), before(), before()] };
}

function pair({ width, worth, before }: Cells, { m, pairs, joins }: Worths, i: number, j: number): void {
  const cell = i * width + j;
  const from = cell - width - 1;
  const key = (i - 1) * m + j - 1;
  const last = bestState(worth, from);
  worth[paired][cell] = (worth[last][from] ?? 0) + (pairs[key] ?? 0);
  before[paired][cell] = last;
  const join = joins.get(key);
  if (!join) return;
  const back = join.two === 'first' ? from - width : from - 1;
  const earlier = bestState(worth, back);
  const joined = (worth[earlier][back] ?? 0) + join.worth;
  if (joined <= (worth[paired][cell] ?? 0)) return;
  worth[paired][cell] = joined;
  before[paired][cell] = earlier | ((join.two === 'first' ? firstJoined : secondJoined) << 2);
}

function bestState(worth: Cells['worth'], cell: number): 0 | 1 | 2 {
  const pairing = worth[paired][cell] ?? 0;
  const first = worth[firstAlone][cell] ?? 0;
  const second = worth[secondAlone][cell] ?? 0;
  if (pairing >= first && pairing >= second) return paired;
  return first >= second ? firstAlone : secondAlone;
}

function walkBack({ width, worth, before }: Cells, n: number, m: number): readonly Stride[] {
  const steps: Stride[] = [];
  let [i, j] = [n, m];
  let state = bestState(worth, n * width + m);
  while (i > 0 || j > 0) {
    const source = before[state][i * width + j] ?? 0;
    const step = stride(state, state === paired ? source >> 2 : 0);
    steps.push(step);
    i -= step.first;
    j -= step.second;
    const next = source & 3;
    state = next === paired ? paired : next === firstAlone ? firstAlone : secondAlone;
  }
  return steps.reverse();
}

function stride(state: 0 | 1 | 2, joined: number): Stride {
  if (state === firstAlone) return { first: 1, second: 0 };
  if (state === secondAlone) return { first: 0, second: 1 };
  return { first: joined === firstJoined ? 2 : 1, second: joined === secondJoined ? 2 : 1 };
}
