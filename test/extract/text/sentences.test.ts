/** Where sentences end, and where a full stop is no end. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/extract/text/sentences.ts';
import { spent } from '../../spent.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('cuts', () => {
  test.each([
    ['after a full stop', 'The crane fell.| Nobody was hurt.'],
    ['after a closing mark', '"No one knows."| He added that work goes on.'],
    ['after a curly closing mark', '“No one knows.”| Ruiz left.'],
    ['after a quoted question', '"Who pays?"| The mayor left the room.'],
    ['before an opening mark', 'She sat down.| "It is late."'],
    ['after a full stop outside the mark', 'She called it "a farce".| The port was shut.'],
    ['after a country at the end', 'It was made in the U.S.| The firm denies it.'],
    ['after a time of day', 'They met at 8 a.m.| Ruiz spoke first.'],
    ['after a company', 'It was built by Harbour Inc.| The mayor approved it.'],
    ['after an ellipsis', 'Nobody knew ...| The crane fell.'],
    ['at the end of a headline', 'Crane falls in the harbour|\nThe mayor spoke.'],
    ['where a space was lost', 'The port was shut.|“Never,” she said.'],
    ['after a number', 'The bill is from 1994.| 15 people paid.'],
    ['after a bracket', '(He had said so.)| Then he left.'],
    ['after a list item, not after its number', '1. The crane.| 2. The pier.'],
  ])('%s', (_, marked) => {
    expect(cut(marked.replace('|', ''))).toEqual(marked.split('|').map((part) => part.trim()));
  });
});

describe('does not cut', () => {
  test.each([
    ['after a title', 'Mr. Ruiz and Sen. Vale met Lt. Col. Ito.'],
    ['after initials', 'J. K. Marsh and George W. Vale spoke.'],
    ['after a country before its office', 'The U.S. Senate met.'],
    ['after a time before its day', 'At 8 p.m. Monday the port shut.'],
    ['in numbers', 'It cost $1.5 million, up from No. 5 in Jan. 6 figures.'],
    ['between a quoted question and its cue', '"Who pays?" Ana Ruiz asked.'],
    ['before small letters', '"Stop!" he said.'],
    ['at an ellipsis in mid-sentence', 'We will ... never rebuild.'],
    ['in addresses', 'See example.com and node.js for more.'],
    ['at a company in mid-sentence', 'Harbour Inc. Chairman Ito left.'],
    ['at a line broken to fit', 'The crane fell into\nthe harbour at noon.'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test('lines broken to fit a width are no sentences', () => {
  const text = 'The crane fell into\nthe harbour, said\nAna Ruiz, and\nmany saw\nit. She left.';
  expect(cut(text)).toHaveLength(2);
});

test('spans are in order, trimmed, and hold every visible character', () => {
  const pieces = fc.array(fc.constantFrom('Ruiz', ' ', '. ', '."', '"', '\n', 'U.S.', '!', '...', 'a', '\u2028', '。'));
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join('')),
        fc.string(),
      ),
      (text) => {
        const found = sentences(text);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        expect(found.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).trim())).toBe(true);
      },
    ),
  );
});

test.each([
  ['full stops', '.'],
  ['full stops and spaces', '. '],
  ['letters', 'a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['line ends and spaces', ' \n'],
  ['abbreviations', 'U.S. '],
  ['closing marks', '."'],
  ['quoted questions', '?" A '],
])('takes linear time for %s', (_, unit) => {
  expect(spent(() => sentences(unit.repeat(200_000 / unit.length)))).toBeLessThan(1000);
});
