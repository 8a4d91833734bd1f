/**
 * The only door to cli-table3 (0.6.5).
 *
 * It cuts what is too wide without a word, counts widths by an older table,
 * lets escapes through, and takes the square of a cell's length. So it gets
 * cells that are safe, wrapped and filled up to their column; each line is a
 * row of its own, with no rule above it but where ours begins; and no column
 * is given a width: what the library thinks wider makes its column wider.
 */

import Table from 'cli-table3';
import { columnsOf } from './columns.ts';
import { paint, type Words, wrap } from './ink.ts';

/** Paragraphs one below the other. */
export type Cell = readonly Words[];

export interface GridStyle {
  /** Columns of each column's text, without the border and the space beside it. */
  readonly widths: readonly number[];
  readonly color: boolean;
}

const noRule = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** Columns that a grid of some columns needs beside its texts. */
export function frameWidth(columns: number): number {
  return 3 * columns + 1;
}

/** @returns Lines with borders, without a line feed at the end. */
export function grid(rows: readonly (readonly Cell[])[], { widths, color }: GridStyle): string {
  const table = new Table({ style: { head: [], border: [] } });
  for (const cells of rows) {
    const columns = widths.map((width, column) => (cells[column] ?? []).flatMap((words) => wrap(words, width)));
    const height = Math.max(1, ...columns.map((lines) => lines.length));
    for (let line = 0; line < height; line++) {
      const contents = columns.map((lines, column) => filled(lines[line] ?? [], widths[column] ?? 0, color));
      table.push(contents.map((content) => (line === 0 ? content : { content, chars: noRule })));
    }
  }
  return table.toString();
}

function filled(words: Words, width: number, color: boolean): string {
  const used = words.reduce((sum, { text }) => sum + columnsOf(text), 0);
  return `${paint(words, color)}${' '.repeat(Math.max(0, width - used))}`;
}
