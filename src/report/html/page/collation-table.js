/** Collation table: the columns of `collation.js` as a table, the base on top, a row for each outlet's wording. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Cell, Collation } from './collation.js' */
/** @import { Model } from './model.js' */
import { bands, collate } from './collation.js';
import { el, unseen } from './dom.js';
import { isNarrow } from './narrow.js';
import { scrolling } from './scrolling.js';

/** Characters that stand side by side on a desk, and on a phone. */
const bandWidths = { desk: 72, phone: 26 };

/** Renditions that have edits: reported speech answers no word in particular. @param {Model} model @param {QuoteRecord} base @param {readonly QuoteRecord[]} variants */
export function collationTable(model, base, variants) {
  const lined = variants.filter(({ kind, judgement }) => kind !== 'indirect' && judgement.edits.length > 0);
  if (lined.length === 0 || base.text === '') return undefined;
  const whole = collate(
    base.parts,
    lined.map(({ judgement }) => judgement.edits),
  );
  const left = variants.length - lined.length;
  return el(
    'section',
    {},
    el('h2', {}, 'Word under word'),
    el(
      'p',
      { class: 'aside explains' },
      'The base on top. A dot: the same word. A dash: nothing answers it. In a frame: words that only this outlet has.',
    ),
    left > 0 && el('p', { class: 'aside' }, `Left out: ${left} in reported speech.`),
    bands(whole, bandWidths[isNarrow() ? 'phone' : 'desk']).map((band) => bandTable(model, base, lined, band)),
  );
}

/** @param {Model} model @param {QuoteRecord} base @param {readonly QuoteRecord[]} lined @param {Collation} band */
function bandTable(model, base, lined, { base: columns, rows }) {
  return scrolling(
    'Wordings, word under word',
    el(
      'table',
      { class: 'collation' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, model.outlet(base.article)),
          columns.map((words) => el('td', {}, words)),
        ),
      ),
      el(
        'tbody',
        {},
        lined.map((quote, index) =>
          el('tr', {}, el('th', { scope: 'row' }, model.outlet(quote.article)), (rows[index] ?? []).map(cellOf)),
        ),
      ),
    ),
  );
}

/** @param {Cell} cell */
function cellOf({ words, span, kind }) {
  /** @type {Readonly<Record<Cell['kind'], string>>} */
  const marks = { same: '·', lost: '–', other: '', added: '' };
  const said = { same: 'the same', lost: 'nothing', other: 'instead: ', added: 'added: ' };
  const isBlank = kind === 'same' && words === '';
  return el(
    'td',
    { class: kind, colspan: span },
    !isBlank && unseen(said[kind]),
    !isBlank && (marks[kind] === '' ? words : el('span', { 'aria-hidden': 'true' }, marks[kind])),
  );
}
