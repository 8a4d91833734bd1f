/**
 * Collation: all renditions of one utterance lined up under the words of its base.
 *
 * In: the base's text and the edits of each variant. Out: columns of base
 * words, cut wherever a variant differs, and for each variant the words that
 * answer them. Knows no elements.
 */

/** @import { EditRecord } from '../../../schema.ts' */

/**
 * @typedef {object} Cell
 * @property {string} words Empty where nothing answers.
 * @property {number} span How many columns it takes.
 * @property {'same' | 'other' | 'lost' | 'added'} kind
 */
/** @typedef {{ readonly start: number, readonly end: number, readonly words: string }} Word */
/** @typedef {{ readonly base: string[], readonly rows: Cell[][] }} Collation `base`: the words of each column; empty where only variants have some. */

/**
 * @param {readonly { readonly text: string, readonly start: number }[]} parts The base's.
 * @param {readonly (readonly EditRecord[])[]} variants
 * @returns {Collation}
 */
export function collate(parts, variants) {
  const words = parts.flatMap(({ text, start }) => wordsOf(text, start));
  const rows = variants.map((edits) => rowOf(edits, words));
  const cuts = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ from, to }) => [from, to])));
  const gaps = new Set(rows.flatMap(({ inserts }) => [...inserts.keys()]));
  const bounds = [...new Set([0, ...cuts, ...gaps, words.length])]
    .filter((at) => at <= words.length)
    .sort((a, b) => a - b);
  /** Columns: before each word where something is inserted, a column of its own. @type {{ from: number, to: number }[]} */
  const columns = bounds.flatMap((from, index) => {
    const to = bounds[index + 1];
    return [...(gaps.has(from) ? [{ from, to: from }] : []), ...(to === undefined ? [] : [{ from, to }])];
  });
  return {
    base: columns.map(({ from, to }) => textOf(words, from, to)),
    rows: rows.map((row) => cellsOf(row, columns)),
  };
}

/**
 * A collation in bands that are read one below the other, each some words wide.
 *
 * No cell is cut: a band ends where no row has a cell that goes on.
 *
 * @param {Collation} collation
 * @param {number} width Characters that a band may take, if its cells let it.
 * @returns {Collation[]}
 */
export function bands({ base, rows }, width) {
  const starts = rows.map(startsOf);
  /** @type {Collation[]} */
  const made = [];
  let [from, taken] = [0, 0];
  for (const [column, words] of base.entries()) {
    const widest = Math.max(
      words.length,
      ...rows.map((row, index) => row[starts[index]?.get(column) ?? -1]?.words.length ?? 0),
    );
    const isSeam = starts.every((of) => of.has(column));
    if (column > from && isSeam && taken + widest > width) {
      made.push(bandOf(from, column));
      [from, taken] = [column, 0];
    }
    taken += widest + 2;
  }
  made.push(bandOf(from, base.length));
  return made;

  /** @param {number} first @param {number} end @returns {Collation} */
  function bandOf(first, end) {
    const cells = (/** @type {Cell[]} */ row, /** @type {number} */ index) =>
      row.slice(starts[index]?.get(first), end === base.length ? row.length : starts[index]?.get(end));
    return { base: base.slice(first, end), rows: rows.map(cells) };
  }
}

/** Which cell of a row begins in which column. @param {readonly Cell[]} row @returns {ReadonlyMap<number, number>} */
function startsOf(row) {
  /** @type {Map<number, number>} */
  const starts = new Map();
  let column = 0;
  for (const [index, { span }] of row.entries()) {
    starts.set(column, index);
    column += span;
  }
  return starts;
}

/** What answers the base's words from one to another, and what is inserted before which word. */
/** @typedef {{ from: number, to: number, words: string, kind: Cell['kind'], each?: string[] }} Answer */
/** @typedef {{ cells: Answer[], inserts: Map<number, string> }} Row */

/** @param {readonly EditRecord[]} edits @param {readonly Word[]} words @returns {Row} */
function rowOf(edits, words) {
  /** @type {Answer[]} */
  const cells = [];
  /** @type {Map<number, string>} */
  const inserts = new Map();
  let at = 0;
  for (const { op, base, variant, baseStart } of edits) {
    const length = [...base.trimEnd()].length;
    const from = base.trim() === '' ? at : indexAt(words, baseStart, at);
    const to = base.trim() === '' ? from : indexFrom(words, baseStart + length, from);
    if (from > at) cells.push({ from: at, to: from, words: '', kind: 'lost' });
    if (from === to) inserts.set(from, [inserts.get(from), variant.trim()].filter(Boolean).join(' '));
    else if (op === 'equal') cells.push(alike(from, to, variant));
    else cells.push({ from, to, words: variant.trim(), kind: variant.trim() === '' ? 'lost' : 'other' });
    at = Math.max(at, to);
  }
  if (at < words.length) cells.push({ from: at, to: words.length, words: '', kind: 'lost' });
  return { cells, inserts };
}

/** Equal words; each by itself where both sides have as many. @param {number} from @param {number} to @param {string} variant @returns {Answer} */
function alike(from, to, variant) {
  const each = variant.trim().split(/\s+/);
  return { from, to, words: variant.trim(), kind: 'same', ...(each.length === to - from ? { each } : {}) };
}

/** @param {Row} row @param {readonly { from: number, to: number }[]} columns @returns {Cell[]} */
function cellsOf({ cells, inserts }, columns) {
  /** @type {Cell[]} */
  const made = [];
  /** @type {Answer | undefined} */
  let last;
  for (const { from, to } of columns) {
    if (from === to) {
      const words = inserts.get(from) ?? '';
      made.push({ words, span: 1, kind: words === '' ? 'same' : 'added' });
      last = undefined;
      continue;
    }
    const cell = cells.find((one) => one.from <= from && one.to >= to);
    const before = made.at(-1);
    const words = cell?.each ? cell.each.slice(from - cell.from, to - cell.from).join(' ') : (cell?.words ?? '');
    if (cell && cell === last && before && !cell.each) before.span += 1;
    else made.push({ words, span: 1, kind: cell?.kind ?? 'lost' });
    last = cell;
  }
  return made;
}

/** The first word, from one on, that ends behind an offset. @param {readonly Word[]} words @param {number} offset @param {number} from */
function indexAt(words, offset, from) {
  let index = from;
  while (index < words.length && (words[index]?.end ?? 0) <= offset) index += 1;
  return index;
}

/** The first word, from one on, that begins at an offset or behind it. @param {readonly Word[]} words @param {number} offset @param {number} from */
function indexFrom(words, offset, from) {
  let index = from;
  while (index < words.length && (words[index]?.start ?? 0) < offset) index += 1;
  return index;
}

/** @param {readonly Word[]} words @param {number} from @param {number} to */
function textOf(words, from, to) {
  return words
    .slice(from, to)
    .map((word) => word.words)
    .join(' ');
}

/** @param {string} text @param {number} start Code points before it. @returns {Word[]} */
function wordsOf(text, start) {
  const points = [...text];
  /** @type {Word[]} */
  const words = [];
  let at = 0;
  for (const piece of text.split(/(\s+)/)) {
    const length = [...piece].length;
    if (piece.trim() !== '') words.push({ start: start + at, end: start + at + length, words: piece });
    at += length;
  }
  return points.length > 0 ? words : [];
}
