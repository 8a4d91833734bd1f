/**
 * News records: one article as data, whatever its makers call its fields.
 *
 * In: an object out of JSON or JSON-LD. Out: what is known of the article, and
 * its text. Tables of names: schema.org, IPTC ninjs 1 to 3, what news sites'
 * and collectors' interfaces give. Takes own properties alone, so that no name
 * from the language itself is a field.
 */

import type { Known } from './known.ts';

export interface NewsRecord {
  readonly known: Known;
  /** Null where the record has no text of its own. */
  readonly body: Body | null;
}

export interface Body {
  readonly text: string;
  readonly markup: boolean;
}

/** Names of fields, the surest first; a full stop goes into an object. */
const names = {
  title: ['headline', 'headlines', 'title', 'webTitle', 'fields.headline', 'hl1', 'name'],
  outlet: [
    'publisher',
    'outlet',
    'source',
    'publication',
    'site_name',
    'siteName',
    'sourceName',
    'source_name',
    'newspaper',
    'provider',
    'site',
    'infosource',
    'infoSources',
    'copyrightholder',
    'copyrightHolder',
    'source_id',
    'feed_title',
    'domain',
    'source_domain',
  ],
  published: [
    'datePublished',
    'publishedAt',
    'published_at',
    'date_published',
    'pubDate',
    'pub_date',
    'published',
    'publicationDate',
    'publication_date',
    'webPublicationDate',
    'publishDate',
    'publish_date',
    'date_publish',
    'published_date',
    'publishedDate',
    'publish_time',
    'published_time',
    'pubdate',
    'firstcreated',
    'firstCreated',
    'contentCreated',
    'contentcreated',
    'firstPublished',
    'date_gmt',
    'date',
    'dateCreated',
    'createdAt',
    'created_at',
    'versioncreated',
    'versionCreated',
    'timestamp',
    'isoDate',
    'time',
    'dateline.date',
  ],
  url: [
    'url',
    'link',
    'web_url',
    'webUrl',
    'canonical_url',
    'canonicalUrl',
    'canonicalurl',
    'article_url',
    'permalink',
    'mainEntityOfPage',
    'uri',
    '@id',
    'guid',
  ],
  byline: [
    'byline',
    'author',
    'authors',
    'by',
    'fields.byline',
    'creator',
    'creators',
    'dc:creator',
    'writer',
    'writers',
    'reporter',
  ],
} as const;

const bodies = [
  'articleBody',
  'body_xhtml',
  'body_html',
  'body_text',
  'bodies',
  'bodyHtml',
  'bodyText',
  'fields.bodyText',
  'fields.body',
  'content',
  'content_html',
  'content_text',
  'contentHtml',
  'contentText',
  'body',
  'text',
  'fullText',
  'full_text',
  'fulltext',
  'maintext',
  'main_text',
  'story',
  'article_text',
  'articleText',
  'content:encoded',
  'article',
] as const;

/** Ends that interfaces give to texts that they cut: `… [+1234 chars]`. */
const cut = /(?:…|\.\.\.)?\s*\[\+\d+ chars\]$/;

type Fields = Readonly<Record<string, unknown>>;

export function recordIn(value: object): NewsRecord {
  const fields = value as Fields;
  const outlet = first(fields, names.outlet, (one) => wordsOf(one) ?? null);
  return {
    known: {
      title: first(fields, names.title, wordsOf),
      outlet: outlet ?? undefined,
      published: first(fields, names.published, timeOf),
      url: first(fields, names.url, addressOf),
      byline: first(fields, names.byline, peopleOf),
    },
    body: first(fields, bodies, bodyOf) ?? ninjsBody(fields) ?? null,
  };
}

/** Whether the interface that gave the text cut it short. */
export function isCut({ text }: Body): boolean {
  return cut.test(text);
}

