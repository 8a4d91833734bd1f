/** Place in text: an article's text cut into paragraphs, with quotes in their places. In: the report's offsets. Out: runs of text. */

/** @import { ArticleRecord, QuoteRecord } from '../../../schema.ts' */

/**
 * @typedef {object} Run
 * @property {string} text
 * @property {string} [quote] The id of the quote that the text belongs to.
 * @property {boolean} [first] Whether the quote begins here.
 */

/**
 * Every paragraph as runs of text. Where quotes overlap, the one that begins first has the words.
 *
 * @param {ArticleRecord} article
 * @param {readonly QuoteRecord[]} quotes
 * @returns {Run[][]}
 */
export function paragraphs(article, quotes) {
  const letters = [...(article.text ?? '')];
  const origin = originOf(article);
  const spans = quotes
    .flatMap(({ id, parts }) =>
      parts.map(({ start, end }, index) => ({ id, start: start - origin, end: end - origin, first: index === 0 })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  /** @type {Run[]} */
  const runs = [];
  let at = 0;
  for (const { id, start, end, first } of spans) {
    if (start < at) continue;
    runs.push({ text: letters.slice(at, start).join('') });
    runs.push({ text: letters.slice(start, end).join(''), quote: id, ...(first ? { first } : {}) });
    at = end;
  }
  runs.push({ text: letters.slice(at).join('') });
  return broken(runs);
}

/** The paragraphs that hold a quote, as they stand; empty where the report has no text. @param {ArticleRecord} article @param {QuoteRecord} quote */
export function around(article, quote) {
  return paragraphs(article, [quote]).filter((runs) => runs.some((run) => run.quote !== undefined));
}

/** Where the offsets of an article count from. @param {ArticleRecord} article */
function originOf({ offsets, start }) {
  return offsets === 'file' ? start : 0;
}

/** Runs cut at line ends. @param {readonly Run[]} runs */
function broken(runs) {
  /** @type {Run[][]} */
  const lines = [[]];
  for (const { text, ...rest } of runs) {
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) lines.push([]);
      const isFirst = index === 0 && rest.first === true;
      if (line !== '')
        lines
          .at(-1)
          ?.push({ text: line, ...(rest.quote ? { quote: rest.quote } : {}), ...(isFirst ? { first: true } : {}) });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
