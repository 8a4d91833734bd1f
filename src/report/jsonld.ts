/**
 * JSON-LD: each quote as a W3C Web Annotation on its article, its content a
 * schema.org Quotation.
 *
 * Offsets count code points, as the annotation model asks. What became of
 * the base's words are tags, in the words of the report.
 */

import { changesOf } from '../fingerprints.ts';
import type { ArticleRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import type { Reporter } from './reporter.ts';
import { safeJson } from './safe.ts';
import { uriOf } from './uri.ts';
import { viewOf } from './view.ts';

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    schema: 'https://schema.org/',
    Quotation: 'schema:Quotation',
    NewsArticle: 'schema:NewsArticle',
    Organization: 'schema:Organization',
    name: 'schema:name',
    text: 'schema:text',
    headline: 'schema:headline',
    publisher: 'schema:publisher',
    datePublished: 'schema:datePublished',
    spokenByCharacter: 'schema:spokenByCharacter',
    isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
    isBasedOn: { '@id': 'schema:isBasedOn', '@type': '@id' },
  },
];

export const jsonld: Reporter = (report) => {
  const view = viewOf(report);
  const annotations = report.quotes.flatMap((quote) => {
    const article = view.article(quote);
    const utterance = view.utterance(quote.utterance);
    return article && utterance ? [annotation(quote, article, utterance)] : [];
  });
  const articles = report.articles.map(articleNode);
  return `${safeJson({ '@context': context, '@graph': [...articles, ...annotations] }, 2)}\n`;
};

function articleNode(article: ArticleRecord) {
  const { outlet, title, published } = article;
  return {
    id: sourceOf(article),
    type: 'NewsArticle',
    ...(title === null ? {} : { headline: title }),
    ...(outlet === null ? {} : { publisher: { type: 'Organization', name: outlet } }),
    ...(published === null ? {} : { datePublished: published }),
  };
}

function annotation(quote: QuoteRecord, article: ArticleRecord, utterance: UtteranceRecord) {
  const isBase = utterance.base === quote.id;
  const { severity } = quote.judgement;
  const tags = isBase ? ['base'] : [`severity:${severity}`, ...changesOf(quote.judgement)];
  return {
    id: named(quote.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      {
        id: `${named(quote.id)}-quotation`,
        type: 'Quotation',
        ...(quote.text === '' ? {} : { text: quote.text }),
        ...(quote.speaker.name === null ? {} : { spokenByCharacter: { name: quote.speaker.name } }),
        isPartOf: sourceOf(article),
        ...(isBase ? {} : { isBasedOn: `${named(utterance.base)}-quotation` }),
      },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: quote.parts.map((part, index) => ({
      source: sourceOf(article),
      selector: [...exactly(quote, index), { type: 'TextPositionSelector', start: part.start, end: part.end }],
    })),
  };
}

/** The words with what stands before the first part and behind the last; nothing where no words may be said. */
function exactly({ parts, context: { prefix, suffix } }: QuoteRecord, index: number) {
  const exact = parts[index]?.text ?? '';
  if (exact === '') return [];
  const before = index === 0 && prefix !== '' ? { prefix } : {};
  const after = index === parts.length - 1 && suffix !== '' ? { suffix } : {};
  return [{ type: 'TextQuoteSelector', exact, ...before, ...after }];
}

/** The article's address, else its file; with the place where it begins when it is not the file's first. */
function sourceOf({ url, path, start }: ArticleRecord): string {
  if (url !== null && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url)) return url;
  return start === 0 ? uriOf(path) : `${uriOf(path)}#char=${start}`;
}

function named(id: string): string {
  return `tag:quotecheck,2026:${id}`;
}
