import { expect, test } from 'vitest';
import { relation } from '../../../src/match/alignment/relation.ts';
import { mayMeet } from '../../../src/match/words/traits.ts';
import { words } from '../../../src/match/words/words.ts';

/** Words of every sort, each with its like: names, numbers, times, negations, hedges, masks, misprints, contractions. */
const sorts = words(
  `the of it they there no not hardly nobody deny may might perhaps very really help assist helped helping open closed
  open Iran Iranian Qaddafi Gadhafi 3 three third 11th 10 1,300 million percent monday week several many s*** shit
  crane cranes crnae Ruiz's he's zero minister strike strikes xylomorph xylomorf`,
);

test('words that may not meet are unlike', () => {
  for (const one of sorts)
    for (const other of sorts) {
      if (mayMeet(one, other)) continue;
      expect([one.lexeme.folded, other.lexeme.folded, relation(one, other)]).toEqual([
        one.lexeme.folded,
        other.lexeme.folded,
        'unlike',
      ]);
    }
});

test('a word of grammar may not meet one that informs', () => {
  const [one, other] = words('the minister');
  expect(one && other && mayMeet(one, other)).toBe(false);
});
