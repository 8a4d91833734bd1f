/**
 * HTML metadata: what a page says of itself in JSON-LD, meta elements and microdata.
 *
 * In: the page. Out: what is known, the surest statement first, and the text
 * that JSON-LD carries. Nothing is taken from running text.
 */

import { hostOf, type Known, tidied } from './known.ts';
import { type Element, elementsIn, type Parsed, rawTextOf, textOf } from './markup.ts';
import { type Body, type NewsRecord, recordIn } from './news-record.ts';

export interface PageMetadata {
  readonly known: Known;
  /** The article's text as JSON-LD gives it. */
  readonly articleBody: Body | null;
  /** Whether the page says that it is one article. */
  readonly isArticle: boolean;
}

/** Names of meta elements, the surest first. */
const metas = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'headline',
    'sailthru.title',
    'title',
  ],
  outlet: [
    'og:site_name',
    'application-name',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'parsely-site',
    'cre',
    'copyright',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'originalpublicationdate',
    'ptime',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'date',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  byline: [
    'author',
    'byl',
    'byline',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'article:author_name',
    'twitter:creator',
  ],
} as const;

export function metadataOf({ root, comments }: Parsed): PageMetadata {
  const elements = [...elementsIn(root)];
  const record = linkedData(elements);
  const meta = metaIn(elements);
  const first = (names: readonly string[], fits: (words: string) => boolean = () => true) =>
    names.map((name) => meta.get(name)).find((words) => words !== undefined && fits(words));
  const heading = mainHeading(elements);
  const url = linkTo(elements, 'canonical') ?? first(metas.url) ?? record?.known.url ?? savedFrom(comments);
  const titleElement = textOf(elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg'));
  const outlet =
    record?.known.outlet ??
    first(metas.outlet.slice(0, -1)) ??
    microdata(elements, 'publisher') ??
    owner(first(['copyright'])) ??
    siteIn(titleElement, heading, url);
  const known = tidied({
    outlet,
    title:
      record?.known.title ?? heading ?? bare(first(metas.title), outlet) ?? bare(titleElement || undefined, outlet),
    published:
      record?.known.published ?? first(metas.published) ?? microdata(elements, 'datePublished') ?? timeIn(elements),
    url,
    byline:
      record?.known.byline ?? first(metas.byline, isPerson) ?? microdata(elements, 'author') ?? bylineIn(elements),
    credits: record?.known.credits,
  });
  return {
    known,
    articleBody: record?.body ?? null,
    isArticle: record !== null || /article/i.test(meta.get('og:type') ?? ''),
  };
}

/** The article among the page's JSON-LD; the one with the most said of it where there are several. */
function linkedData(elements: readonly Element[]): NewsRecord | null {
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

/** Content of meta elements by name, in lower case; the first of a name counts. */
function metaIn(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, attributes } of elements) {
    const content = attributes.content?.trim();
    if (name !== 'meta' || !content) continue;
    const called = (attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? '').toLowerCase();
    if (!found.has(called)) found.set(called, content);
  }
  return found;
}

