/**
 * Numbers in words, and their values.
 *
 * In: nothing. Out: tables only; `lexemes.ts` reads them.
 */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinalUnits =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const listed = (words: string, value: (index: number) => number): readonly [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)]);

/** Factors that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...listed(units, (index) => index),
  ...listed(tens, (index) => 20 + 10 * index),
  ...scales,
  ['dozen', 12],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...listed(ordinalUnits, (index) => index),
  ...listed(ordinalTens, (index) => 20 + 10 * index),
  ['hundredth', 100],
  ['thousandth', 1000],
]);
