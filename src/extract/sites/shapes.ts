/**
 * Shapes: how a mark stands in its sentence.
 *
 * In: a site. Out: its shape, from closed lists of facts: equal shapes are one
 * object, so that what hangs on one is worked out once.
 */

import type { Site } from './site.ts';
import type { Token } from './windows.ts';

/** The shape of a mark and its surroundings in its sentence. */
export interface Shape {
  /** Which of all shapes met, from 0. */
  readonly id: number;
  /** `full` from a capital on, `frag` otherwise; `short` of at most 4 words. */
  readonly size: string;
  readonly left: string;
  readonly right: string;
  /** Whether its sentence holds nothing but quotes. */
  readonly alone: boolean;
}

const known = new Map<string, Shape>();

export function shapeOf(text: string, { mark, passage: { tokens }, at, inner, words }: Site): Shape {
  const capital = /^[^\p{Alpha}]*\p{Upper}/u.test(inner);
  const size = `${capital ? 'full' : 'frag'}${words.length <= 4 ? '-short' : ''}`;
  const left = edge(tokens[at - 1], tokens[at]);
  const right = /,[\s’']*$/.test(text.slice(mark.inner.end - 2, mark.inner.end))
    ? 'comma'
    : edge(tokens[at + 1], tokens[at]);
  const alone = isAlone(tokens, at);
  const key = `${size} ${left} ${right} ${alone}`;
  const shape = known.get(key) ?? { id: known.size, size, left, right, alone };
  known.set(key, shape);
  return shape;
}

/** What stands at one side of a mark: nothing of its sentence, a sign, or a kind of word. */
function edge(token: Token | undefined, own: Token | undefined): string {
  if (!token || token.sentence !== own?.sentence) return 'end';
  if (token.kind !== 'word') return token.kind === 'mark' ? 'mark' : signOf(token);
  if (/^(that|and|but|as|to|of|a|an|the)$/.test(token.lower)) return token.lower;
  if (token.tags.has('Verb')) return 'verb';
  if (token.tags.has('Preposition')) return 'prep';
  if (token.tags.has('Determiner') || token.tags.has('Possessive')) return 'det';
  return 'word';
}

/** A stop itself where it is a common one. */
export function signOf({ text }: Token): string {
  return /^[,.:;!?()[\]—…/'’]$/.test(text) ? text : 'sign';
}

/** How many tokens to each side are looked at for words of the same sentence. */
const sight = 40;

/** Looks at most `sight` tokens to each side, so that a sentence of many quotes costs no more. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return !hasWord(tokens, at, 1) && !hasWord(tokens, at, -1);
}

/** Whether a word of the sentence stands on one side. */
function hasWord(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const own = tokens[at]?.sentence;
  for (let index = at + step; Math.abs(index - at) <= sight; index += step) {
    const token = tokens[index];
    if (token?.sentence !== own) return false;
    if (token?.kind === 'word') return true;
  }
  return false;
}
