/**
 * Layout: rows and lines to text of the width that the style gives.
 *
 * From `wideFrom` columns on, the cells of a row stand side by side; below,
 * they are stacked beside the grade, so that words keep their room.
 */

import { columnsOf } from './columns.ts';
import { type Cell, frameWidth, grid } from './grid.ts';
import { paint, type Words, wrap } from './ink.ts';
import type { Style } from './reporter.ts';
import type { Row } from './rows.ts';

const wideFrom = 110;
/** Columns of `medium`, the longest grade. */
const gradeWidth = 6;
/** Shares of a wide table's room that the carrier and the verdict may take. */
const carrierShare = 0.3;
const verdictShare = 0.3;

/** Rows as one grid. @param carrierWidth Columns that the widest carrier of the report takes. */
export function drawn(rows: readonly Row[], carrierWidth: number, { width, color }: Style): string {
  if (width < wideFrom) {
    const room = width - frameWidth(2) - gradeWidth;
    const stacked = rows.map(({ grade, carrier, verdict, wording }) => [
      grade,
      [...inOneLine(carrier, room), ...verdict, ...wording],
    ]);
    return grid(stacked, { widths: [gradeWidth, room], color });
  }
  const room = width - frameWidth(4) - gradeWidth;
  const carriers = Math.min(carrierWidth, Math.floor(room * carrierShare));
  const verdicts = Math.floor(room * verdictShare);
  const cells = rows.map(({ grade, carrier, verdict, wording }) => [grade, carrier, verdict, wording]);
  return grid(cells, { widths: [gradeWidth, carriers, verdicts, room - carriers - verdicts], color });
}

/** The lines of a cell as one, where there is room for it. */
function inOneLine(lines: Cell, room: number): Cell {
  const joined = lines.flatMap((words, index) => (index > 0 ? [{ text: ' · ' }, ...words] : words));
  return wrap(joined, room).length === 1 ? [joined] : lines;
}

/** Columns of the widest line of the rows' carriers. */
export function carrierWidth(rows: readonly Pick<Row, 'carrier'>[]): number {
  return Math.max(
    0,
    ...rows.flatMap(({ carrier }) => carrier.map((words) => words.reduce((sum, { text }) => sum + columnsOf(text), 0))),
  );
}

/** Lines of running text, each wrapped. */
export function text(lines: readonly Words[], { width, color }: Style): string {
  return lines.flatMap((words) => wrap(words, width).map((line) => noCommand(paint(line, color)))).join('\n');
}

/** Two colons that begin a line are a command to the runner of a build; it looks behind spaces, too. */
function noCommand(line: string): string {
  return line.replace(/^( *):(?=:)/, '$1\\u003A');
}

/** A head and indented lines below it; nothing when there are none. */
export function list(head: string, lines: readonly Words[], style: Style): readonly string[] {
  if (lines.length === 0) return [];
  const inside = lines.flatMap((words) =>
    wrap(words, style.width - 2).map((line) => noCommand(`  ${paint(line, style.color)}`)),
  );
  return [[text([[{ text: head, ink: 'bold' }]], style), ...inside].join('\n')];
}
