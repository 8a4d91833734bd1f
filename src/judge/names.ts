/** Names: which words are only a fuller form of a name that both sides have. */

import type { Side } from './compared.ts';

/** Whether a first name, a title or another part stands in one row with a part of the name that has its counterpart. */
export function isFullerForm({ words, standing }: Side, index: number): boolean {
  const belongs = (i: number) => words[i]?.name === true || words[i]?.lexeme.title === true;
  if (!belongs(index)) return false;
  for (const step of [-1, 1]) {
    for (let i = index + step; belongs(i); i += step) if (standing[i] === 'met' && words[i]?.name) return true;
  }
  return false;
}
