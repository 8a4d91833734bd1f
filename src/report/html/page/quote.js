/** Quote: one utterance in full. The base, every variant beside it and why it is graded so, who carries how much, all wordings in line. */

/** @import { QuoteRecord, UtteranceRecord } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { baseCard } from './base-card.js';
import { collationTable } from './collation-table.js';
import { copyButtons } from './copying.js';
import { coverageTable } from './coverage.js';
import { el } from './dom.js';
import { insideParts, referenceParts } from './elsewhere.js';
import { anchors, grade, isGuess, kindWords, marksLegend, sides, told } from './finding.js';
import { placeParts } from './in-place.js';
import { between, count, percent, quoted, shortened } from './sentences.js';
import { stemmaSection } from './stemma.js';
import { verdictList } from './verdict.js';
import { variantWording } from './wording.js';

/** @param {Model} model @param {Legend} legend @param {string} id Of an utterance, or of one of its quotes. */
export function quoteView(model, legend, id) {
  const found = model.sought(id);
  const utterance = found && ('quotes' in found ? found : model.utterance(found.utterance));
  const base = utterance && model.base(utterance);
  if (!utterance || !base) return undefined;
  const chosen = found === utterance ? '' : (found?.id ?? '');
  return {
    title: utteranceTitle(model, utterance),
    body: utteranceParts(model, legend, utterance, chosen),
    focus: chosen,
  };
}

/** Who said it, and in which words. @param {Model} model @param {UtteranceRecord} utterance */
export function utteranceTitle(model, { speaker, base }) {
  const words =
    model
      .quote(base)
      ?.parts.map(({ text }) => text)
      .join(between) ?? '';
  return `${speaker ?? 'Speaker unknown'}${words === '' ? '' : `: ${quoted(shortened(words))}`}`;
}

/** Who carries it, and whether they have it from each other. @type {Readonly<Record<UtteranceRecord['status'], string>>} */
const statusTells = {
  'one-outlet': 'nobody else was found to carry it',
  'one-source': 'by credits and shared wording, all of them have it from one source',
  'several-sources': 'they have no common source that the texts show',
  'not-found-in-reference': 'no passage of the reference has it',
};

/** @param {Model} model @param {UtteranceRecord} utterance */
function statusWords(model, utterance) {
  const outlets = new Set(model.carried(utterance).map(({ article }) => model.outlet(article))).size;
  const source = utterance.source === null ? '' : `: ${utterance.source}`;
  const base = model.base(utterance);
  const guess = base && isGuess(base) ? ' Who said it is a guess.' : '';
  return `In ${count(outlets, 'outlet')}; ${statusTells[utterance.status]}${source}.${guess}`;
}

/** @param {Model} model @param {Legend} legend @param {UtteranceRecord} utterance @param {string} chosen */
export function utteranceParts(model, legend, utterance, chosen = '') {
  const base = model.base(utterance);
  const variants = model.variants(utterance);
  return el(
    'div',
    { class: 'utterance' },
    el('p', { class: 'aside' }, `${statusWords(model, utterance)} ${legend.caveat}`),
    base && baseCard(model, legend, utterance, base, chosen),
    variants.length > 0 && marksLegend(),
    variants.map((quote) => variantCard(model, legend, quote, chosen)),
    base && variants.length > 0 && collationTable(model, base, variants),
    stemmaSection(model, utterance.id),
    variants.length > 0 && coverageTable(model, utterance),
  );
}

/** @param {Model} model @param {Legend} legend @param {QuoteRecord} quote @param {string} chosen */
function variantCard(model, legend, quote, chosen) {
  const base = model.baseOf(quote);
  const { severity, kept, own } = quote.judgement;
  return el(
    'section',
    { class: `card ${severity}${quote.id === chosen ? ' chosen' : ''}`, id: quote.id },
    anchors(quote),
    el(
      'h2',
      {},
      grade(severity === 'none' ? 'verbatim' : severity),
      ' ',
      severity === 'none' ? el('bdi', {}, model.inFull(quote.article)) : told(model, quote),
    ),
    el('p', { class: 'aside' }, asides(model, quote)),
    severity === 'none' ? variantWording(quote) : base && base.text !== '' && sides(model, base, quote),
    el('h3', {}, 'Why'),
    verdictList(quote, legend),
    severity !== 'none' && el('p', { class: 'aside' }, legend.severities[severity]),
    el(
      'p',
      { class: 'aside' },
      `Small words aside, it has ${percent(kept)} of the base’s words, and ${percent(own)} of its own are the base’s.`,
    ),
    referenceParts(quote),
    insideParts(quote),
    placeParts(model, quote),
    severity !== 'none' && copyButtons(model, quote, legend.caveat),
  );
}

/** @param {Model} model @param {QuoteRecord} quote */
function asides(model, { kind, speaker, relayedBy, place, utterance, gate }) {
  const usual = model.utterance(utterance)?.speaker ?? null;
  return `${[
    kindWords[kind],
    ...(speaker.name !== null && speaker.name !== usual ? [`attributed to ${speaker.name}`] : []),
    ...(relayedBy === null ? [] : [`relayed by ${relayedBy}`]),
    ...(place === 'headline' ? ['in the headline'] : []),
    ...(gate === undefined || gate.standing === 'new'
      ? []
      : [`${gate.standing} to the gate${gate.reason ? `: ${gate.reason}` : ''}`]),
  ].join('; ')}.`;
}
