/**
 * Sites: each marked stretch of an article with all who might have said it.
 *
 * In: a text, its paragraphs and marks. Out: for each mark where it stands and
 * its candidates, which are the mentions near it and the speaker before it.
 * Only paragraphs with marks, and those a lone quote leans on, are tagged.
 */

import type { Span } from '../../model.ts';
import type { Mark } from '../marks/mark.ts';
import { link, none } from './links.ts';
import { type Mention, mentions } from './mentions.ts';
import type { Candidate, Passage, Site } from './site.ts';
import { standingOf } from './standings.ts';
import { tail } from './tails.ts';
import { tokens } from './windows.ts';

/** Most characters of a mark that are looked at. */
const seen = 400;
/** Most tokens between a mark and a candidate in its own paragraph. */
const reach = 90;
/** Most candidates on each side of a mark. */
const width = 12;

/** Reads paragraphs on demand, and keeps the last two: all of a long text would fill the memory. */
export function reader(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly Mark[],
): (index: number) => Passage | undefined {
  const read = new Map<number, Passage>();
  const firsts = firstMarks(paragraphs, marks);
  return (index) => {
    const span = paragraphs[index];
    const known = read.get(index);
    if (known || !span) return known;
    const inside = marks.slice(firsts[index] ?? 0, firsts[index + 1] ?? marks.length);
    const found = inside.length > 0 ? tokens(text, span, inside) : tail(text, span);
    const named = mentions(found);
    const links = named.map((mention) => link(found, mention));
    const candidates: Candidate[] = [];
    const marksBefore = counted(found, ({ kind }) => kind === 'mark');
    const cuesBefore = counted(links, ({ cue, path }) => cue !== null && path !== 'colon');
    const passage = { index, span, tokens: found, mentions: named, links, candidates, marksBefore, cuesBefore };
    named.forEach((mention, number) => {
      const standing = standingOf(found, mention, links[number] ?? none);
      candidates.push({ passage, index: number, standing });
    });
    for (const other of read.keys()) if (Math.abs(other - index) > 1) read.delete(other);
    read.set(index, passage);
    return passage;
  };
}

/** How many before each hold, and at the end how many of all. */
function counted<T>(all: readonly T[], holds: (one: T) => boolean): readonly number[] {
  let count = 0;
  const counts = all.map((one) => (holds(one) ? count++ : count));
  counts.push(count);
  return counts;
}

/** For each paragraph the number of its first mark, and one more for the end. */
function firstMarks(paragraphs: readonly Span[], marks: readonly Mark[]): readonly number[] {
  const firsts: number[] = [];
  let next = 0;
  for (const { start } of paragraphs) {
    while (next < marks.length && (marks[next]?.outer.start ?? 0) < start) next++;
    firsts.push(next);
  }
  return [...firsts, marks.length];
}

interface Searched {
  readonly paragraphs: readonly Span[];
  readonly marks: readonly Mark[];
  readonly read: (index: number) => Passage | undefined;
  /** Tells, when a site is made, who said the mark before it. */
  readonly previous: () => Candidate | null;
}

/** The site of each mark, in order. */
export function* sites(text: string, { paragraphs, marks, read, previous }: Searched): Generator<Site> {
  let index = 0;
  let at = -1;
  for (const mark of marks) {
    while ((paragraphs[index]?.end ?? Number.POSITIVE_INFINITY) <= mark.outer.start) {
      index++;
      at = -1;
    }
    const passage = read(index);
    if (!passage) continue;
    do at++;
    while (at < passage.tokens.length && passage.tokens[at]?.mark !== mark);
    if (at >= passage.tokens.length) continue;
    const inner = text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + seen));
    const words = inner.split(/\s+/).filter(Boolean);
    const middle = countBefore(passage.mentions, at);
    const might = candidates({ passage, at, middle }, { read, previous: previous() });
    yield { mark, passage, at, middle, inner, words, candidates: might };
  }
}

type Spot = Pick<Site, 'passage' | 'at' | 'middle'>;

function candidates(
  { passage, at, middle }: Spot,
  { read, previous }: { read: (index: number) => Passage | undefined; previous: Candidate | null },
): readonly Candidate[] {
  const found = near({ passage, at, middle });
  const sentence = passage.tokens[at]?.sentence;
  const alone = !found.some(
    ({ index }) =>
      passage.links[index]?.cue != null && passage.tokens[passage.mentions[index]?.first ?? 0]?.sentence === sentence,
  );
  if (alone) {
    const above = read(passage.index - 1);
    if (above) found.unshift(...lastSentences(above));
  }
  if (
    previous &&
    !found.some(
      ({ passage: { index }, index: mention }) => index === previous.passage.index && mention === previous.index,
    )
  )
    found.unshift(previous);
  return found;
}

function near({ passage, at, middle }: Spot): Candidate[] {
  const found: Candidate[] = [];
  for (let index = Math.max(0, middle - width); index < Math.min(passage.mentions.length, middle + width); index++) {
    const [mention, candidate] = [passage.mentions[index], passage.candidates[index]];
    if (mention && candidate && mention.kind !== 'time' && Math.abs(mention.first - at) <= reach) found.push(candidate);
  }
  return found;
}

export function isSame(candidate: Candidate, other: Candidate | null): boolean {
  return other !== null && candidate.passage.index === other.passage.index && candidate.index === other.index;
}

/** How many mentions start before token `at`: they are in order, so by halving. */
export function countBefore(found: readonly Mention[], at: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of a paragraph's last two sentences, at most `width` of them. */
function lastSentences(passage: Passage): Candidate[] {
  const last = passage.tokens.at(-1)?.sentence ?? 0;
  const found: Candidate[] = [];
  for (let index = passage.mentions.length - 1; index >= 0 && found.length < width; index--) {
    const [mention, candidate] = [passage.mentions[index], passage.candidates[index]];
    if (!mention || !candidate || (passage.tokens[mention.first]?.sentence ?? 0) < last - 1) break;
    if (mention.kind !== 'time') found.unshift(candidate);
  }
  return found;
}
