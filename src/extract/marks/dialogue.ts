/**
 * Dialogue: lines that name their speaker as a script does, `RUIZ: We stay.`
 *
 * In: a text and its paragraphs. Out: the lines of a transcript, each with its
 * label and words. Labels are in capitals, or `Q` and `A`; one such line alone
 * is a heading or a caption, so a transcript has at least `least` of them.
 */

import type { Span } from '../../model.ts';

export interface Line {
  readonly paragraph: Span;
  readonly label: Span;
  readonly words: Span;
}

/** Fewest lines, and fewest of them under one label that comes again or beside another. */
const least = 3;

const labelled = /^(?:Q|A|\p{Upper}[\p{Upper}.'’-]+(?: \p{Upper}[\p{Upper}.'’-]*){0,4})(?= ?: )/u;
const headings =
  /^(?:PHOTO|PHOTOS|FILE|VIDEO|WATCH|READ|READ MORE|MORE|UPDATE|UPDATED|BREAKING|NOTE|CORRECTION|RELATED|EDITOR.S NOTE|ABSTRACT|SOURCE|LIVE|OPINION|ANALYSIS|EXCLUSIVE|SEE ALSO|TOPIC|DATE|LOCATION|TIME|PLACE|WHAT|WHEN|WHERE|WHO|WHY|HOW|FACT|CLAIM|RATING|TAGS|PS|P.S.)$/;

export function dialogue(text: string, paragraphs: readonly Span[]): readonly Line[] {
  const lines = paragraphs.flatMap((paragraph) => lineOf(text, paragraph) ?? []);
  const labels = lines.map(({ label }) => text.slice(label.start, label.end));
  return lines.length >= least && new Set(labels).size < lines.length ? lines : [];
}

function lineOf(text: string, paragraph: Span): Line | undefined {
  const found = labelled.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)))?.[0];
  if (!found || headings.test(found)) return undefined;
  const label = { start: paragraph.start, end: paragraph.start + found.length };
  const start = text.indexOf(':', label.end) + 2;
  const words = { start, end: paragraph.end };
  const marked = /^["“”'‘«„]/.test(text.slice(start, start + 1));
  return marked || !/\p{Lower}/u.test(text.slice(words.start, words.end)) ? undefined : { paragraph, label, words };
}
