/** What beside its few words makes a fragment one utterance with another quote, and what does not. */

import { describe, expect, test } from 'vitest';
import { type Fragment, fragmentScore } from '../../src/match/fragments.ts';
import { type Likeness, unlike } from '../../src/match/vocabulary/similarity.ts';

const like = (contained: number, shared: number): Likeness => ({ ...unlike, contained, shared, ofFirst: contained });
const told = (score: number) => ({ score, follows: false, share: 0.2 });

/** Two words in common by two people, in sentences that have nothing else in common. */
const plain: Fragment = {
  likeness: like(1, 8),
  setting: like(0.2, 9),
  told: null,
  speakers: 'unknown',
  sameVoice: false,
  isLongest: false,
  isPair: false,
  isWithin: false,
};
const same = { speakers: 'same', sameVoice: true } as const;

describe('is one utterance with a longer quote', () => {
  test.each<[string, Partial<Fragment>]>([
    ['of the same speaker', same],
    ['whose speaker its sentence names', { sameVoice: true }],
    ['in sentences that tell the same', { setting: like(0.4, 20) }],
    [
      'of the same speaker in another outlet, when its two words are less rare',
      { ...same, likeness: { ...like(1, 6.2), run: 2 } },
    ],
    ['of the same speaker, however common its three words', { ...same, likeness: like(1, 1.4), isLongest: true }],
    ['to which the course of the articles points', { told: told(0.5) }],
    [
      'of the same speaker, to which the course points, however common',
      { ...same, likeness: like(1, 1.4), told: told(0.5) },
    ],
    [
      'of the same speaker, told anew where the course points',
      { ...same, likeness: like(0.56, 5.4), told: told(0.55) },
    ],
    ['whose rare words it has', { likeness: like(1, 14) }],
  ])('%s', (_, fragment) => expect(fragmentScore({ ...plain, ...fragment })).toBeGreaterThan(0));

  test('and as a pair when one speaker says both', () => {
    expect(fragmentScore({ ...plain, ...same, isPair: true })).toBeGreaterThan(0);
  });
});

describe('is none', () => {
  test.each<[string, Partial<Fragment>]>([
    ['with nothing but its words', {}],
    ['of two speakers', { speakers: 'different' }],
    ['of two speakers, though the course of the articles points there', { speakers: 'different', told: told(0.5) }],
    ['of two speakers, however rare its words', { speakers: 'different', likeness: like(1, 14) }],
    ['of the same speaker, when its words are common', { ...same, likeness: like(1, 5) }],
    [
      'of the same speaker, when it is one word and less rare',
      { ...same, likeness: { ...like(1, 6.2), run: 1 }, isPair: true },
    ],
    [
      'of the same speaker in one article, when its words are less rare',
      { ...same, likeness: { ...like(1, 6.2), run: 2 }, isWithin: true, isPair: true },
    ],
    ['of the same speaker, when half of its words are others', { ...same, likeness: like(0.6, 8) }],
    ['with words that are common, in the course of the articles', { likeness: like(1, 1.4), told: told(0.8) }],
    ['told anew where the course says little', { ...same, likeness: like(0.56, 5.4), told: told(0.3) }],
    ['as a pair whose sentence names the speaker alone', { sameVoice: true, isPair: true }],
    ['in sentences that share little but the fragment', { setting: like(0.5, 16) }],
  ])('%s', (_, fragment) => expect(fragmentScore({ ...plain, ...fragment })).toBe(0));
});

test('is the surer the more speaks for it', () => {
  const setting = like(0.4, 20);
  const scores = [{ setting }, same, { ...same, setting }].map((fragment) => fragmentScore({ ...plain, ...fragment }));
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
});
