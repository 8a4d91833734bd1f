/**
 * The border, inward: records to the nouns they were made of.
 *
 * In: records of the right shape. Out: what the stages work on, or in words
 * why a record cannot be what it says. The inverse of `records.ts`; ids of
 * articles are taken as given, those of quotes are made anew.
 */

import type { Article, ArticleRecord, Doubt, Quote, Span } from './model.ts';
import { unitsOf } from './places.ts';
import type { ExtractedQuoteRecord } from './schema.ts';

/** Words and their place in code points of the file. */
interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An article, and the way from places in its file to offsets in its text. */
export interface Placing {
  readonly article: Article;
  /** Undefined when the range is not inside the article. */
  readonly span: (place: { readonly start: number; readonly end: number }) => Span | undefined;
}

export function articleOf(record: ArticleRecord): Placing | string {
  const { id, path, text, start, end, line, column, outlet, title, published, url, credits, furniture } = record;
  if (text === undefined) return 'the article has no text';
  if (end < start) return 'the article ends before it starts';
  const units = unitsOf(text);
  const length = end - start;
  if (units(length) !== text.length) return `the article's text is not the ${length} characters its place says`;
  const span: Placing['span'] = (place) => {
    if (place.start < start || place.end > end || place.start > place.end) return undefined;
    return { start: units(place.start - start), end: units(place.end - start) };
  };
  const spans = furniture.map(span);
  if (!spans.every((found) => found !== undefined)) return 'its furniture is not all in the article';
  const doubts = (record.doubts ?? []).map(({ kind, ...place }) => ({ kind, ...span(place) }));
  if (!doubts.every(isPlaced)) return 'its doubts are not all in the article';
  const known = { id, path, text, outlet, title, published, url, credits, furniture: spans };
  const { entry, outletFrom, byline, publishedFrom } = record;
  const learnt = {
    ...(entry === undefined ? {} : { entry }),
    ...(outletFrom ? { outletFrom } : {}),
    ...(byline ? { byline } : {}),
    ...(publishedFrom ? { publishedFrom } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  return { article: { ...known, ...learnt, origin: { start, line, column } }, span };
}

function isPlaced(doubt: Partial<Doubt>): doubt is Doubt {
  return doubt.start !== undefined;
}

export function quoteOf(record: ExtractedQuoteRecord, { article, span }: Placing): Quote | string {
  const { kind, place, speaker, relayedBy } = record;
  const located = (placed: Placed) => {
    const found = span(placed);
    return found && article.text.slice(found.start, found.end) === placed.text ? found : undefined;
  };
  const parts = record.parts.map(located);
  if (!parts.every((part) => part !== undefined)) return 'a part is not the text that stands at its place';
  if (parts.some((part, index) => part.start < (parts[index - 1]?.end ?? 0))) return 'its parts are not in order';
  const mention = speaker.mention === null ? null : located(speaker.mention);
  const cue = record.cue === null ? null : located(record.cue);
  if (mention === undefined) return 'the mention of the speaker is not the text that stands at its place';
  if (cue === undefined) return 'the cue is not the text that stands at its place';
  return { article, kind, place, parts, speaker: { ...speaker, mention }, cue, relayedBy };
}
