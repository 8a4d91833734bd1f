/**
 * Extracted: an article whose text is not the file's own, but was found in it.
 *
 * In: its text and what its metadata says. Out: the article, its title as first
 * line so that a quote in it is found. Offsets are into this text.
 */

import type { Span } from '../model.ts';
import { drafted } from './draft.ts';
import type { Found } from './form.ts';
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

/** Paragraphs, and the stretches of them that were kept though they may be none of the article's own. */
export interface Text {
  readonly text: string;
  readonly unsure?: readonly Span[];
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
  const { fragmentText } = await import('./html/html.ts');
  return fragmentText(text);
}
