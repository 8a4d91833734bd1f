/** Changes: a variant's words with what was lost and added, in place. */

import type { EditRecord, QuoteRecord } from '../model.ts';
import type { Run, Words } from './ink.ts';

/** Between two parts of a quote, where the article breaks it with its own words. */
const gap = ' … ';

/** A quote as printed, in quotation marks where the article has them. */
export function printed({ text, parts, kind }: QuoteRecord): Words {
  if (text === '') return [{ text: '(words left out)', ink: 'dim' }];
  const isMarked = kind === 'direct' || kind === 'mixed';
  return [{ text: parts.map((part) => (isMarked ? `“${part.text.trim()}”` : part.text.trim())).join(gap) }];
}

/**
 * Edits as one text: lost words struck, added words set off.
 *
 * @param color Without it the marks `[-lost-]` and `{+added+}` say what the
 *   paint would. A moved block is lost in one place and added in the other
 *   under one number.
 */
export function changed(edits: readonly EditRecord[], color: boolean): Words {
  const words: Run[] = [];
  for (const { op, base, variant, move } of edits) {
    const number = move === undefined ? '' : `${move}:`;
    const runs =
      op === 'equal' ? [{ text: variant }] : [...lost(base, number, color), ...added(variant, number, color)];
    for (const [index, run] of runs.entries()) {
      const last = words.at(-1);
      if (last && index === 0 && isApart(last.text, op === 'equal' ? run.text : base || variant))
        words.push({ text: ' ' });
      if (last && index > 0 && color) words.push({ text: ' ' });
      words.push(run);
    }
  }
  return words;
}

function lost(text: string, number: string, color: boolean): readonly Run[] {
  if (text.trim() === '') return [];
  return [{ text: color ? `${number}${text.trim()}` : `[-${number}${text.trim()}-]`, ink: 'lost' }];
}

function added(text: string, number: string, color: boolean): readonly Run[] {
  if (text.trim() === '') return [];
  return [{ text: color ? `${number}${text.trim()}` : `{+${number}${text.trim()}+}`, ink: 'added' }];
}

/** Whether a space stands between two texts: not before closing punctuation, nor after opening. */
function isApart(before: string, after: string): boolean {
  return !/^[,.;:!?)\]}’”…%]/u.test(after) && !/[([{‘“$£€]$/u.test(before);
}
