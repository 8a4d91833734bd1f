/**
 * Joins: where two words written apart on one side are one word on the other, or one number.
 *
 * In: two lists of words. Out: the places of such words. Hardly any two are, so
 * that nothing is written as one before first letter and length agree.
 */

import type { Lexeme } from '../words/lexeme.ts';
import type { Word } from '../words/words.ts';
import type { Worths } from './matrix.ts';
import { worth } from './worths.ts';

type Joins = Worths['joins'];

const none: Joins = new Map();

export function findJoins(base: readonly Word[], variant: readonly Word[]): Joins {
  const ofBase = joined(base, variant);
  const ofVariant = joined(variant, base);
  if (ofBase.length === 0 && ofVariant.length === 0) return none;
  const found = new Map<number, { readonly worth: number; readonly two: 'first' | 'second' }>();
  const mark = (i: number, j: number, two: 'first' | 'second') =>
    found.set(i * variant.length + j, { worth: 2 * worth.same, two });
  for (const [i, j] of ofBase) mark(i, j, 'first');
  for (const [j, i] of ofVariant) mark(i, j, 'second');
  return found;
}

/** Bits for a word's length, and as many for its first letter. */
const bits = 5;
/** 1 for what words of one text look like, by length and first letter; cleared after each use. */
const looks = new Uint8Array(1 << (2 * bits));

function lookOf(first: string, length: number): number {
  const mask = (1 << bits) - 1;
  return ((first.charCodeAt(0) & mask) << bits) | (length & mask);
}

/** @returns The second of two neighbours among `apart`, and the word among `whole` that they are, by index. */
function joined(apart: readonly Word[], whole: readonly Word[]): readonly (readonly [number, number])[] {
  for (const { lexeme } of whole) looks[lookOf(lexeme.folded, lexeme.folded.length)] = 1;
  const found: [number, number][] = [];
  for (let i = 1; i < apart.length; i++) {
    const written = asOne(apart[i - 1]?.lexeme, apart[i]?.lexeme);
    if (written === null) continue;
    for (let j = 0; j < whole.length; j++) if (isWritten(whole[j]?.lexeme, written)) found.push([i, j]);
  }
  for (const { lexeme } of whole) looks[lookOf(lexeme.folded, lexeme.folded.length)] = 0;
  return found;
}

/** What two neighbours are when written as one; null where no word looks like it. */
function asOne(a: Lexeme | undefined, b: Lexeme | undefined): string | number | null {
  if (!a || !b) return null;
  if (a.value !== null && b.value !== null) return b.value >= 100 ? a.value * b.value : a.value + b.value;
  return looks[lookOf(a.folded, a.folded.length + b.folded.length)] === 1 ? a.folded + b.folded : null;
}

function isWritten(lexeme: Lexeme | undefined, written: string | number): boolean {
  return (lexeme?.value ?? lexeme?.folded) === written;
}
