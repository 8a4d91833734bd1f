/**
 * Pieces: a quote as printed, cut where its words differ from another's.
 *
 * In: a quote's parts and ranges of code points. Out: pieces of text, each
 * plain or marked. Offsets are the report's own.
 */

/** @import { EditRecord, QuoteRecord } from '../../../schema.ts' */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {'lost' | 'added' | 'gap'} [mark] `gap`: where the article breaks the quote with its own words.
 * @property {number} [move] Words that were moved share a number.
 */
/** @typedef {{ start: number, end: number, mark: 'lost' | 'added', move: number | undefined }} Range */

/** The base's words, those marked that the variant does not have. @param {QuoteRecord} base @param {readonly EditRecord[]} edits */
export function basePieces(base, edits) {
  return cut(
    base.parts,
    edits.flatMap((edit) => (edit.op === 'equal' ? [] : range(edit.baseStart, edit.base, 'lost', edit.move))),
  );
}

/** The variant's words, those marked that the base does not have. @param {QuoteRecord} quote */
export function variantPieces({ parts, judgement }) {
  return cut(
    parts,
    judgement.edits.flatMap((edit) =>
      edit.op === 'equal' ? [] : range(edit.variantStart, edit.variant, 'added', edit.move),
    ),
  );
}

/** A quote without marks. @param {QuoteRecord} quote */
export function plainPieces({ parts }) {
  return cut(parts, []);
}

/**
 * @param {number} start
 * @param {string} words
 * @param {'lost' | 'added'} mark
 * @param {number | undefined} move
 * @returns {Range[]}
 */
function range(start, words, mark, move) {
  const before = words.length - words.trimStart().length;
  const length = [...words.trim()].length;
  return length === 0 ? [] : [{ start: start + before, end: start + before + length, mark, move }];
}

/**
 * @param {QuoteRecord['parts']} parts
 * @param {readonly Range[]} ranges In order.
 * @returns {Piece[]}
 */
function cut(parts, ranges) {
  return parts.flatMap((part, index) => {
    const letters = [...part.text];
    /** @param {number} from @param {number} to */
    const slice = (from, to) => letters.slice(Math.max(0, from - part.start), Math.max(0, to - part.start)).join('');
    /** @type {Piece[]} */
    const pieces = index === 0 ? [] : [{ text: ' … ', mark: 'gap' }];
    let at = part.start;
    for (const { start, end, mark, move } of ranges) {
      if (end <= at || start >= part.end) continue;
      const from = Math.max(at, start);
      pieces.push({ text: slice(at, from) });
      pieces.push({ text: slice(from, end), mark, ...(move === undefined ? {} : { move }) });
      at = end;
    }
    pieces.push({ text: slice(at, part.end) });
    return pieces.filter(({ text }) => text !== '');
  });
}
