/** Quote: one utterance in full. The base, every variant beside it and why it is graded so, who carries how much, all wordings in line. */

/** @import { QuoteRecord, UtteranceRecord } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { bar } from './bar.js';
import { collationTable } from './collation-table.js';
import { copyButtons } from './copying.js';
import { el, link } from './dom.js';
import { insideParts, referenceParts } from './elsewhere.js';
import { grade, kindWords, marksLegend, placeWords, sides, told } from './finding.js';
import { around } from './place-in-text.js';
import { count, percent } from './sentences.js';
import { stemmaSection } from './stemma.js';
import { verdictList } from './verdict.js';
import { baseWording, variantWording } from './wording.js';

/** @param {Model} model @param {Legend} legend @param {string} id Of an utterance, or of one of its quotes. */
export function quoteView(model, legend, id) {
  const found = model.sought(id);
  const utterance = found && ('quotes' in found ? found : model.utterance(found.utterance));
  const base = utterance && model.base(utterance);
  if (!utterance || !base) return undefined;
  const chosen = found === utterance ? '' : (found?.id ?? '');
  return {
    title: `${utterance.speaker ?? 'Speaker unknown'}, in ${count(new Set(model.carried(utterance).map(({ article }) => model.outlet(article))).size, 'outlet')}`,
    body: utteranceParts(model, legend, utterance, chosen),
    focus: chosen,
  };
}

/** @param {Model} model @param {Legend} legend @param {UtteranceRecord} utterance @param {string} chosen */
export function utteranceParts(model, legend, utterance, chosen = '') {
  const base = model.base(utterance);
  const variants = model.variants(utterance);
  const status = legend.statuses[utterance.status];
  return el(
    'div',
    { class: 'utterance' },
    el(
      'p',
      { class: 'aside' },
      `${utterance.source === null ? status : `${status}: ${utterance.source}`}. ${legend.caveat}`,
    ),
    base && baseCard(model, legend, utterance, base, chosen),
    variants.length > 0 && marksLegend(),
    variants.map((quote) => variantCard(model, legend, quote, chosen)),
    base && variants.length > 0 && collationTable(model, base, variants),
    stemmaSection(model, utterance.id),
    variants.length > 0 && coverageTable(model, utterance),
  );
}

/** @param {Model} model @param {Legend} legend @param {UtteranceRecord} utterance @param {QuoteRecord} base @param {string} chosen */
function baseCard(model, legend, utterance, base, chosen) {
  return el(
    'section',
    { class: `card base${base.id === chosen ? ' chosen' : ''}`, id: base.id },
    el('h2', {}, el('span', { class: 'grade none' }, 'base'), ' ', el('bdi', {}, model.inFull(base.article))),
    el(
      'p',
      { class: 'aside' },
      `${model.isReference(base.article) ? '' : `${kindWords[base.kind]}; `}${utterance.baseEvidence || legend.reasonWords[utterance.baseReason]}.`.replace(
        '..',
        '.',
      ),
    ),
    baseWording(base),
    utterance.otherBases.map(({ rule, base: other, changed }) => otherBase(model, rule, other, changed)),
    placeParts(model, base),
  );
}

/** @param {Model} model @param {string} rule @param {string} id @param {number} changed */
function otherBase(model, rule, id, changed) {
  const other = model.quote(id);
  return el(
    'p',
    { class: 'aside' },
    `By the rule “${rule}” the base would be `,
    link(addressOf('quote', id), other ? model.outlet(other.article) : id),
    `, and ${count(changed, 'quote')} would have other labels.`,
  );
}

/** @param {Model} model @param {Legend} legend @param {QuoteRecord} quote @param {string} chosen */
function variantCard(model, legend, quote, chosen) {
  const base = model.baseOf(quote);
  const { severity, kept, own } = quote.judgement;
  return el(
    'section',
    { class: `card ${severity}${quote.id === chosen ? ' chosen' : ''}`, id: quote.id },
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
      `Has ${percent(kept)} of the base’s words that bear information; ${percent(own)} of its own are the base’s.`,
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
    ...(relayedBy === null ? [] : [`by way of ${relayedBy}`]),
    ...(place === 'headline' ? ['in the headline'] : []),
    ...(gate === undefined || gate.standing === 'new'
      ? []
      : [`${gate.standing} to the gate${gate.reason ? `: ${gate.reason}` : ''}`]),
  ].join('; ')}.`;
}

/** Where a quote stands: its paragraph, folded away, and the way to the whole article. @param {Model} model @param {QuoteRecord} quote */
function placeParts(model, quote) {
  const article = model.article(quote.article);
  const whole = link(
    addressOf('article', quote.article, { quote: quote.id }),
    model.isReference(quote.article) ? 'All passages' : 'Whole article',
  );
  const { prefix, suffix } = quote.context;
  const runs = article?.text ? around(article, quote) : [];
  return el(
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
  );
}

/** @param {Model} model @param {UtteranceRecord} utterance */
function coverageTable(model, utterance) {
  const story = model.stories.get(model.storyOf(utterance))?.articles ?? [];
  const rows = [...story].sort((a, b) => (utterance.coverage[b.id] ?? 0) - (utterance.coverage[a.id] ?? 0));
  return el(
    'section',
    {},
    el('h2', {}, 'How much of the base each outlet carries'),
    el(
      'table',
      { class: 'plain' },
      el(
        'thead',
        {},
        el('tr', {}, el('th', { scope: 'col' }, 'Outlet'), el('th', { scope: 'col' }, 'Share of the base’s words')),
      ),
      el(
        'tbody',
        {},
        rows.map(({ id }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, link(addressOf('article', id), model.outlet(id))),
            el('td', {}, utterance.coverage[id] === undefined ? 'nothing that was found' : bar(utterance.coverage[id])),
          ),
        ),
      ),
    ),
  );
}
