/** Carried: who carried what of one story, an utterance a row, an outlet a column. Cells say how, in words. */

/** @import { UtteranceRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { addressOf } from './address.js';
import { el, link, unseen } from './dom.js';
import { grade } from './finding.js';
import { worst } from './model.js';

/** @param {Model} model @param {readonly UtteranceRecord[]} utterances Carried by two outlets or more. @param {readonly string[]} outlets */
export function carriedTable(model, utterances, outlets) {
  return el(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': 'Who carried what', tabindex: 0 },
    el(
      'table',
      { class: 'carried' },
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
  const members = model.members(utterance);
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
    outlets.map((outlet) => {
      const own = members.filter(({ article }) => model.outlet(article) === outlet);
      if (own.length === 0) return el('td', {}, el('span', { 'aria-hidden': 'true' }, '–'), unseen('not carried'));
      const severity = worst(own);
      if (own.some(({ id }) => id === utterance.base)) return el('td', {}, el('span', { class: 'grade none' }, 'base'));
      return el('td', {}, grade(severity === 'none' ? 'verbatim' : severity));
    }),
  );
}
