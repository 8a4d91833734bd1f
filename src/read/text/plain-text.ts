/**
 * Plain text: one decoded text to the articles it holds.
 *
 * In: a path and a text. Out: articles in order of place, each with its own
 * slice of the text unchanged, its furniture and what is known of it.
 */

import type { Origin } from '../../model.ts';
import { drafted } from '../draft.ts';
import type { Draft } from '../form.ts';
import { isTime } from './dates.ts';
import type { FrontMatter } from './front-matter.ts';
import { datelineLength } from './inline.ts';
import { type Line, linesOf } from './lines.ts';
import { inFull, publishedOf } from './metadata.ts';
import { articlesOnPage, type PageArticle } from './page.ts';

/** @param front What stands above the articles, and how much of the text it is. Of several it tells only the outlet. */
export function articlesInText(
  path: string,
  whole: string,
  { known, length }: FrontMatter = { known: {}, length: 0 },
): readonly Draft[] {
  const text = whole.slice(length);
  const lines = linesOf(text);
  const { page, preamble } = withoutPreamble(articlesOnPage(lines), lines);
  const told = publishedOf(preamble);
  const originAt = origins(whole);
  const drafts = page.map((part, index) => {
    const start = index === 0 ? 0 : (lines[part.from]?.start ?? 0);
    const next = page[index + 1];
    const end = next ? (lines[next.from]?.start ?? text.length) : text.length;
    return drafted(
      text.slice(start, end),
      { path, origin: originAt(length + start) },
      {
        known: page.length === 1 ? known : { outlet: known.outlet },
        published: told,
        head: part.head.map((line) => line - part.from),
        outlet: part.outlet,
        doubtful: part.doubtful.map((line) => line - part.from),
      },
    );
  });
  const names = [...drafts.map(({ outlet }) => outlet), ...preamble.map((line) => line.text)];
  return drafts.map((one) => ({ ...one, outlet: inFull(one.outlet, names) }));
}

/** Words of running text from which the first part of a page is an article. */
const fewest = 25;

/** A round-up may open with its own name, day and terms: these are the head of its first article. */
function withoutPreamble(page: readonly PageArticle[], lines: readonly Line[]) {
  const [first, second, ...rest] = page;
  if (!first || !second) return { page, preamble: [] };
  const preamble = lines.slice(first.from, first.to);
  const words = preamble.filter(({ prose }) => prose).flatMap(({ text }) => text.split(/\s+/)).length;
  const isArticle = words >= fewest || preamble.some(({ text }) => datelineLength(text) > 0 || /["“”]/.test(text));
  const isHead = preamble.length <= 10 && preamble.some(({ text }) => isTime(text));
  if (isArticle || !isHead) return { page, preamble: [] };
  const head = [...preamble.keys(), ...second.head];
  return { page: [{ ...second, from: 0, head }, ...rest], preamble };
}

/** @returns Places of ascending UTF-16 offsets; each call goes on from the one before. */
function origins(text: string): (offset: number) => Origin {
  let [at, points, line, lineStart] = [0, 0, 1, 0];
  return (offset) => {
    const passed = text.slice(at, offset);
    for (const { 0: end, index } of passed.matchAll(/\r\n|\n|\r/g)) {
      line++;
      lineStart = points + codePoints(passed.slice(0, index + end.length));
    }
    points += codePoints(passed);
    at = offset;
    return { start: points, line, column: points - lineStart + 1 };
  };
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
