import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/extract/text/paragraphs.ts';

const wrapped = `${'The harbour of the old town was closed on Monday and the crane\nstood still while the ministry looked for a new place near\n'.repeat(4)}\nThe end.`;

test.each([
  ['every line is a paragraph', 'One.\nTwo.\r\n\r\n  Three.  \n', [], ['One.', 'Two.', 'Three.']],
  ['furniture is left out', 'One. Two.\nThree.', [{ start: 0, end: 5 }], ['Two.', 'Three.']],
  ['furniture may cut a paragraph in two', 'One. Two. Three.', [{ start: 5, end: 9 }], ['One.', 'Three.']],
  ['an empty text has none', '', [], []],
  ['hard-wrapped lines are one paragraph', wrapped, [], [wrapped.slice(0, wrapped.indexOf('\n\n')), 'The end.']],
])('%s', (_, text, furniture, expected) => {
  expect(paragraphs(text, furniture).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
