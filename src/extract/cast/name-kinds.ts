/**
 * Kinds of names: what speaks for a person, a body or a place.
 *
 * In: an article's tokens, a name's words and those before it. Out: person,
 * body or unknown.
 */

import { givenNames } from '../lexicon/given-names.ts';
import { bodyWords, peoples, places } from '../lexicon/places.ts';
import { roleNouns, titles } from '../lexicon/roles.ts';
import { isPossessive, type Token } from '../text/tokens.ts';

export type Kind = 'person' | 'body' | 'unknown';

const titled = new Set(
  'spokesman adviser director analyst professor journalist attorney prosecutor leader chair speaker whip lawmaker candidate activist athlete artist writer businessman executive doctor'.split(
    ' ',
  ),
);

export function isTitleWord(lower: string): boolean {
  return titles.has(lower) || titled.has(roleNouns.get(lower) ?? '');
}

const honoured = new Set(['male', 'female', 'person']);

export function kindOf(
  tokens: readonly Token[],
  first: number,
  proper: readonly Token[],
  lead: readonly string[],
): Kind {
  const lower = proper.map((token) => token.lower);
  const whole = lower.join(' ');
  const told = toldAfter(tokens, first + lead.length, proper);
  if (told) return told;
  if (places.has(whole) || (proper.length === 1 && peoples.has(whole))) return 'body';
  if (lead.some((word) => honoured.has(titles.get(word) ?? ''))) return 'person';
  if (lower.some((word) => bodyWords.has(word) || word === 'of' || word === '&') && !isBearer(tokens, first, lower))
    return 'body';
  if (lead.some(isTitleWord) && !isPossessive(tokens[first + lead.length])) return 'person';
  if (proper.length > 1 && (givenNames.has(lower[0] ?? '') || proper.some(({ text }) => /^\p{Upper}\.$/u.test(text))))
    return 'person';
  if (proper.length === 1 && /^(?:\p{Upper}\.?){2,}$/u.test(proper[0]?.text ?? '')) return 'body';
  if (tokens[first - 1]?.lower === 'the' && lead.length === 0) return 'body';
  return 'unknown';
}

/** "Sheila Park", but not "in Victoria Park": a first name and a surname that is a thing's word too. */
export function isBearer(tokens: readonly Token[], first: number, name: readonly string[]): boolean {
  const [given = '', surname = ''] = name;
  if (name.length !== 2 || !givenNames.has(given) || !alsoSurnames.test(surname)) return false;
  return !/^(?:the|in|at|near|of|through|to|from|around|outside|for)$/.test(tokens[first - 1]?.lower ?? '');
}

const alsoSurnames = /^(?:park|hall|church|court|house|bridge|lake|day|post)$/;

/** "Jonas, 16, left" is a person; "VALE HARBOUR" in capitals throughout is none, unless its words follow a colon. */
function toldAfter(tokens: readonly Token[], name: number, proper: readonly Token[]): Kind | undefined {
  const [sign, age, end] = tokens.slice(name + proper.length, name + proper.length + 3);
  if (sign?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '')) return 'person';
  const shouted = proper.length > 1 && proper.every(({ text }) => /^\p{Upper}{3,}$/u.test(text));
  return shouted && sign?.text !== ':' ? 'body' : undefined;
}
