/** Bytes to text: what is understood, and what is said of the rest. */

import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

test.each([
  { title: 'UTF-8', given: bytes('“Çava”\r\n💧'), text: '“Çava”\r\n💧', encoding: 'utf-8' },
  { title: 'UTF-8 with a byte-order mark', given: bytes(0xef, 0xbb, 0xbf, 'A'), text: 'A', encoding: 'utf-8-bom' },
  { title: 'a second mark is text', given: bytes(0xef, 0xbb, 0xbf, '\uFEFFA'), text: '\uFEFFA', encoding: 'utf-8-bom' },
  {
    title: 'UTF-16, little end first',
    given: bytes(0xff, 0xfe, 0x41, 0, 0x1c, 0x20),
    text: 'A“',
    encoding: 'utf-16le',
  },
  { title: 'UTF-16, big end first', given: bytes(0xfe, 0xff, 0, 0x41, 0x20, 0x1c), text: 'A“', encoding: 'utf-16be' },
  {
    title: 'a replacement character that is spelled out',
    given: bytes('a\uFFFDb'),
    text: 'a\uFFFDb',
    encoding: 'utf-8',
  },
])('$title is decoded', ({ given, text, encoding }) => {
  expect(decode(given)).toEqual({ text, encoding });
});

test.each([
  { title: 'no bytes', given: bytes(), says: /is empty/, code: 'empty' },
  { title: 'only white space', given: bytes(' \n'), says: /white space only/, code: 'empty' },
  { title: 'a NUL', given: bytes('%PNG', 0, 'x', 0xff), says: /NUL at offset 4: .*binary/, code: 'not-text' },
  { title: 'UTF-16 without a mark', given: bytes('a', 0, 'b', 0, 'c', 0), says: /UTF-16 without/, code: 'not-text' },
  { title: 'UTF-32', given: bytes('a', 0, 0, 0, 'b', 0, 0, 0), says: /UTF-32/, code: 'not-text' },
  { title: 'half a UTF-16 unit', given: bytes(0xff, 0xfe, 0x41), says: /not UTF-16/, code: 'not-text' },
  {
    title: 'a windows-1252 mark',
    given: bytes('Wé\r\n\nsaid ', 0x93, 'no'),
    says: /0x93 at offset 11, on line 3/,
    code: 'bad-utf8',
  },
  {
    title: 'a bad byte past a byte-order mark',
    given: bytes(0xef, 0xbb, 0xbf, 'a', 0xe9),
    says: /0xE9 at offset 4, on line 1/,
    code: 'bad-utf8',
  },
  {
    title: 'a bad byte past a spelled-out replacement',
    given: bytes('\uFFFD\n', 0xff),
    says: /0xFF at offset 4, on line 2/,
    code: 'bad-utf8',
  },
])('$title is told', ({ given, says, code }) => {
  const decoded = decode(given);
  expect(decoded).toMatchObject({ code, message: expect.stringMatching(says) });
});
