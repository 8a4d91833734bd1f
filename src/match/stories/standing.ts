/**
 * Standing: how two speakers stand to each other where one may be described and not named.
 *
 * In: two speakers' names as printed. Out: the same; described alike; nameless
 * both, so that they may be one; different. A person with a name and one
 * without are different here: "the minister" may be anybody's.
 */

import type { Lexeme } from '../words/lexeme.ts';
import { isNameless } from './names.ts';
import type { Tale } from './tale.ts';

export type Standing = 'same' | 'alike' | 'nameless' | 'different';

/** Numbers from which on two groups of so many are one: any two may be two. */
const telling = 10;
/** Least likeness of a word of one description and a word of the other. */
const alike = 0.5;

export function standing(
  one: string | null,
  other: string | null,
  { vocabulary, voices }: Pick<Tale, 'vocabulary' | 'voices'>,
): Standing {
  if (voices.agreement(one, other) === 'same') return 'same';
  if (!isNameless(one) || !isNameless(other)) return 'different';
  const described = (name: string | null) =>
    [...vocabulary.read(name ?? '').ids].filter(
      (id) => tells(vocabulary.lexeme(id)) && (vocabulary.number(id) ?? telling) >= telling,
    );
  const words = described(other);
  return described(one).some((id) => words.some((own) => vocabulary.like(id, own) >= alike)) ? 'alike' : 'nameless';
}

/** Whether a word describes somebody. */
function tells(word: Lexeme | undefined): boolean {
  return word !== undefined && !word.functional && word.hedge === null && word.quantifier === null;
}
