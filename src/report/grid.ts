/**
 * The only door to cli-table3 (0.6.5), which draws the frame.
 *
 * It cuts what is too wide without a word, counts marks of Thai, Hindi or
 * Arabic as columns, lets escapes through, and takes the square of a cell's
 * length. So it gets blanks in place of words, as many as a column is wide and
 * one line a row, which is drawn once for each line of the row. The words,
 * wrapped and filled up, then take the blanks' places.
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
  const table = new Table({ style: { head: [], border: [] } });
  const frame = widths.map((width) => blank.repeat(width));
  const contents: string[] = [];
  const heights: number[] = [];
  for (const cells of rows) {
    const columns = widths.map((width, column) => (cells[column] ?? []).flatMap((words) => wrap(words, width)));
    const height = Math.max(1, ...columns.map((lines) => lines.length));
    for (let line = 0; line < height; line++)
      contents.push(...columns.map((lines, column) => filled(lines[line] ?? [], widths[column] ?? 0, color)));
    heights.push(height);
    table.push(frame);
  }
  let [row, next] = [0, 0];
  return table
    .toString()
    .split('\n')
    .flatMap((line) => (line.includes(blank) ? Array.from({ length: heights[row++] ?? 1 }, () => line) : [line]))
    .join('\n')
    .replace(blanks, () => contents[next++] ?? '');
}

function filled(words: Words, width: number, color: boolean): string {
  const used = words.reduce((sum, { text }) => sum + columnsOf(text), 0);
  return `${paint(words, color)}${' '.repeat(Math.max(0, width - used))}`;
}
