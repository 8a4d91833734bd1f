/**
 * Sums: a number that reported speech gives for several.
 *
 * In: a comparison and a number of it that nothing answers. Out: whether it is
 * what the numbers of a sentence of the other side come to, or one of those:
 * "3,000 in May and 2,000 in June" / "5,000 that spring".
 */

import { scales } from '../../match/lexicon/numbers.ts';
import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';

export function isOfSum(comparison: Comparison, name: SideName, index: number): boolean {
  const at = comparison[name].opposite[index] ?? -1;
  if (!comparison.reported || at < 0) return false;
  const [own, other] = [comparison[name], comparison[opposing(name)]];
  return isSum(own, index, countsBeside(other, at)) || isSum(other, at, countsBeside(own, index));
}

function isSum({ words }: Side, index: number, counts: readonly number[]): boolean {
  return counts.length > 1 && counts.reduce((sum, count) => sum + count, 0) === words[index]?.lexeme.value;
}

/** Words on either side of a number among which those that it is told with stand. */
const aside = 24;

/** The numbers of a word's sentence that the other side does not give. */
function countsBeside({ words, standing }: Side, index: number): readonly number[] {
  const found: number[] = [];
  for (let at = Math.max(0, index - aside); at < Math.min(words.length, index + aside); at++) {
    const { sentence, lexeme } = words[at] ?? {};
    if (sentence !== words[index]?.sentence || standing[at] === 'met') continue;
    if (lexeme && lexeme.value !== null && !lexeme.ordinal && !scales.has(lexeme.folded)) found.push(lexeme.value);
  }
  return found;
}
