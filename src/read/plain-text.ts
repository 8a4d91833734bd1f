/**
 * Plain text: one decoded text to the articles it holds.
 *
 * In: a path and a text. Out: articles in order of place, each with its own
 * slice of the text unchanged, its furniture and what is known of it.
 */

import type { Article, Origin } from '../model.ts';
import { creditsOf } from './credits.ts';
import { furniture } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { inFull, outletOf, publishedOf, titleOf, urlOf } from './metadata.ts';
import { articlesOnPage, type PageArticle } from './page.ts';

/** An article before it has its id. */
export type Draft = Omit<Article, 'id'>;

export function articlesInText(path: string, text: string): readonly Draft[] {
  const lines = linesOf(text);
  const page = articlesOnPage(lines);
  const originAt = origins(text);
  const drafts = page.map((part, index) => {
    const start = index === 0 ? 0 : (lines[part.from]?.start ?? 0);
    const next = page[index + 1];
    const end = next ? (lines[next.from]?.start ?? text.length) : text.length;
    return draft(text.slice(start, end), part, { path, origin: originAt(start) });
  });
  const names = drafts.map(({ outlet }) => outlet);
  return drafts.map((one) => ({ ...one, outlet: inFull(one.outlet, names) }));
}

function draft(
  text: string,
  { from, head: inPage, outlet }: PageArticle,
  place: Pick<Draft, 'path' | 'origin'>,
): Draft {
  const lines: readonly Line[] = linesOf(text);
  const head = inPage.map((index) => index - from);
  const title = titleOf(lines, head);
  const standing = furniture({ text, lines, title, head });
  return {
    ...place,
    text,
    outlet: outlet ?? outletOf(text, lines, standing),
    title,
    published: publishedOf(lines),
    url: urlOf(lines),
    credits: creditsOf(text, standing),
    furniture: standing.map(({ start, end }) => ({ start, end })),
  };
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
