import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.ts';
import type { QuoteKind, Wording } from '../../../src/model.ts';

const wording = (text: string, kind: QuoteKind = 'direct'): Wording => ({
  text,
  parts: [{ start: 0, end: text.length }],
  kind,
});

const quantities = (base: string, variant: string, kind: QuoteKind = 'direct'): readonly string[] =>
  judge(wording(base), wording(variant, kind)).flags.flatMap((flag) =>
    flag.flag === 'quantity' ? [`${flag.base}/${flag.variant}`] : [],
  );

describe('one amount in two wordings is no change', () => {
  test.each([
    ['two dozen crates', '24 crates'],
    ['a hundred crates', '100 crates'],
    ['half a million crates', '500,000 crates'],
    ['two and a half thousand crates', '2,500 crates'],
    ['a hundred and twenty crates', '120 crates'],
    ['several hundred crates', 'hundreds of crates'],
    ['a loan of $1.2 billion', 'a loan of $1,200 million'],
    ['half of the crates', '50 per cent of the crates'],
    ['a quarter of the crates', '25 percent of the crates'],
    ['three quarters of crews', 'three in four crews'],
    ['one in five crews', '20 percent of crews'],
    ['a strike of two weeks', 'a strike of a fortnight'],
    ['a strike of 14 days', 'a strike of two weeks'],
    ['a delay of 24 hours', 'a delay of a day'],
    ['a delay of 90 minutes', 'a delay of an hour and a half'],
    ['a war of ten years', 'a war of a decade'],
    ['in the last 10 years', 'in the past decade'],
    ['a fine of GBP 20,000', 'a fine of £20,000'],
    ['a wall of 1,500 metres', 'a wall of 1.5 km'],
    ['a wall of five miles', 'a wall of eight kilometres'],
    ['we dock at noon', 'we dock at 12 o’clock'],
    ['we dock at 8:30 p.m. sharp', 'we dock at 20:30 sharp'],
    ['our third strike in two weeks', 'our 3rd strike in two weeks'],
    ['fined twice', 'fined two times'],
    ['of the 40 crews, 12 are out', 'twelve of the 40 crews are out'],
    ['we docked yesterday in fog', 'we docked on Monday in fog'],
  ])('%s / %s', (base, variant) => expect(quantities(base, variant)).toEqual([]));
});

describe('another amount is a change', () => {
  test.each([
    ['two dozen crates', '20 crates'],
    ['a dozen crates', 'dozens of crates'],
    ['hundreds of crates', 'thousands of crates'],
    ['a loan of $1.2 billion', 'a loan of $1,200 billion'],
    ['half of the crates', '40 per cent of the crates'],
    ['one in five crews', 'one in four crews'],
    ['a strike of two weeks', 'a strike of two months'],
    ['a war of ten years', 'a war of two decades'],
    ['a wall of five miles', 'a wall of five kilometres'],
    ['in the last 10 years', 'in the past five years'],
    ['last week we sank', 'last month we sank'],
    ['our third in two weeks', 'our fourth in two weeks'],
    ['output doubled in a year', 'output tripled in a year'],
    ['we docked on Tuesday in fog', 'we docked on Monday in fog'],
  ])('%s / %s', (base, variant) => expect(quantities(base, variant)).not.toEqual([]));
});

test('reported speech has amounts in other words too', () => {
  expect(quantities('We had half an hour to leave', 'they had 30 minutes to leave', 'indirect')).toEqual([]);
  expect(quantities('We had 40 minutes to leave', 'they had 30 minutes to leave', 'indirect')).toEqual(['40/30']);
});

test('reported speech gives days relative to its own, and no other day or month', () => {
  expect(quantities('The talks resume tomorrow in Osh', 'the talks would resume on Friday in Osh', 'indirect')).toEqual(
    [],
  );
  expect(
    quantities('The talks resume on Monday in Osh', 'the talks would resume on Friday in Osh', 'indirect'),
  ).toEqual(['Monday/Friday']);
});

test('reported speech tells a sum, and no other number', () => {
  const base = 'We sold 3,000 crates in May and 2,000 in June';
  expect(quantities(base, 'they sold 5,000 crates that spring', 'indirect')).toEqual([]);
  expect(quantities(base, 'they sold 6,000 crates that spring', 'indirect')).toEqual(['3,000/6,000']);
  expect(quantities(base, 'We sold 5,000 crates that spring')).not.toEqual([]);
});

test('reported speech has one bound for its contrary, but for clauses that change places', () => {
  expect(quantities('He was paid before the match', 'he had been paid after the match', 'indirect')).toEqual([
    'before/after',
  ]);
  expect(quantities('He left before the police came', 'the police came after he had left', 'indirect')).toEqual([]);
  expect(quantities('He was paid before the match', 'he had been paid ahead of the match', 'indirect')).toEqual([]);
});
