/**
 * Headlines: whether words stand in a headline.
 *
 * In: an article and a stretch of it. Out: yes for its title, and for a short
 * line that does not end like a sentence.
 */

import type { Article, Span } from '../../model.ts';

/** Most characters of a headline that is not known as the title. */
const longest = 120;
/** What stands before and behind a line between empty ones. */
const apart = { before: /(?:^|\n[ \t]*\r?)\n[ \t]*$/, after: /^\r?\n[ \t]*(?:\r?\n|$)/ };
/** A sentence's end inside a line; initials and abbreviations are short. */
const inside = /[\p{Alpha}\p{N}]{4}[.!?]["”’']?\s+["“‘']?\p{Upper}/u;

/** @param span With its quotation marks, if it has some. */
export function isHeadline({ title, text }: Pick<Article, 'title' | 'text'>, { start, end }: Span): boolean {
  const most = Math.max(longest, title?.length ?? 0) + 2;
  if (end - start > most || /[\r\n]/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - most), start);
  const after = text.slice(end, end + most);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const to = after.search(/[\r\n]|$/);
  if ((from === 0 && start > before.length) || (to === after.length && end + to < text.length)) return false;
  const line = before.slice(from) + text.slice(start, end) + after.slice(0, to);
  if (title !== null && line.trim() === title.trim()) return true;
  if (line.trim().length > longest) return false;
  // A quote alone is a sub-heading between empty lines; else a line of verse or of a list.
  if (
    line.trim().length === end - start &&
    !(apart.before.test(before.slice(0, from)) && apart.after.test(after.slice(to)))
  )
    return false;
  return !/[.!?,;:…][\s"”’']*$/.test(line) && !inside.test(line);
}