function first<T>(
  fields: Fields,
  paths: readonly string[],
  read: (value: unknown) => T | undefined | null,
): T | undefined {
  for (const path of paths) {
    const value = own(fields, path);
    const found = value === undefined || value === null ? undefined : read(value);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function own(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0 || !Object.hasOwn(fields, head)) return undefined;
  const inner = fields[head];
  return isFields(inner) ? own(inner, rest.join('.')) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names a thing that is given as an object. */
const naming = ['name', 'main', 'rendered', 'value', 'title', 'text', 'original', '#text', '$t', 'label', '_'] as const;

/** @returns Words of a string, of an object's name, or of the first in a list that has any; a `main` one before others. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainWords(value);
  if (Array.isArray(value)) {
    const main = value.find((one) => isFields(one) && /^(?:main|hl1|headline)$/i.test(String(own(one, 'role') ?? '')));
    return [main, ...value]
      .map((one) => (isFields(one) || typeof one === 'string' ? wordsOf(one) : undefined))
      .find(Boolean);
  }
  return isFields(value)
    ? first(value, naming, (one) => (typeof one === 'string' ? plainWords(one) : undefined))
    : undefined;
}

/** Titles may hold markup and entities: `<i>Aurora</i> &#8211; home`. */
function plainWords(text: string): string | undefined {
  const bare = text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip));/gi,
      entity,
    )
    .trim();
  return bare || undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function timeOf(value: unknown): string | undefined {
  if (typeof value === 'number' && value > 0) return String(Math.round(value));
  return wordsOf(value);
}

function addressOf(value: unknown): string | undefined {
  const text =
    typeof value === 'string' ? value : isFields(value) ? (own(value, '@id') ?? own(value, 'url')) : undefined;
  return typeof text === 'string' && /^https?:\/\//i.test(text) ? text : undefined;
}

/** Everybody of a list, joined by commas. Addresses of profiles are nobody's name. */
function peopleOf(value: unknown): string | undefined {
  const people = (Array.isArray(value) ? value : [value])
    .map(personIn)
    .filter((name) => name && !/^https?:/i.test(name));
  return people.length > 0 ? people.join(', ') : undefined;
}

function personIn(value: unknown): string | undefined {
  const named = wordsOf(value);
  if (named || !isFields(value)) return named;
  const parts = [own(value, 'firstName') ?? own(value, 'firstname'), own(value, 'lastName') ?? own(value, 'lastname')];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}

function bodyOf(value: unknown): Body | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { text: value, markup: hasMarkup(value) };
  if (Array.isArray(value)) return bodyOfList(value);
  if (!isFields(value)) return undefined;
  const inner = first(
    value,
    ['rendered', 'html', 'value', 'text', 'plain', 'content', 'body', '$t', '#text', '_'],
    bodyOf,
  );
  return inner &&
    /xhtml|html/i.test(String(own(value, 'contentType') ?? own(value, 'contenttype') ?? own(value, 'type') ?? ''))
    ? { ...inner, markup: true }
    : inner;
}

/** Paragraphs, or one text in several forms (ninjs 3), of which the fullest is taken. */
function bodyOfList(values: readonly unknown[]): Body | undefined {
  const parts = values.flatMap((one) => bodyOf(one) ?? []);
  if (values.some((one) => isFields(one) && ('contentType' in one || 'contenttype' in one))) {
    return [...parts].sort((a, b) => Number(a.markup) - Number(b.markup) || b.text.length - a.text.length)[0];
  }
  if (parts.length === 0) return undefined;
  const markup = parts.some((part) => part.markup);
  return {
    text: parts.map(({ text, markup: own }) => (markup && !own ? `<p>${escaped(text)}</p>` : text)).join('\n\n'),
    markup,
  };
}

/** ninjs 1 names its forms of a body: `body_text`, `body_xhtml`, `body_anything`. */
function ninjsBody(fields: Fields): Body | undefined {
  const name = Object.keys(fields).find((key) => /^body_\w+$/.test(key) && typeof fields[key] === 'string');
  return name === undefined ? undefined : bodyOf(fields[name]);
}

function hasMarkup(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|ul|ol|blockquote|section|article|figure|span|a|em|strong|i|b)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
