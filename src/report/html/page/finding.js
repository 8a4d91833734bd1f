/** Finding: one quote that differs from its base: a sentence, and the words on both sides. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { tell } from './sentences.js';
import { baseWording, variantWording } from './wording.js';

/** The permanent address of a finding: its fingerprint stays when files move and runs are repeated. @param {QuoteRecord} quote */
export function findingAddress({ fingerprint, id }) {
  return addressOf('quote', fingerprint ?? id);
}

/** A severity as a word in a box; its shape differs, not only its colour. @param {string} severity */
export function grade(severity) {
  return el('span', { class: `grade ${severity}` }, severity);
}

/** @param {Model} model @param {QuoteRecord} quote */
export function speakerName({ hasText, utterance }, { speaker, utterance: id }) {
  return speaker.name ?? utterance(id)?.speaker ?? (hasText ? 'Speaker unknown' : 'Speaker left out');
}

/** @param {Model} model @param {QuoteRecord} quote */
export function findingItem(model, quote) {
  const base = model.quote(quote.judgement.base);
  return el(
    'li',
    { class: `finding ${quote.judgement.severity}` },
    el(
      'p',
      { class: 'tell' },
      grade(quote.judgement.severity),
      ' ',
      el('strong', {}, speakerName(model, quote)),
      ': ',
      link(findingAddress(quote), el('bdi', {}, model.outlet(quote.article)), ` ${tell(quote)}`),
      '.',
    ),
    base && base.text !== '' && sides(model, base, quote),
  );
}

/** Base and variant side by side. @param {Model} model @param {QuoteRecord} base @param {QuoteRecord} quote */
export function sides(model, base, quote) {
  return el(
    'div',
    { class: 'sides' },
    el(
      'div',
      { class: 'side' },
      el('p', { class: 'whose' }, 'Base: ', el('bdi', {}, model.outlet(base.article))),
      baseWording(base, quote),
    ),
    el(
      'div',
      { class: 'side' },
      el('p', { class: 'whose' }, el('bdi', {}, model.outlet(quote.article))),
      variantWording(quote),
    ),
  );
}
