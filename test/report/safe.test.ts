import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, safe, safeJson } from '../../src/report/safe.ts';

describe('what acts on a terminal or hides in it is shown', () => {
  test.each([
    { what: 'an escape sequence', text: '\u001B[31mred', shown: '\\u001B[31mred' },
    { what: 'its one-byte form', text: '\u009B31m', shown: '\\u009B31m' },
    { what: 'a bell', text: 'a\u0007', shown: 'a\\u0007' },
    { what: 'a line feed', text: 'a\nb', shown: 'a\\u000Ab' },
    { what: 'a change of direction', text: 'a\u202Eb', shown: 'a\\u202Eb' },
    { what: 'a space of no width', text: 'a\u200Bb', shown: 'a\\u200Bb' },
    { what: 'a soft hyphen', text: 'a\u00ADb', shown: 'a\\u00ADb' },
    { what: 'a tag letter', text: 'a\u{E0041}b', shown: 'a\\u{E0041}b' },
    { what: 'a joiner that nobody sees', text: 'a\u034Fb', shown: 'a\\u034Fb' },
    { what: 'a letter that is not drawn', text: 'a\u3164b', shown: 'a\\u3164b' },
    { what: 'the seventh mark on a letter', text: `a${'\u0301'.repeat(7)}`, shown: `a${'\u0301'.repeat(6)}\\u0301` },
    { what: 'half a pair', text: 'a\uD800b', shown: 'a\\uD800b' },
  ])('$what', ({ text, shown }) => {
    expect(safe(text)).toBe(shown);
  });
});

describe('what people write is left alone', () => {
  test.each([
    '“We will,” she said – “soon”…',
    'Łódź, Malmö, 港町',
    'e\u0301',
    'สวัสดีครับ',
    'בְּרֵאשִׁ֖ית',
    '💧',
    '❤️',
    '1️⃣',
    'a_b\\u202E',
  ])('%s', (text) => {
    expect(safe(text)).toBe(text);
  });
});

test('a million marks take no longer than they must', () => {
  expect(safe('\u0301'.repeat(1_000_000)).length).toBe(6 + 6 * 999_994);
});

test('a line has one line', () => {
  expect(line(' the\n\told \u00A0crane\r\n')).toBe('the old crane');
});

test('JSON says the same, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = safeJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('JSON escapes each character that acts or hides, whatever stands around', () => {
  for (let code = 0x7f; code <= 0xe0fff; code++) {
    const character = String.fromCodePoint(code);
    if (/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/u.test(character))
      expect(safeJson(`“a${character}”`)).not.toContain(character);
  }
  expect(safeJson('##[error]')).toBe('"\\u0023#[error]"');
});
