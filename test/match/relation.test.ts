import { expect, test } from 'vitest';
import { mayMeet, relation, traits } from '../../src/match/relation.ts';
import { words } from '../../src/match/words.ts';

/** Words of every sort, each with its like: names, numbers, times, negations, hedges, masks, misprints, contractions. */
const sorts = words(
  `the of it they there no not hardly nobody deny may might perhaps very really help assist helped helping open closed
  open Iran Iranian Qaddafi Gadhafi 3 three third 11th 10 1,300 million percent monday week several many s*** shit
  crane cranes crnae Ruiz's he's zero minister strike strikes xylomorph xylomorf`,
);

test('words that may not meet are unlike, or forms of one stem', () => {
  for (const one of sorts)
    for (const other of sorts) {
      if (mayMeet(traits(one), traits(other))) continue;
      const expected = one.lexeme.folded === other.lexeme.folded ? 'equal' : 'stem';
      const found = one.lexeme.stem === other.lexeme.stem ? expected : 'unlike';
      expect([one.lexeme.folded, other.lexeme.folded, relation(one, other)]).toEqual([
        one.lexeme.folded,
        other.lexeme.folded,
        found,
      ]);
    }
});

test('a word of grammar may not meet one that informs', () => {
  const [one, other] = words('the minister');
  expect(one && other && mayMeet(traits(one), traits(other))).toBe(false);
});
