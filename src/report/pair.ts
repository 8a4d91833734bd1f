/** Two texts compared, for people. */

import type { ComparisonRecord } from '../schema.ts';
import { changed } from './changes.ts';
import { drawn, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { flagWords, labelWords } from './rows.ts';
import { percent } from './words.ts';

/** @returns One grid, under the pair's id if it has one. */
export function pairTable({ id, labels, flags, kept, own, severity, edits }: ComparisonRecord, style: Style): string {
  const head = id === undefined ? '' : `${text([[{ text: String(id), ink: 'bold' }]], style)}\n`;
  const shares = `has ${percent(kept)} of the base’s words; ${percent(own)} of its words are the base’s`;
  const row = {
    grade: [[{ text: severity, ink: severity }]],
    carrier: [[{ text: shares, ink: 'dim' as const }]],
    verdict: [...labels.map(labelWords), ...flags.map(flagWords)],
    wording: [changed(edits, style.color)],
  };
  return `${head}${drawn([row], 30, style)}\n`;
}
