/** Two words written apart on one side are one on the other. */

import { describe, expect, test } from 'vitest';
import { findJoins } from '../../../src/match/alignment/joins.ts';
import { words } from '../../../src/match/words/words.ts';

/** Places as "first second two", the indexes of the last word of each side and the side that has two. */
function joins(base: string, variant: string): readonly string[] {
  const [a, b] = [words(base), words(variant)];
  return [...findJoins(a, b)].map(
    ([cell, { two }]) => `${Math.floor(cell / b.length)} ${cell % b.length} ${two === 'first' ? 'base' : 'variant'}`,
  );
}

describe('joins', () => {
  test.each([
    ['two words of the base', 'the service men left', 'the servicemen left', ['2 1 base']],
    ['two words of the variant', 'the servicemen left', 'the service men left', ['1 2 variant']],
    ['wherever they stand', 'line up', 'a new lineup', ['1 2 base']],
    ['a number and its scale', '3 million boats', '3,000,000 boats', ['1 0 base']],
    ['two numbers that are added', 'twenty five boats', '25 boats', ['1 0 base']],
    ['as often as there is one', 'line up', 'lineup after lineup', ['1 0 base', '1 2 base']],
  ])('%s', (_, base, variant, expected) => expect(joins(base, variant)).toEqual(expected));
});

describe('joins nothing', () => {
  test.each([
    ['of the same words', 'the service men left', 'the service men left'],
    ['of one length and first letter', 'the service men left', 'the servicehut left'],
    ['out of order', 'men service', 'servicemen'],
    ['across a word', 'service for men', 'servicemen'],
    ['that makes another number', 'twenty five boats', '205 boats'],
    ['of a text without words', '', 'servicemen'],
  ])('%s', (_, base, variant) => expect(joins(base, variant)).toEqual([]));
});
