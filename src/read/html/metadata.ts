/**
 * HTML metadata: what a page says of itself in JSON-LD, meta elements and microdata.
 *
 * In: the page. Out: what is known, the surest statement first, and the text
 * that JSON-LD carries. Nothing is taken from running text.
 */

import { type Known, tidied } from '../known.ts';
import { type Element, elementsIn, type Parsed, textOf } from '../markup.ts';
import type { Body } from '../records/body.ts';
import { linkedData } from '../records/linked-data.ts';

export interface PageMetadata {
  readonly known: Known;
  /** The article's text as JSON-LD gives it. */
  readonly articleBody: Body | null;
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
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'parsely-site'],
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
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((words) => words !== undefined);
  const declared = record?.known.title ?? first(metas.title);
  return {
    known: {
      outlet: record?.known.outlet ?? first(metas.outlet) ?? microdata(elements, 'publisher'),
      title: mainHeading(elements, declared) ?? declared,
      published:
        record?.known.published ?? first(metas.published) ?? microdata(elements, 'datePublished') ?? timeIn(elements),
      url: linkTo(elements, 'canonical') ?? first(metas.url) ?? record?.known.url ?? savedFrom(comments),
      byline: record?.known.byline ?? first(metas.byline) ?? microdata(elements, 'author'),
      credits: record?.known.credits,
    },
    articleBody: record?.body ?? null,
  };
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

/** The heading that is the page's title: in the article, or like the title that its metadata gives. */
function mainHeading(elements: readonly Element[], declared: string | undefined): string | undefined {
  const headings = elements.filter((element) => element.name === 'h1' && textOf(element) !== '');
  const inArticle = headings.find((heading) => isIn(heading, ({ name }) => name === 'article' || name === 'main'));
  const called = headings.find(({ attributes }) =>
    /headline|title/i.test(`${attributes.class} ${attributes.itemprop}`),
  );
  const alike = headings.find((heading) => declared !== undefined && sharesWords(textOf(heading), declared));
  const long = headings.find((heading) => textOf(heading).split(' ').length > 3);
  const heading = inArticle ?? called ?? alike ?? (declared === undefined ? long : undefined);
  return heading && textOf(heading);
}

function sharesWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{Alpha}\p{N}]{3,}/gu) ?? [];
  const other = new Set(words(b));
  const own = words(a);
  return own.length > 1 && own.filter((word) => other.has(word)).length >= own.length / 2;
}

function isIn(element: Element, test: (element: Element) => boolean): boolean {
  for (let above = element.parent; above; above = above.parent) if (test(above)) return true;
  return false;
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
    byline: elements.map(authorOf).find((name) => name !== undefined),
  });
}

/** What an element that is called a byline or an author says. */
function authorOf(element: Element): string | undefined {
  const { name, attributes } = element;
  const called =
    attributes.rel === 'author' ||
    /(?:^|[\s_-])(?:byline|author)(?:[\s_-]+name)?(?:\s|$)/i.test(attributes.class ?? '');
  return called && name !== 'meta' && name !== 'link' ? textOf(element) || undefined : undefined;
}
