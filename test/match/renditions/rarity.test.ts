/** How likely a passage of a story has a word. */

import { expect, test } from 'vitest';
import { rarity } from '../../../src/match/renditions/rarity.ts';
import { ground, tale } from '../../../src/match/stories/tale.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';
import { annotated } from '../annotated.ts';

const words = vocabulary();
const { article } = annotated(
  'herald',
  'The ferry sank. The ferries of Dunmore are old. A diver saw the ferry. Nobody apologised. It rained.',
);
const { layouts } = tale(ground([{ article, index: 0, words: words.read(article.text) }], words), () => []);
const rare = rarity(layouts, words);
const id = (word: string) => words.read(word).ids[0] ?? -1;

test('what all of a story is about is likely, whatever its form', () => {
  expect(rare.ofRoot(id('ferry'), 0)).toBeGreaterThan(2 * rare.ofRoot(id('diver'), 0));
  expect(rare.ofRoot(id('ferries'), 0)).toBeCloseTo(rare.ofRoot(id('ferry'), 0), 2);
});

test('sentences that are left out count for nothing, and no word is less likely than in other news', () => {
  expect(rare.ofRoot(id('ferry'), 3)).toBeLessThan(rare.ofRoot(id('ferry'), 1));
  expect(rare.ofRoot(id('diver'), 1)).toBeCloseTo(Math.exp(-words.weight(id('diver'))), 9);
});

test('words that are like it make a word likelier', () => {
  expect(rare.ofKin(id('apology'), 0)).toBeGreaterThan(rare.ofRoot(id('apology'), 0));
});

test('a sentence has so many words on average', () => expect(rare.sentence).toBeCloseTo(18 / 5, 9));
