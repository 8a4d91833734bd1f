/**
 * Ink: words with a look, cut into lines of a width and painted.
 *
 * In: runs of text as articles have it. Out: lines that fit, safe for a
 * terminal. The only door to chalk. Nothing is cut off:
 * what does not fit a line goes on in the next, a word too wide at any letter.
 */

import { Chalk } from 'chalk';
import type { Severity } from '../model.ts';
import { columnsOf, isNarrow } from './columns.ts';
import { line } from './safe.ts';

export type Ink = 'bold' | 'dim' | 'lost' | 'added' | Severity;

export interface Run {
  readonly text: string;
  readonly ink?: Ink | undefined;
  /** Where a terminal leads whoever clicks it: see `hyperlink.ts`. */
  readonly href?: string | undefined;
}

/** Words in a row, of one or more looks. */
export type Words = readonly Run[];

const chalk = new Chalk({ level: 1 });

const paints: Readonly<Record<Ink, (text: string) => string>> = {
  bold: chalk.bold,
  dim: chalk.dim,
  lost: chalk.red.strikethrough,
  added: chalk.green,
  high: chalk.red.bold,
  medium: chalk.yellow,
  low: chalk.cyan,
  none: chalk.dim,
};

export function paint(words: Words, color: boolean): string {
  return words
    .map(({ text, ink, href }) =>
      linked(color && ink && text ? paints[ink](text) : text, text === '' ? undefined : href),
    )
    .join('');
}

function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : `\u001B]8;;${href}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/**
 * Cuts words into lines, at white space where there is any.
 *
 * @param width Columns, at least 2: a letter may take two.
 * @returns At least one line, none wider than `width`.
 */
export function wrap(words: Words, width: number): readonly Words[] {
  const lines: Run[][] = [[]];
  let room = width;
  for (const { pieces, space } of chunks(words)) {
    const wide = pieces.reduce((sum, { text }) => sum + columnsOf(text), 0);
    const isFirst = lines.at(-1)?.length === 0;
    if (!isFirst && wide + 1 <= room) {
      lines.at(-1)?.push({ text: ' ', ...space }, ...pieces);
      room -= wide + 1;
      continue;
    }
    if (!isFirst) {
      lines.push([]);
      room = width;
    }
    for (const piece of wide <= width ? pieces : pieces.flatMap((one) => split(one, width))) {
      const columns = columnsOf(piece.text);
      if (columns > room) {
        lines.push([]);
        room = width;
      }
      lines.at(-1)?.push(piece);
      room -= columns;
    }
  }
  return lines.map(joined);
}

type Look = Omit<Run, 'text'>;

function isAlike(one: Look, other: Look): boolean {
  return one.ink === other.ink && one.href === other.href;
}

interface Chunk {
  /** What stands between two spaces; of several runs where a look changes inside a word. */
  readonly pieces: readonly Run[];
  /** The look of the space before it. */
  readonly space: Look;
}

function chunks(words: Words): readonly Chunk[] {
  const found: Chunk[] = [];
  let pieces: Run[] = [];
  let space: Look = {};
  for (const { text, ...look } of words) {
    const [first = '', ...rest] = spaced(text);
    if (first) pieces.push({ text: first, ...look });
    for (const word of rest) {
      if (pieces.length > 0) found.push({ pieces, space });
      const last = pieces.at(-1);
      space = last && isAlike(last, look) && word ? look : {};
      pieces = word ? [{ text: word, ...look }] : [];
    }
  }
  return pieces.length > 0 ? [...found, { pieces, space }] : found;
}

/** Splits at spaces, keeping white space at the edges as empty words; a per cent sign stays with its number. */
function spaced(text: string): readonly string[] {
  const inside = line(text);
  const [before, after] = [/^\s/.test(text) ? ' ' : '', inside && /\s$/.test(text) ? ' ' : ''];
  return `${before}${inside}${after}`.split(/ (?!%)/);
}

let segmenter: Intl.Segmenter | undefined;

/** Letters as people see them. What cuts them is made at first use: it takes V8 5 ms. */
function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Segmenting a text takes the square of its length (Node 20): so long ones are segmented slice by slice. */
function slices(text: string): readonly string[] {
  return text.match(/[\s\S]{1,200}/gu) ?? [];
}

/** What is too wide for a line is broken behind slashes, so that paths stay readable, and else at any letter. */
function split({ text, ...look }: Run, width: number): readonly Run[] {
  const steps = text.split(/(?<=\/)/).map((step) => ({ text: step, ...look }));
  return steps.flatMap((step) => (columnsOf(step.text) > width ? letters(step, width) : [step]));
}

/** Letters as people see them; one made of so many marks that it is wider than a line, mark by mark. */
function letters({ text, ...look }: Run, width: number): readonly Run[] {
  const seen = isNarrow(text) ? [...text] : slices(text).flatMap(graphemes);
  const fitting = seen.flatMap((letter) => (columnsOf(letter) > width ? [...letter] : [letter]));
  return fitting.map((letter) => ({ text: letter, ...look }));
}

/** Neighbours of one look made one run. */
function joined(words: Words): Words {
  const runs: Run[] = [];
  let texts: string[] = [];
  words.forEach(({ text, ...look }, index) => {
    texts.push(text);
    const next = words[index + 1];
    if (next && isAlike(next, look)) return;
    runs.push({ text: texts.join(''), ...look });
    texts = [];
  });
  return runs;
}
