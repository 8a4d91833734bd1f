/** Base card: the base of an utterance, why it is the base, and what another choice would come to. */

/** @import { BaseRule, QuoteRecord, UtteranceRecord } from '../../../schema.ts' */
/** @import { Legend } from '../legend.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { anchors, kindWords } from './finding.js';
import { placeParts } from './in-place.js';
import { count } from './sentences.js';
import { baseWording } from './wording.js';

/** What another rule would take for the base. @type {Readonly<Partial<Record<BaseRule, string>>>} */
const ruleWords = {
  agency: 'the copy of the credited agency',
  earliest: 'the earliest copy',
  fullest: 'the fullest wording',
  majority: 'the wording that most outlets share',
};

/** @param {Model} model @param {Legend} legend @param {UtteranceRecord} utterance @param {QuoteRecord} base @param {string} chosen */
export function baseCard(model, legend, utterance, base, chosen) {
  return el(
    'section',
    { class: `card base${base.id === chosen ? ' chosen' : ''}`, id: base.id },
    anchors(base),
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

/** @param {Model} model @param {BaseRule} rule @param {string} id @param {number} changed */
function otherBase(model, rule, id, changed) {
  const other = model.quote(id);
  return el(
    'p',
    { class: 'aside' },
    `If ${ruleWords[rule] ?? rule} were the base, that of `,
    link(addressOf('quote', id), other ? model.outlet(other.article) : id),
    `, ${count(changed, 'quote')} would have other labels.`,
  );
}
