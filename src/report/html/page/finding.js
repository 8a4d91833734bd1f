/** Finding: one quote that differs from its base: a sentence, and the words on both sides. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf, anchorOf } from './address.js';
import { el, link } from './dom.js';
import { tell } from './sentences.js';
import { capWords } from './verdict.js';
import { baseWording, variantWording } from './wording.js';

/** The permanent address of a finding: its fingerprint stays when files move and runs are repeated. @param {QuoteRecord} quote */
export function findingAddress({ fingerprint, id }) {
  return addressOf('quote', fingerprint ?? id);
}

/** What links to a quote find where it stands in the same view. @param {QuoteRecord} quote */
export function anchors(quote) {
  const addresses = new Set([addressOf('quote', quote.id), findingAddress(quote)]);
  return [...addresses].map((address) => el('span', { id: anchorOf(address) }));
}

/** How a quote is given. @type {Readonly<Record<QuoteRecord['kind'], string>>} */
export const kindWords = {
  direct: 'in quotation marks',
  mixed: 'a fragment in quotation marks',
  indirect: 'reported speech',
  unmarked: 'neither quotation marks nor a speaker',
};

/** `news/post.txt:4:12`, as editors follow it. @param {Model} model @param {QuoteRecord} quote */
export function placeWords({ article }, { article: id, parts: [part] }) {
  return `${article(id)?.path ?? id}:${part?.line ?? 1}:${part?.column ?? 1}`;
}

/** A severity as a word in a box; its shape differs, not only its colour. @param {string} severity */
export function grade(severity) {
  return el('span', { class: `grade ${severity}` }, severity);
}

/** @param {Model} model @param {QuoteRecord} quote */
export function speakerName({ hasText, utterance }, { speaker, utterance: id }) {
  return speaker.name ?? utterance(id)?.speaker ?? (hasText ? 'Speaker unknown' : 'Speaker left out');
}

/** A speaker less sure than this is worth a look. */
const sure = 0.7;

/** Whether the article leaves it open who spoke. @param {QuoteRecord} quote */
export function isGuess({ speaker }) {
  return speaker.name !== null && speaker.confidence < sure;
}

/** @param {Model} model @param {QuoteRecord} quote */
export function findingItem(model, quote) {
  const base = model.baseOf(quote);
  return el(
    'li',
    { class: `finding ${quote.judgement.severity}` },
    el(
      'p',
      { class: 'tell' },
      grade(quote.judgement.severity),
      ' ',
      el('strong', {}, speakerName(model, quote)),
      isGuess(quote) ? ' (a guess): ' : ': ',
      link(findingAddress(quote), told(model, quote)),
      '.',
    ),
    heldAt(quote),
    base && base.text !== '' && sides(model, base, quote),
  );
}

/** Who differs, and how, in a sentence without its stop. @param {Model} model @param {QuoteRecord} quote */
export function told(model, quote) {
  return [el('bdi', {}, model.subject(quote.article)), ` ${tell(quote, baseName(model, quote))}`];
}

/** What a sentence calls the base of a quote, which may be of the same outlet. @param {Model} model @param {QuoteRecord} quote */
export function baseName(model, quote) {
  const base = model.baseOf(quote);
  const name = base && model.outlet(base.article);
  return name === undefined || name === model.outlet(quote.article) ? 'the base' : name;
}

/** Why a difference is graded lower than its words alone would be. @param {QuoteRecord} quote */
function heldAt({ judgement: { cappedBy, severity } }) {
  return cappedBy !== undefined && el('p', { class: 'aside' }, `No more than ${severity}: ${capWords}`);
}

/** What the marks in two wordings say. */
export function marksLegend() {
  return el(
    'p',
    { class: 'aside explains' },
    'In the words below, ',
    el('del', {}, 'struck through'),
    ' is what only the base has, ',
    el('ins', {}, 'underlined'),
    ' what only the other has; a raised number joins words that were moved. An ellipsis between two pairs of quotation marks stands for the article’s own words.',
  );
}

/** Base and variant side by side. @param {Model} model @param {QuoteRecord} base @param {QuoteRecord} quote */
export function sides(model, base, quote) {
  return el(
    'div',
    { class: 'sides' },
    el('div', { class: 'side' }, el('p', { class: 'whose' }, 'Base: ', from(model, base)), baseWording(base, quote)),
    el('div', { class: 'side' }, el('p', { class: 'whose' }, from(model, quote)), variantWording(quote)),
  );
}

/** Whose words, and where they stand. @param {Model} model @param {QuoteRecord} quote */
function from(model, quote) {
  return [el('bdi', {}, model.outlet(quote.article)), ', ', el('bdi', {}, placeWords(model, quote))];
}
