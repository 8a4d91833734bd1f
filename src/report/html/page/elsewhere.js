/** Elsewhere: where a reference has a quote's words, and what its own article has of them. */

/** @import { QuoteRecord } from '../../../schema.ts' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { grade } from './finding.js';
import { listed, quoted } from './sentences.js';

/** @param {QuoteRecord} quote */
export function referenceParts({ reference }) {
  if (!reference) return undefined;
  const { passages, distance } = reference;
  const places = passages.map(({ line, time }) => `line ${line}${time === undefined ? '' : `, at ${time}`}`);
  const apart = passages.length > 1 ? `; put together from ${passages.length} passages, ${distance} words apart` : '';
  return el('p', { class: 'aside' }, `In the reference: ${listed(places)}${apart}.`);
}

/** @param {QuoteRecord} quote */
export function insideParts({ inside, article }) {
  if (!inside) return undefined;
  const { elsewhere, body } = inside;
  return [
    elsewhere.map(({ text, line }) =>
      el(
        'p',
        { class: 'aside' },
        text === '' ? 'Words' : el('bdi', {}, quoted(text)),
        `, lost here, stands elsewhere in the same article, in line ${line}. `,
        link(addressOf('article', article), 'Whole article'),
      ),
    ),
    body &&
      el(
        'p',
        { class: 'aside' },
        'The headline differs from ',
        link(addressOf('quote', body.quote), 'the quote in the body'),
        ' of its own article: ',
        grade(body.severity),
        '.',
      ),
  ];
}
