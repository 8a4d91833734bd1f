/**
 * Extracted: an article whose text is not the file's own, but was found in it.
 *
 * In: its text and what its metadata says. Out: the article, its title as first
 * line so that a quote in it is found. Offsets are into this text.
 */

import { drafted } from './draft.ts';
import type { Found, Text } from './form.ts';
import { type Known, tidied } from './known.ts';
import { type Body, isCut } from './records/body.ts';
import type { NewsRecord } from './records/news-record.ts';
import { linesOf } from './text/lines.ts';
import { articlesOnPage } from './text/page.ts';

export interface Entry {
  readonly path: string;
  /** Which article of the file, from 1. */
  readonly entry: number;
}

/** @param body Null where there is none. */
export function extracted(body: Text | null, known: Known, { path, entry }: Entry): Found {
  const tidy = tidied(known);
  const text = body?.text.trim() ?? '';
  if (text === '') return { fault: { code: 'no-article', message: 'it has no text' } };
  const { title } = tidy;
  const begins = title !== undefined && text.startsWith(title) && /^\s*(?:\n|$)/.test(text.slice(title.length));
  const whole = title === undefined || begins ? text : `${title}\n\n${text}`;
  const parts = articlesOnPage(linesOf(whole));
  const doubtful = parts.flatMap(({ from, doubtful: own }) => [from, ...own]).slice(1);
  const place = { path, origin: { start: 0, line: 1, column: 1 }, entry };
  // The title stands before them, and white space no more.
  const moved = whole.length - text.length - (body?.text.search(/\S/) ?? 0);
  const unsure = (body?.unsure ?? []).map(({ start, end }) => ({ start: start + moved, end: end + moved }));
  return { draft: drafted(whole, place, { known: tidy, doubtful, unsure }) };
}

/** The article that a record gives. Its markup, if it has any, is made text. */
export async function articleOfRecord({ known, body }: NewsRecord, entry: Entry): Promise<Found> {
  if (body && isCut(body)) {
    return { fault: { code: 'no-article', message: 'its text is cut: it ends in “[+… chars]”' } };
  }
  return extracted(body && (await plain(body)), known, entry);
}

export async function plain({ text, markup }: Body): Promise<Text> {
  if (!markup) return { text: text.replace(/\r\n?/g, '\n') };
  const { fragmentText } = await import('./html/fragment.ts');
  return fragmentText(text);
}
