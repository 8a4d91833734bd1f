/** Headlines: which words stand in one. */

import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { isHeadline } from '../../../src/extract/text/headlines.ts';
import { article } from '../article.ts';

const title = 'Mayor says the pier is safe. It is not, engineers say.';

test.each([
  { why: 'the title, sentence or not', text: `${title}\n\nMore.`, words: 'the pier is safe', is: true },
  { why: 'a short line without a full stop', text: 'Mayor: ‘Go home’\n\nMore.', words: '‘Go home’', is: true },
  { why: 'such a line after a Windows break', text: 'More.\r\nMayor says go home\r\n', words: 'go home', is: true },
  { why: 'a line that ends like a sentence', text: 'More.\nMayor says go home.', words: 'go home', is: false },
  { why: 'a line that goes on after a colon', text: 'The mayor said go home:\nMore.', words: 'go home', is: false },
  { why: 'a line of two sentences', text: 'She left early. The mayor says go home', words: 'go home', is: false },
  { why: 'a line that is a quote alone', text: 'More.\n“Go home”\nMore.', words: '“Go home”', is: false },
  { why: 'a sub-heading that is a quote alone', text: 'More.\n\n“Go home”\n\nMore.', words: '“Go home”', is: true },
  { why: 'one in a Windows file', text: 'More.\r\n\r\n“Go home”\r\n\r\nMore.', words: '“Go home”', is: true },
  { why: 'a paragraph that is a quote alone', text: 'More.\n\n“Go home.”\n\nMore.', words: '“Go home.”', is: false },
  { why: 'the first of a list', text: 'More.\n\n“Go home”\n“Stay”\n\nMore.', words: '“Go home”', is: false },
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

/** What is held to be said in a headline, as `Speaker: words`. */
function told(headline: string): readonly string[] {
  const text = `${headline}\n\nThe crane was moved on Monday, and a few people watched from the old pier.\n`;
  return extract(article(text))
    .filter(({ kind, place }) => kind !== 'indirect' && place === 'headline')
    .map(
      ({ speaker, parts }) => `${speaker.name}: ${parts.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
    );
}

describe('a headline quotes', () => {
  test.each([
    [
      'a body before a colon',
      'Kremlin: ‘The harbour has clearly helped us’',
      'Kremlin: The harbour has clearly helped us',
    ],
    [
      'an office before a colon',
      'Finance minister: “There is no hole in the budget”',
      'Finance minister: There is no hole in the budget',
    ],
    ['a name before a colon', 'Ruiz: ‘We will never close the pier’', 'Ruiz: We will never close the pier'],
    [
      'a name before a colon, of a subject',
      'Ruiz on the pier: ‘We will never close it’',
      'Ruiz: We will never close it',
    ],
    ['a name after the words', '‘We will never close the pier’ – Ruiz', 'Ruiz: We will never close the pier'],
    ['a name and its verb', 'Ruiz says the pier is ‘as safe as it ever was’', 'Ruiz: as safe as it ever was'],
    [
      'a name and its verb after the words',
      '‘We will never close the pier,’ says Ruiz',
      'Ruiz: We will never close the pier,',
    ],
  ])('%s', (_, headline, expected) => {
    expect(told(headline)).toEqual([expected]);
  });
});

describe('a headline names, and quotes nobody', () => {
  test.each([
    ['a work after a colon', 'Film review: ‘The Glass Ferry’'],
    ['a puzzle after a colon', 'Crossword: ‘Brain Drain’ no. 412'],
    ['a book by its writer', 'Ana Ruiz’s novel ‘The Long Harbour’ wins prize'],
    ['a song that was sung', 'Choir sings ‘Bring Her Home’ at the pier'],
    ['a ship', 'Tug ‘Patience’ leaves the harbour'],
    ['nothing in marks', 'Kremlin: The harbour has clearly helped us'],
    ['a possessive', 'Dockers’ strike and sailors’ strike close harbour'],
  ])('%s', (_, headline) => {
    expect(told(headline)).toEqual([]);
  });
});
