/**
 * Stretches: the places where two wordings differ, each with enough words around it to be read by itself.
 *
 * In: the edits of a quote. Out: words of both sides. What was only moved is
 * no stretch.
 */

/** @import { EditRecord } from '../../../schema.ts' */

/**
 * @typedef {object} Stretch
 * @property {'delete' | 'insert' | 'replace'} op
 * @property {string} lost Words that only the base has.
 * @property {string} added Words that only the variant has.
 * @property {string} base What the base has there; never empty but where nothing stands beside what was added.
 * @property {string} variant
 * @property {boolean} isEdge Whether one of the wordings begins or ends with it.
 */

/** @param {readonly EditRecord[]} edits @returns {Stretch[]} */
export function stretchesOf(edits) {
  return edits.flatMap((edit, index) => {
    const { op, base, variant, move } = edit;
    if (op === 'equal' || move !== undefined || `${base}${variant}`.trim() === '') return [];
    const alone = op !== 'replace';
    const [before, after] = [edits[index - 1], edits[index + 1]];
    /** @param {'base' | 'variant'} side */
    const words = (side) =>
      [alone && wordOf(before, side, -1), edit[side].trim(), alone && wordOf(after, side, 0)].filter(Boolean).join(' ');
    const isEdge = before === undefined || after === undefined;
    return [{ op, lost: base.trim(), added: variant.trim(), base: words('base'), variant: words('variant'), isEdge }];
  });
}

/** The word beside a change, where both sides have it. @param {EditRecord | undefined} edit @param {'base' | 'variant'} side @param {number} at */
function wordOf(edit, side, at) {
  if (edit?.op !== 'equal') return '';
  const words = edit[side].split(/\s+/).filter((word) => /[\p{Alpha}\p{N}]/u.test(word));
  return words.at(at) ?? '';
}

/** The longest of some; undefined where there is none. @param {readonly Stretch[]} stretches */
export function longestOf(stretches) {
  const length = (/** @type {Stretch} */ { lost, added }) => lost.length + added.length;
  return [...stretches].sort((a, b) => length(b) - length(a))[0];
}
