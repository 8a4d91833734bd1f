/** Bytes to text: what is understood, and what is said of the rest. */

import { expect, test } from 'vitest';
import { decode } from '../../../src/read/files/decode.ts';

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
  { title: 'UTF-16 without a mark', given: bytes('a', 0, 'b', 0, 'c', 0), text: 'abc', encoding: 'utf-16le' },
  {
    title: 'UTF-16 without a mark, big end first',
    given: bytes(0, 'N', 0, 'o', 0, '.'),
    text: 'No.',
    encoding: 'utf-16be',
  },
  {
    title: 'windows-1252',
    given: bytes('She said ', 0x93, 'it', 0x92, 's caf', 0xe9, 0x94, ' ', 0x96, ' and left', 0x85),
    text: 'She said “it’s café” – and left…',
    encoding: 'windows-1252',
  },
  {
    title: 'a page that says UTF-8 and is windows-1252',
    given: bytes('<meta charset="utf-8"><p>', 0x93, 'No,', 0x94, ' she said.'),
    text: '<meta charset="utf-8"><p>“No,” she said.',
    encoding: 'windows-1252',
  },
  {
    title: 'a page that says Latin 1 and has the quotation marks of windows-1252',
    given: bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>', 0x93, 'No', 0x94),
    text: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>“No”',
    encoding: 'windows-1252',
  },
  {
    title: 'a page that says Latin 1 and is UTF-8',
    given: bytes('<meta charset=iso-8859-1><p>“No”'),
    text: '<meta charset=iso-8859-1><p>“No”',
    encoding: 'utf-8',
  },
  {
    title: 'a document that declares another encoding',
    given: bytes('<?xml version="1.0" encoding="ISO-8859-2"?><p>', 0xa3, 'od', 0xbc, '</p>'),
    text: '<?xml version="1.0" encoding="ISO-8859-2"?><p>Łodź</p>',
    encoding: 'iso-8859-2',
  },
  {
    title: 'old Macintosh',
    given: bytes('She said ', 0xd2, 'it', 0xd5, 's caf', 0x8e, 0xd3, ' ', 0xd0, ' and left', 0xc9),
    text: 'She said “it’s café” – and left…',
    encoding: 'macintosh',
  },
  {
    title: 'UTF-8 with bytes of windows-1252 pasted in',
    given: bytes('“Çava,” she said. ', 0x93, 'No,', 0x94, ' he said.'),
    text: '“Çava,” she said. “No,” he said.',
    encoding: 'utf-8+windows-1252',
  },
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
  { title: 'a PDF', given: bytes('%PDF-1.7\n'), says: /it is a PDF/, code: 'not-text' },
  { title: 'a Word file', given: bytes('PK', 3, 4, 20, 0), says: /Word/, code: 'not-text' },
  { title: 'UTF-32', given: bytes('a', 0, 0, 0, 'b', 0, 0, 0), says: /UTF-32/, code: 'not-text' },
  { title: 'half a UTF-16 unit', given: bytes(0xff, 0xfe, 0x41), says: /not UTF-16/, code: 'not-text' },
  {
    title: 'a byte that is a letter nowhere',
    given: bytes('We\r\n\nsaid ', 0xff, ' no'),
    says: /0xFF at offset 10, on line 3/,
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
