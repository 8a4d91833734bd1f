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

type Parts = QuoteRecord['parts'];

/**
 * Edits as one text: lost words struck, added words set off.
 *
 * @param color Without it the marks `[-lost-]` and `{+added+}` say what the
 *   paint would. A moved block is lost in one place and added in the other
 *   under one number.
 * @param parts The variant as printed: what stands between its words, such as
 *   full stops, is taken from there. Without them words alone are shown.
 */
export function changed(edits: readonly EditRecord[], color: boolean, parts: Parts = []): Words {
  const after = punctuation(edits, parts);
  const runs: Run[] = [];
  const add = (run: Run, glued = false) => {
    const last = runs.at(-1)?.text;
    if (!run.text.trim()) return;
    if (last !== undefined && !glued && isApart(last, run.text)) runs.push({ text: ' ' });
    runs.push(run);
  };
  for (const [index, { op, base, variant, move }] of edits.entries()) {
    const number = move === undefined ? '' : `${move}:`;
    if (op === 'equal') add({ text: variant });
    else {
      if (base.trim()) add(lost(`${number}${base.trim()}`, color));
      if (variant.trim()) add(added(`${number}${variant.trim()}`, color), base.trim() !== '' && !color);
    }
    add({ text: after.get(index) ?? '' }, true);
  }
  return runs;
}

function lost(text: string, color: boolean): Run {
  return { text: color ? text : `[-${text}-]`, ink: 'lost' };
}

function added(text: string, color: boolean): Run {
  return { text: color ? text : `{+${text}+}`, ink: 'added' };
}

/** Whether a space stands between two texts: not before closing punctuation, nor after opening. */
function isApart(before: string, after: string): boolean {
  return !/^[\s,.;:!?)}’”…%—]/u.test(after) && !/[\s([{‘“$£€—]$/u.test(before);
}

/** What the variant prints behind the words of an edit and before its next words, by the index of the edit. */
function punctuation(edits: readonly EditRecord[], parts: Parts): ReadonlyMap<number, string> {
  const worded = [...edits.entries()].filter(([, { variant }]) => variant !== '');
  const letters = parts.map(({ text, start, end }) => ({ text: [...text], start, end }));
  return new Map(
    worded.map(([index, { variant, variantStart }], order) => {
      const from = variantStart + [...variant].length;
      const to = worded[order + 1]?.[1].variantStart ?? Number.POSITIVE_INFINITY;
      const isPlaced = from <= to && letters.some(({ start, end }) => start <= variantStart && from <= end);
      const reached = letters.filter(({ start, end }) => isPlaced && end >= from && start <= to);
      const printed = reached.map(({ text, start }) => text.slice(Math.max(0, from - start), to - start).join(''));
      return [index, printed.join(gap)] as const;
    }),
  );
}
