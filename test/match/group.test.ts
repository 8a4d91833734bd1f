/** Groups have one leader each; no weak bond joins two. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bound, type Candidate, group } from '../../src/match/group.ts';

const bound = (to: number, score: number): Bound => ({ to, score, evidence: [], isCopy: score > 0.95 });

function members(candidates: readonly Candidate[]): number[][] {
  return group(candidates).map(({ members: all }) => all.map(({ to }) => to).sort());
}

test('the quote that says most leads', () => {
  const bonds = [[bound(1, 0.8)], [bound(0, 0.8), bound(2, 0.8)], [bound(1, 0.8)]];
  const candidates = [5, 9, 4].map((weight, index) => ({ weight, leads: true, bonds: bonds[index] ?? [] }));
  expect(group(candidates).map(({ leader }) => leader)).toEqual([1]);
});

test('two groups that a weak bond touches stay two', () => {
  const weights = [9, 8, 7];
  const bonds = [[bound(2, 0.6)], [bound(2, 0.8)], [bound(0, 0.6), bound(1, 0.8)]];
  expect(members(weights.map((weight, index) => ({ weight, leads: true, bonds: bonds[index] ?? [] })))).toEqual([
    [0],
    [1, 2],
  ]);
});

test('a quote may join through a copy of the leader, not through another member', () => {
  const joined = (score: number) => {
    const bonds = [[bound(1, score)], [bound(0, score), bound(2, 0.7)], [bound(1, 0.7)]];
    return members([9, 8, 7].map((weight, index) => ({ weight, leads: true, bonds: bonds[index] ?? [] })));
  };
  expect(joined(0.99)).toEqual([[0, 1, 2]]);
  expect(joined(0.7)).toEqual([[0, 1], [2]]);
});

test('a fragment may join through any member, and brings nobody along', () => {
  const bonds = [[bound(1, 0.7)], [bound(0, 0.7), bound(2, 0.9)], [bound(1, 0.9), bound(3, 0.5)], [bound(2, 0.5)]];
  const weights = [9, 8, 2, 7];
  const candidates = weights.map((weight, index) => ({ weight, leads: index !== 2, bonds: bonds[index] ?? [] }));
  expect(members(candidates)).toEqual([[0, 1, 2], [3]]);
});

test('a fragment never leads a quote that is none, whatever it weighs', () => {
  const candidates = [
    { weight: 20, leads: false, bonds: [bound(1, 0.8)] },
    { weight: 5, leads: true, bonds: [bound(0, 0.8)] },
  ];
  expect(group(candidates).map(({ leader }) => leader)).toEqual([1]);
});

test('for any bonds every quote is in one group', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ weight: fc.nat(50), to: fc.nat(9), score: fc.double({ min: 0, max: 1, noNaN: true }) })),
      (all) => {
        const candidates = all.map(({ weight, to, score }) => ({ weight, leads: true, bonds: [bound(to, score)] }));
        const seen = members(candidates).flat();
        expect(seen.sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
      },
    ),
  );
});
