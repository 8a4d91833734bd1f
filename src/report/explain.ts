/** Explain: what a word of the report means, with a pair that it is true of and one, close by, that it is not. */

import { type Example, flags, forms, labels, severities } from '../labels.ts';
import type { Words } from './ink.ts';
import { list, text } from './layout.ts';
import type { Style } from './reporter.ts';

const sorts = { label: labels, form: forms, flag: flags } as const;

/** Every word that can be explained, in the order of `labels.ts`. */
export const explained: readonly string[] = [...Object.values(sorts), severities].flatMap((table) =>
  Object.keys(table),
);

/** @returns Undefined for a word that the report does not use. */
export function explanation(word: string, style: Style): string | undefined {
  const blocks: string[] = [];
  for (const [sort, meanings] of Object.entries(sorts)) {
    const meaning = new Map(Object.entries(meanings)).get(word);
    if (!meaning) continue;
    blocks.push(text([[{ text: word, ink: 'bold' }, { text: ` (${sort}): the variant ${meaning.says}` }]], style));
    blocks.push(...list('True of', example(meaning.holds), style), ...list('Not of', example(meaning.fails), style));
  }
  const severity = new Map(Object.entries(severities)).get(word);
  if (severity) blocks.push(text([[{ text: word, ink: 'bold' }, { text: ` (severity): ${severity}` }]], style));
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : undefined;
}

function example({ base, variant, kind, why }: Example): readonly Words[] {
  const given = kind === undefined || kind === 'direct' ? '' : ` (${kind})`;
  return [
    [{ text: 'base: ', ink: 'dim' }, { text: base }],
    [{ text: `variant${given}: `, ink: 'dim' }, { text: variant }],
    [{ text: 'because: ', ink: 'dim' }, { text: why }],
  ];
}
