/**
 * Reasons: why a quote is matched, and why it has each of its labels.
 *
 * In: the evidence and the alignment of a record. Out: words for people, with
 * the words of the articles that speak for it. Adds nothing to the record.
 */

import type { EditRecord, Evidence, Form, Label, QuoteRecord } from '../model.ts';
import type { Cell } from './grid.ts';
import type { Words } from './ink.ts';
import { labelWords } from './rows.ts';
import { percent } from './words.ts';

const signs = {
  base: 'it is the base',
  words: 'words that the two share',
  synonyms: 'words of like meaning, where the same ones would be too few',
  order: 'the sentences that they stand in answer each other in the course of the two articles',
  neighbours: 'so do the sentences before those',
  speaker: 'the same speaker',
  name: 'the speaker is named beside it',
  override: '--overrides says so',
} as const satisfies Record<Evidence, string>;

export function matchReasons({ match: { score, evidence } }: QuoteRecord): Cell {
  const head = `${percent(score)} sure that it is the same utterance, by`;
  return [[{ text: head }], ...evidence.map((sign): Words => [{ text: `· ${signs[sign]}`, ink: 'dim' }])];
}

/** Which steps of the alignment a form is made of. Reported speech has its form for the marks that it lacks. */
const steps: Readonly<Record<Form, readonly EditRecord['op'][] | 'moved'>> = {
  excerpt: ['delete'],
  clipped: ['delete'],
  gapped: ['delete'],
  elided: ['delete'],
  extended: ['insert'],
  inserted: ['insert'],
  bracketed: ['insert'],
  reworded: ['replace'],
  spliced: 'moved',
  indirect: [],
  unmarked: [],
};

/** Each label with its meaning, and below it the words that it is about. */
export function labelReasons({ labels, edits }: QuoteRecord['judgement']): Cell {
  return labels.flatMap((label) => [
    [...labelWords(label), { text: ` · ${percent(label.confidence)} sure` }],
    ...wordsBehind(label, edits).map((text): Words => [{ text: `· ${text}`, ink: 'dim' }]),
  ]);
}

function wordsBehind({ form }: Label, edits: readonly EditRecord[]): readonly string[] {
  if (form === null) return [];
  const step = steps[form];
  const meant = edits.filter(({ op, move, base }) =>
    step === 'moved' ? move !== undefined && base !== '' : move === undefined && step.includes(op),
  );
  return meant.flatMap(({ base, variant }) => {
    const sides = [base, variant].flatMap((words) => (words.trim() === '' ? [] : [`“${words.trim()}”`]));
    return sides.length === 0 ? [] : [sides.join(' → ')];
  });
}
