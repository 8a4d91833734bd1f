/**
 * Scores extraction of one article against attributions that annotators marked.
 *
 * In: the article's text, its attributions, and what `extract` found. Out: a
 * tally: quotation-mark pairs held to be attributed (P, R), direct and mixed
 * quotes found with the right speaker (Joint), reported speech apart from
 * marks (ind).
 */

import type { ExtractedQuoteRecord } from '../../src/schema.ts';
import type { Attribution } from './brat.ts';
import { bandOf, sure } from './calibration.ts';
import { isMarked, length, overlap, type Reach } from './gold.ts';
import type { Tally } from './tally.ts';

export interface Marked {
  /** Unchanged text of the article. */
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly ExtractedQuoteRecord[];
}

/** A pair of double marks in the text, and the attributions that cover at least half of it. */
interface MarkPair {
  readonly span: Reach;
  readonly attributions: readonly Attribution[];
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who']);

export function scoreAttributions({ text, attributions, quotes }: Marked, tally: Tally): void {
  const pairs = markPairs(text, attributions);
  scoreMarks({ text, attributions, quotes }, pairs, tally);
  scoreReported(attributions, quotes, { pairs, tally });
}

function markPairs(text: string, attributions: readonly Attribution[]): readonly MarkPair[] {
  return [...text.replace(/[“”]/g, '"').matchAll(/"([^"\n]{1,3000}?)"/gu)].map((found) => {
    const start = [...text.slice(0, found.index + 1)].length;
    const span = { start, end: start + [...(found[1] ?? '')].length };
    const covers = (one: Attribution) => overlap([span], one.content) >= 0.5 * (span.end - span.start);
    return { span, attributions: attributions.filter(covers) };
  });
}

function scoreMarks({ text, attributions, quotes }: Marked, pairs: readonly MarkPair[], tally: Tally): void {
  const hit = new Set<MarkPair>();
  const right = new Set<MarkPair>();
  const points = [...text];
  const around = ({ start, end }: Reach) => {
    const words = points.slice(Math.max(0, start - 80), end + 80);
    return words.join('').replaceAll('\n', '|');
  };
  for (const { quote, part } of quotes
    .filter(isMarked)
    .flatMap((quote) => quote.parts.map((part) => ({ quote, part })))) {
    const pair = pairs.findLast(({ span }) => isSame(part, span));
    if (!pair) {
      if (!isInside(part, attributions)) tally.count(false, 'P');
      continue;
    }
    const attributed = pair.attributions.length > 0;
    tally.count(attributed, 'P');
    if (attributed) hit.add(pair);
    else tally.error('no quote', around(pair.span));
    if (scoreSpeaker(quote, pair, tally)) right.add(pair);
  }
  for (const pair of pairs.filter(({ attributions: own }) => own.length > 0)) {
    tally.count(hit.has(pair), 'R');
    if (!hit.has(pair)) tally.error('missed', around(pair.span));
    const sourced = pair.attributions.find(({ source }) => source.length > 0);
    if (!sourced) continue;
    const quoted = overlap(
      pairs.map(({ span }) => span),
      sourced.content,
    );
    tally.count(right.has(pair), quoted >= 0.85 * length(sourced.content) ? 'directJoint' : 'mixedJoint');
  }
}

/** @returns Whether the speaker is one that annotators gave; not counted where they gave none. */
function scoreSpeaker(quote: ExtractedQuoteRecord, { attributions }: MarkPair, tally: Tally): boolean {
  const sourced = attributions.filter(({ source }) => source.length > 0);
  if (sourced.length === 0) return false;
  const right = attributions.some((one) => isSpeaker(quote, one));
  tally.count(right, 'speaker', bandOf(quote.speaker.confidence));
  if (quote.kind === 'direct') tally.count(quote.speaker.confidence >= sure, 'directSure');
  if (!right) tally.error('speaker', `want ${sourced[0]?.sourceText} got ${quote.speaker.name}: ${quote.text}`);
  return right;
}

/** A part over several pairs of marks is neither right nor wrong where an attribution covers it. */
function isInside(part: Reach, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ content }) => overlap([part], content) >= 0.8 * (part.end - part.start));
}

function isSame(part: Reach, span: Reach): boolean {
  const shared = overlap([part], [span]);
  const union = Math.max(part.end, span.end) - Math.min(part.start, span.start);
  return shared > 0 && shared >= 0.8 * union;
}

function isSpeaker({ speaker }: ExtractedQuoteRecord, { source, sourceText }: Attribution): boolean {
  if (speaker.mention && overlap([speaker.mention], source) > 0) return true;
  const surname = lastWord(speaker.name ?? '');
  const words: readonly string[] = sourceText.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? [];
  return surname !== '' && !pronouns.has(lastWord(sourceText)) && words.includes(surname);
}

function lastWord(name: string): string {
  return (
    name
      .replace(/['’]s\b/g, '')
      .match(/[A-Za-z\u00c0-\u024f'’-]+/g)
      ?.at(-1)
      ?.toLowerCase() ?? ''
  );
}

function scoreReported(
  attributions: readonly Attribution[],
  quotes: readonly ExtractedQuoteRecord[],
  { pairs, tally }: { readonly pairs: readonly MarkPair[]; readonly tally: Tally },
): void {
  const marks = pairs.map(({ span }) => span);
  const wanted = attributions.filter(({ content }) => content.length > 0 && overlap(content, marks) === 0);
  const taken = new Set<Attribution>();
  for (const quote of quotes) {
    if (quote.kind !== 'indirect' || overlap(quote.parts, marks) > 0) continue;
    const best = wanted
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, share: shareOf(quote.parts, one.content) }))
      .reduce((a, b) => (b.share > a.share ? b : a), { one: undefined as Attribution | undefined, share: 0 });
    const right = best.one !== undefined && best.share >= 0.5;
    tally.count(right, 'indP');
    if (!right) tally.error('no reported speech', quote.text);
    if (!right || !best.one) continue;
    taken.add(best.one);
    const { source, sourceText } = best.one;
    if (source.length === 0) continue;
    const known = quote.speaker.mention !== null && overlap([quote.speaker.mention], source) > 0;
    tally.count(known, 'indSpeaker');
    if (!known)
      tally.error('speaker of reported speech', `want ${sourceText} got ${quote.speaker.name}: ${quote.text}`);
  }
  for (const one of wanted) tally.count(taken.has(one), 'indR');
}

/** What two lists of spans share, of all they cover: 0 to 1. */
function shareOf(a: readonly Reach[], b: readonly Reach[]): number {
  const shared = overlap(a, b);
  return shared / Math.max(1, length(a) + length(b) - shared);
}