function linkTo(elements: readonly Element[], rel: string): string | undefined {
  const link = elements.find(({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === rel);
  const href = link?.attributes.href;
  return href && /^https?:/i.test(href) ? href : undefined;
}

/** What browsers write at the top of a page they save. */
function savedFrom(comments: readonly string[]): string | undefined {
  return comments.map((words) => /saved from url=\(\d+\)(\S+)/.exec(words)?.[1]).find(Boolean);
}

function microdata(elements: readonly Element[], property: string): string | undefined {
  const found = elements.find(({ attributes }) => (attributes.itemprop ?? '').split(/\s+/).includes(property));
  if (!found) return undefined;
  const name = [...elementsIn(found)].find(({ attributes }) => attributes.itemprop === 'name');
  const { content, datetime } = (name ?? found).attributes;
  return content ?? datetime ?? (textOf(name ?? found) || undefined);
}

function timeIn(elements: readonly Element[]): string | undefined {
  const times = elements.filter(({ name, attributes }) => name === 'time' && attributes.datetime);
  const own =
    times.find((time) => isIn(time, ({ name }) => name === 'article' || name === 'main' || name === 'header')) ??
    times[0];
  return own?.attributes.datetime;
}

/** The heading that is the page's title: an `h1` in the article before one above it. */
function mainHeading(elements: readonly Element[]): string | undefined {
  const headings = elements.filter((element) => element.name === 'h1' && textOf(element) !== '');
  const inArticle = headings.find((heading) => isIn(heading, ({ name }) => name === 'article' || name === 'main'));
  const called = headings.find(({ attributes }) =>
    /headline|title/i.test(`${attributes.class} ${attributes.itemprop}`),
  );
  const long = headings.find((heading) => textOf(heading).split(' ').length > 3);
  const heading = inArticle ?? called ?? long ?? (headings.length === 1 ? headings[0] : undefined);
  return heading && textOf(heading);
}

function bylineIn(elements: readonly Element[]): string | undefined {
  const named = elements.find(
    ({ name, attributes }) =>
      name !== 'meta' &&
      name !== 'link' &&
      (attributes.rel === 'author' || /(?:^|[\s_-])(?:byline|author)(?:[\s_-]name|$|\s)/i.test(attributes.class ?? '')),
  );
  const words = textOf(named);
  const by = /^(?:by\s+)?(.{2,100}?)(?:\s*[|·•].*)?$/i.exec(words)?.[1];
  return by && isPerson(by) ? by : undefined;
}

function isIn(element: Element, test: (element: Element) => boolean): boolean {
  for (let above = element.parent; above; above = above.parent) if (test(above)) return true;
  return false;
}

function isPerson(words: string): boolean {
  return !/^(?:https?:|@|\/)/.test(words) && words.length <= 120;
}

/** `© 2025 Harbour Post. All rights reserved.` says whose the page is. */
function owner(copyright: string | undefined): string | undefined {
  return (
    copyright
      ?.replace(/^(?:©|\(c\)|copyright|\d{4}(?:-\d{4})?|[\s,])+/i, '')
      .replace(/[.,]?\s*all rights reserved\.?$/i, '')
      .replace(/\s*©?\s*\d{4}$/, '')
      .trim() || undefined
  );
}

const separator = /\s+(?:[|–—»·•:]|-{1,2})\s+/;

/** A title without the site's name after it, or before. */
function bare(title: string | undefined, outlet: string | undefined): string | undefined {
  if (!title || !outlet) return title;
  const parts = title.split(separator);
  const like = (part: string) => plainName(part) === plainName(outlet);
  if (parts.length > 1 && like(parts.at(-1) ?? ''))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+(?:[|–—»·•:]|-{1,2})\s+$/, '');
  return title;
}

/** The site's name, where the page's title is its heading and one name more. */
function siteIn(title: string, heading: string | undefined, url: string | undefined): string | undefined {
  const parts = title.split(separator);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || last.length > 40 || last.split(' ').length > 5) return undefined;
  const host = hostOf(url)?.split('.')[0];
  const named = host !== undefined && plainName(last).includes(host.replace(/[^a-z]/g, ''));
  return named || (heading && title.startsWith(heading)) ? last : undefined;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What one of several articles on a page says of itself. */
export function partMetadata(part: Element): Known {
  const elements = [...elementsIn(part)];
  const heading = elements.find(({ name }) => /^h[1-4]$/.test(name));
  const link =
    heading &&
    [...elementsIn(heading), ...(heading.parent?.name === 'a' ? [heading.parent] : [])].find(
      ({ name }) => name === 'a',
    );
  return tidied({
    title: heading && textOf(heading),
    url: link?.attributes.href,
    published: timeIn(elements),
    byline: bylineIn(elements),
  });
}
