/** The part of a sentence that renders a quote, from clause to clause. */

import { describe, expect, test } from 'vitest';
import { clausesOf, rendering, widened } from '../../../src/match/renditions/clauses.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const words = vocabulary();

function rendered(quote: string, sentence: string, isReported: boolean): string | null {
  const text = { text: sentence, words: words.read(sentence), isReported };
  const clauses = clausesOf({ start: 0, end: sentence.length }, text);
  const span = rendering(clauses, text.words, { ids: [...words.read(quote).ids], vocabulary: words });
  return span && sentence.slice(span.start, span.end);
}

describe('of a sentence is told', () => {
  test.each([
    [
      'what stands after the cue, up to what the narrator adds',
      'The old gantry had passed every inspection since March.',
      'Ruiz said that the gantry had passed all inspections since March, though she gave no papers.',
      'the gantry had passed all inspections since March',
    ],
    [
      'what stands before the cue',
      'The old gantry had passed every inspection since March.',
      'The gantry had passed all inspections since March, Ruiz said on Monday.',
      'The gantry had passed all inspections since March',
    ],
  ])('%s', (_, quote, sentence, expected) => expect(rendered(quote, sentence, false)).toBe(expected));
});

describe('of reported speech is told', () => {
  test.each([
    [
      'the clause that has a fragment, not the next that has it again',
      'all the divers',
      'the report does not speak for all divers, but the board answered that it speaks for most divers',
      'the report does not speak for all divers',
    ],
    [
      'a clause with what it says of a thing',
      'clarify',
      'they will seek to clarify that the rules allow no night shifts',
      'they will seek to clarify that the rules allow no night shifts',
    ],
    [
      'all clauses that have something of their own',
      'The divers found the winch on Monday and the cable on Friday, deep in the basin.',
      'divers had found the winch on Monday, and the cable on Friday, deep in the basin',
      'divers had found the winch on Monday, and the cable on Friday, deep in the basin',
    ],
  ])('%s', (_, quote, sentence, expected) => expect(rendered(quote, sentence, true)).toBe(expected));
});

test('nothing is told where no clause has a word of the quote', () => {
  expect(rendered('clarify', 'The board met on Monday, and the union stayed away.', false)).toBeNull();
});

test.each([
  [
    'an aside is part of it',
    'the captain -- an old man -- would sail',
    ['would', 'sail'],
    'the captain -- an old man -- would sail',
  ],
  ['what a verb needs too', 'she knew that the pier would fall', ['she', 'knew'], 'she knew that the pier would fall'],
  [
    'not what a comma and "where" open',
    'she would ban it, where others let it be',
    ['would', 'ban'],
    'she would ban it',
  ],
  ['nor what "but" opens', 'she would ban it but he let it be', ['would', 'ban'], 'she would ban it'],
  ['nor what "and that" opens', 'she knew it and that he lied', ['she', 'knew'], 'she knew it and'],
  ['nor another sentence', 'she knew it; he lied', ['he', 'lied'], 'he lied'],
])('of a report: %s', (_, text, [first = '', last = ''], expected) => {
  const read = words.read(text);
  const at = (word: string) => [...read.starts].indexOf(` ${text}`.indexOf(` ${word}`));
  const { from, to } = widened(
    { from: at(first), to: at(last) + 1 },
    { from: 0, to: read.ids.length },
    { words: read, text },
  );
  expect(text.slice(read.starts[from], read.ends[to - 1])).toBe(expected);
});
