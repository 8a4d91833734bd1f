/** Linked data: the article among a page's JSON-LD. */

import { type Element, rawTextOf } from '../markup.ts';
import { type NewsRecord, recordIn } from './news-record.ts';

/** The article among the page's JSON-LD; the one with the most said of it where there are several. */
export function linkedData(elements: readonly Element[]): NewsRecord | null {
  const records = elements
    .filter(({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? ''))
    .flatMap((element) => parsed(rawTextOf(element)))
    .flatMap(articlesIn)
    .map(recordIn);
  return records.sort((a, b) => said(b) - said(a))[0] ?? null;
}

function said({ known, body }: NewsRecord): number {
  return Object.values(known).filter(Boolean).length + (body ? 1 : 0);
}

function parsed(source: string): readonly unknown[] {
  try {
    return [JSON.parse(source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$|^\s*<!--|-->\s*$/g, ''))];
  } catch {
    return [];
  }
}

const articleType = /(?:^|[/:])(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle)$/;

/** Whatever is an article, at the top, in a list, in `@graph` or as the page's `mainEntity`. */
function articlesIn(value: unknown, depth = 0): readonly object[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth + 1));
  const { '@type': type, '@graph': graph, mainEntity } = value as Record<string, unknown>;
  const types = Array.isArray(type) ? type : [type];
  if (types.some((one) => typeof one === 'string' && articleType.test(one))) return [value];
  return [...articlesIn(graph, depth + 1), ...articlesIn(mainEntity, depth + 1)];
}
