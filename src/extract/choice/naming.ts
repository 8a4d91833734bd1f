/**
 * Naming: what shows that a mark names a thing or a word, and gives nobody's speech.
 *
 * In: a mark with its place among the tokens. Out: facts; `namingSigns` names
 * those that `mark-weights.ts` gives their say. Looks at most `sight` tokens around.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { namedKind } from '../lexicon/naming-words.ts';
import type { Site } from '../sites/site.ts';
import type { Token } from '../sites/windows.ts';
import { apposed, denial, isVerdict, leftOf, nearest, spokenNear } from './leads.ts';

/** How many tokens to each side are looked at. */
const sight = 14;
/** How many marks of one list are gone back over: “A”, “B” and “C”. */
const listed = 8;

/** What is seen, as patterns of names for weights; `does` is what the likeliest speaker does, and where. */
export const namingSigns = [
  'look:{look}',
  'look:{look}|{size}',
  'leads:{leads}',
  'leads:{leads}|{look}',
  'leads:{leads}|{short}',
  'follows:{follows}',
  'follows:{follows}|{look}',
  'near:{near}',
  'near:{near}|{look}',
  'near:{near}|{leads}',
  'in:{list}|{leads}',
  'in:{list}|{look}',
  'apposed:{apposed}|{look}',
  'denied:{denied}',
  'denied:{denied}|{leads}',
  'nick:{nick}|{short}',
  '{does}|{leads}',
  '{does}|{look}',
  'verdict:{verdict}|{look}',
  'verdict:{verdict}|{near}',
  'code:{code}',
  'reach:{reach}|{short}',
  'reach:{reach}|{look}',
  'end:{ending}|{look}',
] as const;

/** @param size As `surface.ts` counts words. */
export function naming({ passage: { tokens }, at, inner, words }: Site, size: string) {
  const first = listStart(tokens, at);
  const before = wordsBefore(tokens, first);
  const follows = rightOf(tokens, at);
  const reach = spokenNear(before);
  return {
    look: lookOf(
      inner,
      words.filter((word) => /[\p{Alpha}\p{N}]/u.test(word)),
    ),
    leads: leftOf(before),
    follows,
    reach,
    near: `${nearest(before)}${reach === 'none' ? '' : '+said'}`,
    short: size === '1' || size === '2' || size === '3' ? 'short' : 'long',
    list: first === at ? 'alone' : 'list',
    apposed: apposed(before),
    denied: denial(before),
    nick: isNickname(tokens, at),
    verdict: isVerdict(before),
    code: isCode(tokens, at, inner),
    ending: tokens[first - 1]?.sentence === tokens[at]?.sentence ? 'no' : follows,
  };
}

/** How a mark looks: in title case, as one capitalised word, with an article before a capital, or in small letters. */
function lookOf(inner: string, words: readonly string[]): string {
  const capital = (word: string | undefined) => /^[^\p{Alpha}]*\p{Upper}/u.test(word ?? '');
  const stop = /[.,!?…]['’\s]*$/.test(inner) ? '.' : '';
  const small = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|de|is|v|no)\W*$/;
  if (words.length === 1) return `${capital(words[0]) ? 'One' : 'one'}${stop}`;
  if (words.length <= 3 && /^(?:the|a|an)$/.test(words[0] ?? '') && words.slice(1).every(capital)) return `the Name`;
  const rest = words.slice(1);
  const titled = words.length <= 12 && capital(words[0]) && rest.every((word) => capital(word) || small.test(word));
  if (titled && rest.some(capital)) return `Title${stop}`;
  if (/[_{}<>=;\\]|\w\.\w{2,4}$|\w\d|^\d+$/.test(inner)) return 'code';
  return `${capital(words[0]) ? 'Words' : 'words'}${stop}`;
}

/** The first mark of a list of marks that ends at `at`: “A”, “B” and “C”. */
function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let count = 0; count < listed; count++) {
    let index = first - 1;
    while (first - index <= 2 && /^(?:,|and|or|then|\/)$/.test(tokens[index]?.lower ?? '')) index--;
    if (tokens[index]?.kind !== 'mark' || tokens[index]?.sentence !== tokens[at]?.sentence) break;
    first = index;
  }
  return first;
}

/** The tokens before a mark in its sentence, the nearest first. */
function wordsBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const found: Token[] = [];
  for (let index = at - 1; index >= Math.max(0, at - sight); index--) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    found.push(token);
  }
  return found;
}

/** What follows a mark: a noun that bears names, a form of be, an apposition with such a noun. */
function rightOf(tokens: readonly Token[], at: number): string {
  const own = tokens[at]?.sentence;
  const next = (step: number) => (tokens[at + step]?.sentence === own ? tokens[at + step] : undefined);
  const [one, two] = [next(1), next(2)];
  if (!one) return 'end';
  if (one.text === ',' && two && /^(?:a|an|the|his|her|their|its)$/.test(two.lower)) {
    const kind = [next(3), next(4)].map((token) => (token?.kind === 'word' ? namedKind(token.lower) : 'no'));
    return `appos-${kind.find((name) => name !== 'no') ?? 'no'}`;
  }
  if (one.text === ',' && two?.lower === 'by') return ', by';
  if (one.kind !== 'word') return one.kind === 'mark' ? 'mark' : one.text;
  if (/^(?:is|was|are|were|means|stands|comes|has|will|opens|ends)$/.test(one.lower)) return 'is';
  if (cueVerb(one.lower)) return 'cue';
  const kind = namedKind(one.lower);
  if (kind !== 'no') return `n-${kind}`;
  return /^\p{Upper}/u.test(one.text) ? 'Name' : 'word';
}

/** Between the parts of a person's name: Robert “Bobby” Ruiz. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].every(
    (token) =>
      token?.kind === 'word' &&
      token.sentence === tokens[at]?.sentence &&
      /^\p{Upper}/u.test(token.text) &&
      !['Preposition', 'Conjunction', 'Pronoun', 'Determiner', 'Adverb', 'QuestionWord'].some((tag) =>
        token.tags.has(tag),
      ) &&
      !cueVerb(token.lower),
  );
}

/** Whether signs of program text stand around or in a mark. */
function isCode(tokens: readonly Token[], at: number, inner: string): boolean {
  if (/[{}<>\\]|\w=\w|;$/.test(inner)) return true;
  let signs = 0;
  for (let index = Math.max(0, at - 4); index < at + 5; index++) {
    const token = tokens[index];
    if (token?.kind !== 'stop') continue;
    if (/^[{}=]/.test(token.text)) return true;
    if (/^[;[\]<>\\|]/.test(token.text)) signs++;
  }
  return signs >= 2;
}
