/**
 * Draft: one text to an article, with what is known of it.
 *
 * In: a text, its place, and what metadata said before. Out: the article; what
 * metadata left open is looked for in the text, its address and its name.
 */

import type { Doubt, DoubtKind, KnownFrom, Span } from '../model.ts';
import type { Draft } from './form.ts';
import { hostOf, type Known } from './known.ts';
import { creditsOf } from './text/credits.ts';
import { doubtfulLines, furniture, type Standing, standsWhole } from './text/furniture.ts';
import { type Line, linesOf } from './text/lines.ts';
import { bylineOf, outletOf, publishedOf, titleOf, urlOf } from './text/metadata.ts';

export type Place = Pick<Draft, 'path' | 'origin' | 'entry'>;

export interface Given {
  readonly known?: Known;
  /** Lines of the head that say who and when, by index. */
  readonly head?: readonly number[];
  /** The outlet that the head names. */
  readonly outlet?: string | null;
  /** The time that the page gives all of its articles. */
  readonly published?: string | null;
  /** Lines on which another article may begin, by index. */
  readonly doubtful?: readonly number[];
  /** Stretches of whole lines that were kept, though they may be none of its own. */
  readonly unsure?: readonly Span[];
}

export function drafted(
  text: string,
  place: Place,
  { known = {}, head = [], outlet = null, published: ofPage = null, doubtful = [], unsure = [] }: Given = {},
): Draft {
  const lines: readonly Line[] = linesOf(text);
  const title = known.title ?? titleOf(lines, head);
  const standing = furniture({ text, lines, title, head });
  const url = known.url ?? urlOf(lines);
  const publisher = firstKnown<string>([
    ['metadata', known.outlet],
    ['text', outlet ?? outletOf(text, lines, standing)],
    ['address', hostOf(url)],
  ]);
  const published = firstKnown<string>([
    ['metadata', known.published],
    ['text', publishedOf(lines) ?? ofPage],
    ['file-name', dayInName(place.path)],
  ]);
  const byline = known.byline ?? bylineOf(lines);
  const doubts = doubtsOf(lines, standing, { starts: doubtful, unsure });
  return {
    ...place,
    text,
    outlet: publisher?.value ?? null,
    ...(publisher ? { outletFrom: publisher.from } : {}),
    title,
    ...(byline ? { byline } : {}),
    published: published?.value ?? null,
    ...(published ? { publishedFrom: published.from } : {}),
    url,
    credits: creditsWith(known.credits ?? [], creditsOf(text, standing)),
    furniture: standing.map(({ start, end }) => ({ start, end })),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** What a line may be that nothing tells for sure; what stands whole is told. */
function doubtsOf(
  lines: readonly Line[],
  standing: readonly Standing[],
  { starts, unsure }: { readonly starts: readonly number[]; readonly unsure: readonly Span[] },
): readonly Doubt[] {
  const isTold = standsWhole(standing);
  const others = starts.flatMap((index) => lines[index] ?? []).filter((line) => !isTold(line));
  const labels = new Set(doubtfulLines(lines, standing));
  const own = [...labels, ...linesIn(unsure, lines).filter((line) => !isTold(line) && !labels.has(line))];
  const of = (kind: DoubtKind, those: readonly Line[]) => those.map(({ start, end }): Doubt => ({ kind, start, end }));
  const all = [...of('another-article', others), ...of('furniture', own)];
  return all.sort((a, b) => a.start - b.start);
}

/** The lines that stand in one of the stretches. Both are in order. */
function linesIn(stretches: readonly Span[], lines: readonly Line[]): readonly Line[] {
  let next = 0;
  return lines.filter((line) => {
    while ((stretches[next]?.end ?? line.end) < line.end) next++;
    return (stretches[next]?.start ?? line.end) <= line.start;
  });
}

function creditsWith(given: readonly string[], printed: readonly string[]): readonly string[] {
  return [...new Set([...given, ...printed])];
}

function firstKnown<T>(
  candidates: readonly (readonly [KnownFrom, T | null | undefined])[],
): { readonly value: T; readonly from: KnownFrom } | null {
  for (const [from, value] of candidates) if (value !== null && value !== undefined) return { value, from };
  return null;
}

/** `2025-06-24-harbour.txt` and `harbour_20250624.html`: a day that stands by itself in the file's name. */
function dayInName(path: string): string | null {
  const name = path.split('/').at(-1) ?? '';
  const [, year, month, day] =
    /(?<![\p{Alpha}\p{N}])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\d|3[01])(?![\p{Alpha}\p{N}])/u.exec(name) ??
    [];
  const whole = `${year}-${month}-${day}`;
  return year !== undefined && !Number.isNaN(Date.parse(whole)) && new Date(whole).getUTCDate() === Number(day)
    ? whole
    : null;
}
