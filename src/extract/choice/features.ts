/**
 * Features: what can be seen of a mark and of one who might have said it.
 *
 * In: a site and a candidate. Out: short names of what holds, which the table
 * of weights (`speaker-weights.ts`) gives their say. Only the shape of the
 * sentence is named, never a word beyond the closed lists.
 */

import type { Shape } from '../sites/shapes.ts';
import type { Candidate, Manner, Site } from '../sites/site.ts';
import { isSame } from '../sites/sites.ts';
import type { Token } from '../sites/windows.ts';

const steps = [0, 1, 2, 3, 5, 8, 13, 21, 34] as const;
const stepOf = Uint8Array.from({ length: 35 }, (_, count) => steps.findLast((bound) => bound <= count) ?? 0);

/** A count as the greatest of a few steps it reaches. */
function step(count: number): number {
  return count >= 34 ? 34 : (stepOf[count] ?? 0);
}

/** What holds of a candidate for a site, each as a name for a weight. */
export function features(
  site: Site,
  shape: Shape,
  candidate: Candidate,
  previous: Candidate | null,
): readonly string[] {
  const { passage, standing } = candidate;
  const same = passage.index === site.passage.index;
  const place = placeOf(site, candidate);
  return [
    ...placed(place, standing.manner, shape),
    ...led(candidate, same),
    ...(isSame(candidate, previous) ? again(place, standing.manner, shape) : []),
    ...(same ? inParagraph(spotOf(site, candidate), standing.manner, shape) : above(candidate)),
  ];
}

export function placed(
  place: string,
  { path, verb, kind, form }: Manner,
  { size, left, right, alone }: Shape,
): readonly string[] {
  return [
    `${place}|${path}`,
    `${place}|${path}|${kind}`,
    `${place}|${path}|${size}`,
    `${place}|${path}|${left}`,
    `${place}|${path}|${right}`,
    `kind:${kind}`,
    `${path}|${verb}|${size}`,
    `${path}|${verb}|${kind}`,
    `${place}|${kind}|${size}|${alone}`,
    `verb:${verb}|${place}`,
    `form:${form}|${path}|${place}`,
  ];
}

export function led({ standing: { manner, lead, asks } }: Candidate, same: boolean): readonly string[] {
  const { path, kind } = manner;
  return [`asks:${asks}|${path}|${same}`, `${kind}|${lead}`, `lead:${lead}|${path}`];
}

export function again(place: string, { path }: Manner, { size, left, alone }: Shape): readonly string[] {
  return ['prev', `prev|${place}|${alone}`, `prev|${place}|${size}|${left}`, `prev|${path}|${place}`];
}

export function above({ passage, standing }: Candidate): readonly string[] {
  return [`above|${passage.tokens.at(-1)?.text === ':'}|${standing.manner.path}`];
}

export function inParagraph(
  spot: number,
  { path, kind, cued }: Manner,
  { left, right, alone }: Shape,
): readonly string[] {
  const { side, gap, between, crosses, marks, opens, nearer } = readSpot(spot);
  const way = cued ? 'cue' : 'bare';
  return [
    ...(opens ? [`opens|${left}|${path}`, `opens|${left}|${kind}`] : []),
    `${side}|gap:${gap}|${path}`,
    `${side}|gap:${gap}|${alone}`,
    `${side}|gap:${gap}|${right}`,
    `${side}|between:${between}`,
    `${side}|between:${between}|${way}`,
    `${side}|marks:${marks}|${way}`,
    `${side}|rank:${nearer}|${way}`,
    ...(crosses ? [`cross|${path}`, `cross|${left}|${right}`] : []),
  ];
}

/** Before or after the mark, and how many sentences or paragraphs away. */
export function placeOf(site: Site, candidate: Candidate): string {
  return places[placeNumber(site, candidate)] ?? '';
}

const places = [...'321'].map((away) => `P${away}`);
for (const side of 'AB') for (const away of [-3, -2, -1, 0, 1, 2, 3]) places.push(`${side}${away}`);

/** The place as a number below 20. */
export function placeNumber({ passage, at }: Site, candidate: Candidate): number {
  if (candidate.passage.index !== passage.index) return 3 - Math.min(3, passage.index - candidate.passage.index);
  const first = passage.mentions[candidate.index]?.first ?? 0;
  const away = (passage.tokens[first]?.sentence ?? 0) - (passage.tokens[at]?.sentence ?? 0);
  return (first > at ? 6 : 13) + Math.max(-3, Math.min(3, away));
}

/**
 * Where somebody stands in the paragraph of a mark, seen from it, as a number
 * of `spotBits` bits: what is asked of thousands must cost no object each.
 */
export function spotOf({ passage, at, middle }: Site, { index }: Candidate): number {
  const { mentions, tokens, links, marksBefore, cuesBefore } = passage;
  const mention = mentions[index];
  if (!mention) return 0;
  const { first, last } = mention;
  const cue = links[index]?.cue ?? null;
  const after = first > at;
  const gap = after ? Math.min(first, cue?.[0] ?? first) - at - 1 : at - Math.max(last, cue?.[1] ?? last) - 1;
  const marks = after ? upTo3(marksBefore, at + 1, first) : upTo3(marksBefore, last, at);
  const nearer = after ? upTo3(cuesBefore, middle, index) : upTo3(cuesBefore, index + 1, middle);
  const crosses = cue !== null && !after && cue[0] > at;
  const signs = (after ? 1 : 0) | (crosses ? 2 : 0) | (opensSentence(tokens, first, at) ? 4 : 0);
  const between = step(Math.abs(middle - index) - (after ? 0 : 1));
  return (step(gap) << 13) | (between << 7) | (marks << 5) | (nearer << 3) | signs;
}

export const spotBits = 19;

interface Spot {
  readonly side: string;
  /** Tokens between, in steps. */
  readonly gap: number;
  /** Mentions between, in steps. */
  readonly between: number;
  /** Marks between, at most 3. */
  readonly marks: number;
  /** Mentions with a cue between, at most 3. */
  readonly nearer: number;
  /** Whether the mark stands between somebody and their cue. */
  readonly crosses: boolean;
  /** Whether the mark's sentence begins with them. */
  readonly opens: boolean;
}

function readSpot(spot: number): Spot {
  return {
    side: spot & 1 ? 'A' : 'B',
    gap: spot >> 13,
    between: (spot >> 7) & 63,
    marks: (spot >> 5) & 3,
    nearer: (spot >> 3) & 3,
    crosses: (spot & 2) > 0,
    opens: (spot & 4) > 0,
  };
}

/** How many of what was counted stand between two places, at most 3. */
function upTo3(counts: readonly number[], from: number, to: number): number {
  return Math.min(3, Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0)));
}

/** Whether a mention is the first of the mark's sentence, with nothing before it. */
function opensSentence(tokens: readonly Token[], first: number, at: number): boolean {
  const own = tokens[first]?.sentence;
  return first < at && own === tokens[at]?.sentence && tokens[first - 1]?.sentence !== own;
}
