/**
 * Plain text: one decoded text to the articles it holds.
 *
 * In: a path and a text. Out: articles in order of place, each with its own
 * slice of the text unchanged, its furniture and what is known of it.
 */

import type { Origin } from '../model.ts';
import { drafted } from './draft.ts';
import type { Draft } from './form.ts';
import type { FrontMatter } from './front-matter.ts';
import { linesOf } from './lines.ts';
import { inFull } from './metadata.ts';
import { articlesOnPage } from './page.ts';

/** @param front What stands above the articles, and how much of the text it is. Of several it tells only the outlet. */
export function articlesInText(
  path: string,
  whole: string,
  { known, length }: FrontMatter = { known: {}, length: 0 },
): readonly Draft[] {
  const text = whole.slice(length);
  const lines = linesOf(text);
  const page = articlesOnPage(lines);
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
        head: part.head.map((line) => line - part.from),
        outlet: part.outlet,
      },
    );
  });
  const names = drafts.map(({ outlet }) => outlet);
  return drafts.map((one) => ({ ...one, outlet: inFull(one.outlet, names) }));
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
