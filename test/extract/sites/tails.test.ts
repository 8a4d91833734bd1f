/** Tails: what is read of a paragraph without marks is what its whole would give. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tail } from '../../../src/extract/sites/tails.ts';
import { tokens } from '../../../src/extract/sites/windows.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** What is known of tokens, their sentences counted from the first of them. */
const seen = (found: ReturnType<typeof tail>) =>
  found.map(({ start, end, text, tags, sentence }) => [
    start,
    end,
    text,
    [...tags],
    sentence - (found[0]?.sentence ?? 0),
  ]);

describe('of a paragraph', () => {
  test.each([
    ['the last two sentences', 'Work began in April. Ana Ruiz left the pier. She was late.', 'Ana'],
    ['the last two, however they end', 'It rained. Was it late? Ruiz left! Nobody asked', 'Ruiz'],
    ['all of two', 'Ana Ruiz left the pier. She was late.', 'Ana'],
    ['all where a name may go on', 'It rained in the U.S. Mayor Ruiz left. She was late.', 'It'],
    ['all where a number ends a sentence', 'He came in 2014. Ruiz left. She was late.', 'He'],
    ['nothing of none', '', undefined],
  ])('%s', (_, text, first) => {
    const found = tail(text, whole(text));
    expect(found[0]?.text).toBe(first);
    const all = tokens(text, whole(text), []);
    expect(seen(found)).toEqual(seen(all.slice(all.length - found.length)));
  });
});

const pieces = [
  'Ana Ruiz',
  'said',
  'the pier',
  'U.S.',
  'Dr.',
  'closed',
  '(late)',
  "dockers'",
  '.',
  '. ',
  '?\n',
  '… ',
  ', ',
  ' ',
];

test('any paragraph ends in its tail', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const [found, all] = [tail(text, whole(text)), tokens(text, whole(text), [])];
      expect(seen(found)).toEqual(seen(all.slice(all.length - found.length)));
    }),
  );
});
