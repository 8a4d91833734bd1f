/** Headlines: which words stand in one. */

import { expect, test } from 'vitest';
import { isHeadline } from '../../src/extract/headlines.ts';
import { extract } from '../../src/extract/index.ts';
import { article } from './article.ts';

const title = 'Mayor says the pier is safe. It is not, engineers say.';

test.each([
  { why: 'the title, sentence or not', text: `${title}\n\nMore.`, words: 'the pier is safe', is: true },
  { why: 'a short line without a full stop', text: 'Mayor: ‘Go home’\n\nMore.', words: '‘Go home’', is: true },
  { why: 'such a line after a Windows break', text: 'More.\r\nMayor says go home\r\n', words: 'go home', is: true },
  { why: 'a line that ends like a sentence', text: 'More.\nMayor says go home.', words: 'go home', is: false },
  { why: 'a line that goes on after a colon', text: 'The mayor said go home:\nMore.', words: 'go home', is: false },
  { why: 'a line of two sentences', text: 'She left early. The mayor says go home', words: 'go home', is: false },
  { why: 'a line that is a quote alone', text: 'More.\n“Go home”\nMore.', words: '“Go home”', is: false },
  { why: 'a long line', text: `Mayor says go home ${'and stay there '.repeat(9)}`, words: 'go home', is: false },
  { why: 'a stretch over two lines', text: 'Mayor says go\nhome now', words: 'go\nhome', is: false },
])('$why: $is', ({ text, words, is }) => {
  const start = text.indexOf(words);
  expect(isHeadline(article(text, { title }), { start, end: start + words.length })).toBe(is);
});

test('reported speech in the title is in the headline', () => {
  const own = 'Ruiz says that the pier was never safe';
  const found = extract(article(`${own}\n\nRuiz said that the pier was old, and left at noon.\n`, { title: own }));
  expect(found.map(({ kind, place }) => [kind, place])).toEqual([
    ['indirect', 'headline'],
    ['indirect', 'body'],
  ]);
});
