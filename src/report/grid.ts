/**
 * The only door to cli-table3 (0.6.5), which draws the frame.
 *
 * It cuts what is too wide without a word, counts marks of Thai, Hindi or
 * Arabic as columns, lets escapes through, and takes the square of a cell's
 * length. So it gets two rows of blanks, as many as a column is wide, and its
 * lines are drawn for all rows, once for each line of a row. The words, wrapped
 * and filled up, then take the blanks' places.
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

/** Columns that a grid of some columns needs beside its texts. */
export function frameWidth(columns: number): number {
  return 3 * columns + 1;
}

/** Stands for one column of a cell; no part of a frame. */
const blank = '.';
const blanks = /\.+/g;

/** @returns Lines with borders, without a line feed at the end. */
export function grid(rows: readonly (readonly Cell[])[], { widths, color }: GridStyle): string {
  if (rows.length === 0) return '';
  const { top, row, between, bottom } = frameOf(widths);
  const drawn = rows.map((cells) => {
    const columns = widths.map((width, column) => (cells[column] ?? []).flatMap((words) => wrap(words, width)));
    const height = Math.max(1, ...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      let column = 0;
      return row.replace(blanks, () => filled(columns[column]?.[line] ?? [], widths[column++] ?? 0, color));
    }).join('\n');
  });
  return [top, drawn.join(`\n${between}\n`), bottom].join('\n');
}

/** Lines of which every grid of such columns is made. */
interface Frame {
  readonly top: string;
  /** With blanks in place of words. */
  readonly row: string;
  readonly between: string;
  readonly bottom: string;
}

/** Those of two rows are those of any number: a report has many grids of the same columns. */
const frames = new Map<string, Frame>();

function frameOf(widths: readonly number[]): Frame {
  const key = widths.join(' ');
  const known = frames.get(key);
  if (known) return known;
  const table = new Table({ style: { head: [], border: [] } });
  const blankRow = widths.map((width) => blank.repeat(width));
  table.push(blankRow, blankRow);
  const [top = '', row = '', between = '', , bottom = ''] = table.toString().split('\n');
  const fresh = { top, row, between, bottom };
  frames.set(key, fresh);
  return fresh;
}

function filled(words: Words, width: number, color: boolean): string {
  const used = words.reduce((sum, { text }) => sum + columnsOf(text), 0);
  return `${paint(words, color)}${' '.repeat(Math.max(0, width - used))}`;
}
