/** Aliases: what a file of them says, and whom they rename. */

import { describe, expect, test } from 'vitest';
import { parseAliases, renamed } from '../src/aliases.ts';
import type { Quote, Speaker } from '../src/model.ts';
import { article } from './extract/article.ts';

const read = (text: string) => {
  const aliases = parseAliases(text);
  return 'fault' in aliases ? aliases : [...aliases];
};

describe('a file of aliases', () => {
  test.each([
    { why: 'a line each', text: 'Ana Ruis = Ana Ruiz\nRuis=Ana Ruiz\n', is: ['ana ruis', 'ruis'] },
    { why: 'remarks and blank lines', text: '# spellings\r\n\r\n  # more\r\nRuis = Ana Ruiz', is: ['ruis'] },
    { why: 'articles and case say nothing', text: 'The Harbour Board = Harbour Board', is: ['harbour board'] },
    { why: 'a comma is part of a name', text: 'Vale = Tom Vale, Jr.', is: ['vale'] },
    { why: 'nothing at all', text: '', is: [] },
  ])('$why', ({ text, is }) => {
    const found = read(text);
    expect(Array.isArray(found) && found.map(([alias]) => alias)).toEqual(is);
  });

  test.each([
    { why: 'no sign between', text: 'Ruis = Ana Ruiz\nRuis, Ana Ruiz', line: 2, says: 'it is not alias = name' },
    { why: 'no name', text: 'Ruis =', line: 1, says: 'it is not alias = name' },
    { why: 'no alias', text: '= Ana Ruiz', line: 1, says: 'it is not alias = name' },
    { why: 'two signs', text: 'A = B = C', line: 1, says: 'it is not alias = name' },
    { why: 'an alias twice', text: 'Ruis = Ana Ruiz\nthe ruis = Bo Ruiz', line: 2, says: 'was given a name before' },
  ])('is refused for $why', ({ text, line, says }) => {
    expect(read(text)).toEqual({ line, fault: expect.stringContaining(says) });
  });
});

describe('a quote', () => {
  const printed = 'The mayor said, “No.”';
  const aliases = new Map([
    ['Ana Ruis', 'Ana Ruiz'],
    ['mayor', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Ruiz'],
  ]);
  test.each([
    { why: 'of an alias', name: 'Ana Ruis', via: 'name', becomes: 'Ana Ruiz' },
    { why: 'of a pronoun for an alias', name: 'Ana Ruis', via: 'pronoun', becomes: 'Ana Ruiz' },
    { why: 'of a role that is an alias', name: 'Tom Vale', via: 'role', becomes: 'Ana Ruiz' },
    { why: 'of an alias for nobody known', name: null, via: 'none', becomes: 'Ana Ruiz' },
    { why: 'of a name found otherwise near an alias', name: 'Tom Vale', via: 'nearest', becomes: 'Tom Vale' },
    { why: 'of the name itself', name: 'Ana Ruiz', via: 'name', becomes: 'Ana Ruiz' },
    { why: 'of somebody else', name: 'Ana Ruisdal', via: 'name', becomes: 'Ana Ruisdal' },
  ] as const)('$why is of $becomes', ({ name, via, becomes }) => {
    const speaker: Speaker = { name, mention: { start: 0, end: 9 }, via, confidence: 0.8 };
    const quote: Quote = {
      article: article(printed),
      kind: 'direct',
      place: 'body',
      parts: [{ start: 17, end: 20 }],
      speaker,
      cue: null,
      relayedBy: null,
    };
    const [one] = renamed([quote], aliases);
    const changed = { ...speaker, name: becomes, via: 'alias', unaliased: name };
    expect(one?.speaker).toEqual(becomes === name ? speaker : changed);
  });
});
