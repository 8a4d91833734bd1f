/** Wording: quotes on the page, with lost words struck through and added words underlined, and both said to those who listen. */

/** @import { QuoteRecord } from '../../../schema.ts' */
/** @import { Piece } from './pieces.js' */
import { el, unseen } from './dom.js';
import { basePieces, plainPieces, variantPieces } from './pieces.js';
import { between } from './sentences.js';

/** The base against one variant; plain where there is none to be set against. @param {QuoteRecord} base @param {QuoteRecord} [variant] */
export function baseWording(base, variant) {
  const isShown = variant !== undefined && areEditsShown(variant);
  return wording(base, isShown ? basePieces(base, variant.judgement.edits) : plainPieces(base));
}

/** @param {QuoteRecord} quote */
export function variantWording(quote) {
  return wording(quote, areEditsShown(quote) ? variantPieces(quote) : plainPieces(quote));
}

/** In reported speech nearly every word would be marked, and none of the marks would matter. @param {QuoteRecord} quote */
function areEditsShown({ kind, judgement }) {
  return kind !== 'indirect' && judgement.edits.length > 0;
}

/** @param {QuoteRecord} quote @param {readonly Piece[]} pieces */
function wording({ kind, text }, pieces) {
  if (text === '') return el('p', { class: 'words none' }, '(words left out)');
  const isMarked = kind === 'direct' || kind === 'mixed';
  const [opening, closing] = isMarked ? ['“', '”'] : ['', ''];
  return el(
    'p',
    { class: 'words', dir: 'auto' },
    opening,
    pieces.map((piece) => shown(piece, isMarked)),
    closing,
  );
}

/** @param {Piece} piece @param {boolean} isMarked Whether the quote stands in quotation marks, which end where the article's own words come between. */
function shown({ text, mark, move }, isMarked) {
  if (mark === 'gap') {
    const title = 'The article breaks the quote with its own words';
    return el('span', { class: 'gap', title }, isMarked ? between : text);
  }
  if (mark === undefined) return text;
  const said = move === undefined ? `${mark}: ` : `moved (${move}): `;
  return el(
    mark === 'lost' ? 'del' : 'ins',
    {},
    unseen(`[${said}`),
    move === undefined ? '' : el('sup', { 'aria-hidden': 'true' }, move),
    text,
    unseen(']'),
  );
}
