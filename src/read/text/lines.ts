/** Lines: a text cut at its line ends, each line with its place. */

import type { Span } from '../../model.ts';

export interface Line extends Span {
  /** The line without white space at its ends; `start` and `end` enclose exactly this. */
  readonly text: string;
  /** Whether it is a paragraph of running text rather than a heading, a label or a name. */
  readonly prose: boolean;
}

/** Words in a line that has no sentence end and still is running text. */
const proseWords = 16;
/** Words in a line that ends as a sentence and is running text. */
const sentenceWords = 7;

/** Lines that hold anything but white space, in order. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: raw, index }) => {
    const trimmed = raw.trim();
    if (trimmed === '') return [];
    const start = index + raw.length - raw.trimStart().length;
    return [{ start, end: start + trimmed.length, text: trimmed, prose: isProse(trimmed) }];
  });
}

function isProse(line: string): boolean {
  if (line.length > 400) return true;
  const words = (line.match(/\s+/g)?.length ?? 0) + 1;
  return words >= proseWords || (words >= sentenceWords && /[.!?…]["'”’)\]]*$/.test(line));
}
