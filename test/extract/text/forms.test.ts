/** Forms: one pair for a word wherever it stands. */

import { expect, test } from 'vitest';
import { forms } from '../../../src/extract/text/forms.ts';

test('a word has its small letters, and the same ones each time', () => {
  const form = forms((text) => text.toLowerCase());
  expect(form('Ruiz')).toEqual({ text: 'Ruiz', lower: 'ruiz' });
  expect(form('Ruiz')).toBe(form('Ruiz'));
  expect(form('RUIZ')).toEqual({ text: 'RUIZ', lower: 'ruiz' });
  expect(form('__proto__')).toEqual({ text: '__proto__', lower: '__proto__' });
});

test('a word too long to be remembered, and one that comes after many others, is folded all the same', () => {
  const form = forms((text) => text.toLowerCase());
  expect(form('Harbour-Master-General')).toEqual({ text: 'Harbour-Master-General', lower: 'harbour-master-general' });
  for (let count = 0; count < 50_000; count++) expect(form(`Pier${count}`).lower === `pier${count}`).toBe(true);
  expect(form('Ruiz').lower).toBe('ruiz');
});
