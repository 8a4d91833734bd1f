/** In place: where a quote stands. Its paragraph, folded away, and the way to the whole article. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { placeWords } from './finding.js';
import { around } from './place-in-text.js';

/** @param {Model} model @param {QuoteRecord} quote */
export function placeParts(model, quote) {
  const article = model.article(quote.article);
  const whole = link(
    addressOf('article', quote.article, { quote: quote.id }),
    model.isReference(quote.article) ? 'All passages' : 'Whole article',
  );
  const { prefix, suffix } = quote.context;
  const runs = article?.text ? around(article, quote) : [];
  return [
    el(
      'p',
      { class: 'aside paper' },
      el('bdi', {}, placeWords(model, quote)),
      `, known as ${quote.fingerprint ?? quote.id}`,
    ),
    el(
      'details',
      { class: 'place' },
      el('summary', {}, 'In its place: ', el('bdi', {}, placeWords(model, quote))),
      runs.length > 0
        ? runs.map((paragraph) =>
            el(
              'p',
              { dir: 'auto' },
              paragraph.map(({ text, quote: id }) => (id ? el('mark', {}, text) : text)),
            ),
          )
        : el('p', {}, prefix, el('mark', {}, quote.text), suffix),
      el('p', {}, whole),
    ),
  ];
}
