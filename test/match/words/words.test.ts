import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/match/words/words.ts';

const folded = (text: string) => words(text).map(({ lexeme }) => lexeme.folded);

describe('folds', () => {
  test.each([
    ['case, quotation marks and dashes', 'The “crane” — FELL', ['the', 'crane', 'fell']],
    ['contractions to their words', 'It’s late, we don’t', ['it', 'is', 'late', 'we', 'do', 'not']],
    ['won’t and can’t', "won't can't", ['will', 'not', 'can', 'not']],
    ['colloquial spellings to several words', 'we are gonna stay', ['we', 'are', 'going', 'to', 'stay']],
    ['British spelling', 'the colour of the harbour centre', ['the', 'color', 'of', 'the', 'harbor', 'center']],
    ['an acronym with full stops', 'in the U.S. market', ['in', 'the', 'unitedstates', 'market']],
    ['a genitive to its noun', "the harbour's crane, Rojas' crane", ['the', 'harbor', 'crane', 'rojas', 'crane']],
    ['a currency sign to its word', '$10', ['10', 'dollars']],
    ['a sum in signs to a sum in words', '$240 million', ['240', 'million', 'dollars']],
    ['a sum written short', '£3m and €4bn', ['3', 'million', 'pounds', 'and', '4', 'billion', 'euros']],
    ['accents', 'Peña', ['pena']],
    ["an editor's capital in brackets", '[T]he crane', ['the', 'crane']],
    ['a date of two numbers', '9/11', ['september', '11']],
    ['nothing of look-alikes: our, four, filled, filed', 'our four filled filed', ['our', 'four', 'filled', 'filed']],
  ])('%s', (_, text, expected) => expect(folded(text)).toEqual(expected));
});

describe('knows', () => {
  const of = (text: string, word: string) => words(text).find(({ lexeme }) => lexeme.folded === word);

  test.each([
    ['a name by its capital inside a sentence', 'We met Ana Ruiz', 'ruiz', true],
    ['no name in a sentence’s first word', 'Cranes fell', 'cranes', false],
    ['no name in the word I', 'and I stay', 'i', false],
    ['digits joined to a name as part of it', 'an F-16 fell', '16', true],
    ['no name in a number', 'some 16 fell', '16', false],
  ])('%s', (_, text, word, name) => expect(of(text, word)?.name).toBe(name));

  test.each([
    ['ten and 10', 'ten', 10],
    ['a rank', '20th', 20],
    ['thousands with a comma', '1,300', 1300],
    ['no value in a plain word', 'crane', null],
  ])('the value of %s', (_, word, value) => expect(words(word)[0]?.lexeme.value).toBe(value));

  test('that grammar, talk and intensifiers bear nothing', () => {
    const text = 'Well, you know, the crane is very old at this time';
    const bearing = words(text).filter(({ weight }) => weight > 0);
    expect(bearing.map(({ lexeme }) => lexeme.folded)).toEqual(['crane', 'old']);
  });

  test('which words stand in brackets', () => {
    const bracketed = words('The (old) crane [sic] fell (and').filter((word) => word.bracketed);
    expect(bracketed.map(({ lexeme }) => lexeme.folded)).toEqual(['old', 'sic']);
  });
});

describe('counts sentences', () => {
  const sentences = (text: string) => words(text).at(-1)?.sentence;

  test.each([
    ['two by a full stop and a capital', 'We stay. They go', 1],
    ['one through a title and an initial', 'Mr. Rojas met Ana B. Ruiz', 0],
    ['one through an ellipsis with spaces', 'we stay ... for now', 0],
    ['one through a number with a point', 'It is 3.5 metres', 0],
    ['two by a question mark', 'Who? We do', 1],
  ])('%s', (_, text, last) => expect(sentences(text)).toBe(last));

  test('on from part to part where the next begins in lower case', () => {
    const text = 'We stay | for good | They go';
    const found = words(text, [
      { start: 0, end: 7 },
      { start: 10, end: 18 },
      { start: 21, end: 28 },
    ]);
    expect(found.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(found.map(({ part }) => part)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

test('spans lie inside the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = words(text).filter((word, index, all) => word.token !== all[index - 1]?.token);
      return tokens.every(({ span }, index) => {
        const before = tokens[index - 1]?.span.start ?? -1;
        return span.start > before && span.end <= text.length && span.end >= span.start;
      });
    }),
  );
});
