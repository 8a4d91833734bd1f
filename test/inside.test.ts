/** What one article itself has of its quotes: lost words elsewhere in it, and a headline beside its body. */

import { expect, test } from 'vitest';
import { report as schema } from '../src/schema.ts';
import { run } from './cli/fake-world.ts';

const full =
  '“We will rebuild the old harbour this winter, if the savings bank allows it,” Mayor Ana Ruiz told reporters.';
const quotes = async (cut: string) => {
  const files = { 'a.txt': `The harbour of Odra fell silent.\n\n${full}\n`, 'b.txt': cut };
  const { out } = await run(['a.txt', 'b.txt', '-f', 'json'], { files });
  return schema.parse(JSON.parse(out)).quotes.filter(({ inside }) => inside);
};
const short = '“We will rebuild the old harbour this winter,” Mayor Ana Ruiz said on Monday.';

test('words that a quote lost and the article has elsewhere are shown', async () => {
  const [quote] = await quotes(`${short}\n\nShe meant to go on if the savings bank allows it.\n`);
  expect(quote?.inside?.elsewhere.map(({ text, line }) => [text, line])).toEqual([
    ['if the savings bank allows it', 3],
  ]);
});

test.each([
  ['words that stand nowhere else', short],
  ['a word or two of them', `${short}\n\nThe savings bank was shut.\n`],
])('%s are not', async (_, cut) => {
  expect(await quotes(cut)).toEqual([]);
});

test('a headline that differs from the body’s own quote says so', async () => {
  const [quote] = await quotes(
    `Ruiz: ‘We will rebuild the new harbour this winter’\n\nThe harbour was empty on Monday.\n\n${short}\n`,
  );
  expect(quote?.place).toBe('headline');
  expect(quote?.inside?.body?.severity).not.toBe('none');
});
