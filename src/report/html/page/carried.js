/** Carried: who carried what of one story, an utterance a row, an outlet a column. Cells say how, in words. */

/** @import { UtteranceRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link } from './dom.js';
import { grade } from './finding.js';
import { worst } from './model.js';
import { scrolling } from './scrolling.js';

/** @param {Model} model @param {readonly UtteranceRecord[]} utterances Carried by two outlets or more. @param {readonly string[]} outlets */
export function carriedTable(model, utterances, outlets) {
  return scrolling(
    'Who carried what',
    el(
      'table',
      { class: 'carried stacking' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, 'Statement'),
          outlets.map((outlet) => el('th', { scope: 'col' }, el('bdi', {}, outlet))),
        ),
      ),
      el(
        'tbody',
        {},
        utterances.map((utterance) => row(model, utterance, outlets)),
      ),
    ),
  );
}

/** @param {Model} model @param {UtteranceRecord} utterance @param {readonly string[]} outlets */
function row(model, utterance, outlets) {
  const base = model.base(utterance);
  const words = [...(base?.parts.map(({ text }) => text).join(' … ') ?? '')];
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      link(
        addressOf('quote', utterance.id),
        `${utterance.speaker ?? 'Speaker unknown'}: `,
        el('bdi', {}, words.length > 70 ? `${words.slice(0, 64).join('')}…` : words.join('')),
      ),
    ),
    outlets.map((outlet) => el('td', { 'data-label': outlet }, carriedWords(model, utterance, outlet))),
  );
}

/** How an outlet carries a statement. @param {Model} model @param {UtteranceRecord} utterance @param {string} outlet */
function carriedWords(model, utterance, outlet) {
  const own = model.members(utterance).filter(({ article }) => model.outlet(article) === outlet);
  if (own.length === 0) return 'not carried';
  if (own.some(({ id }) => id === utterance.base)) return el('span', { class: 'grade none' }, 'base');
  const severity = worst(own);
  return grade(severity === 'none' ? 'verbatim' : severity);
}
