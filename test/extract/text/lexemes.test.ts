/** Words that are remembered are taken in as compromise takes them in anew: `tag` gives the tags that it gives unaided. */

import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexemes } from '../../../src/extract/text/lexemes.ts';
import { corpus } from '../../bench/corpus.ts';

const nlp = createRequire(import.meta.url)('compromise');
const steps = ['lexicon', 'preTagger'];

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
}
const shown = ({ document }: { readonly document: readonly (readonly Term[])[] }) =>
  document.map((sentence) =>
    sentence.map(({ pre, text, post, implicit, tags }) => ({ pre, text, post, implicit, tags: [...tags] })),
  );
const own = (text: string) => shown(lexemes(text).compute(steps) as { document: readonly (readonly Term[])[] });
const unaided = (text: string) => shown(nlp.tokenize(text).compute(['machine', ...steps]));

test.each([
  "She can't go, he'd gone and they'd go; there's been rain. It ain't so.",
  'He ran 5km in 10-12 minutes, from 5-9pm, and paid $20m. Call 555-1234.',
  'I dunno. You cannot, gonna or wanna. The arent and alot of it.',
  'Ana & Tomas met @ the A/B pier #strike. U.S. Sen. J. R. Ruiz said so.',
  "The dockers' union; l'amour, d'accord, j'aime. Qzz said Qzz. rockin'",
])('%j', (text) => {
  expect(own(text)).toEqual(unaided(text));
  expect(own(text)).toEqual(unaided(text));
});

test('invented news', () => {
  for (const text of corpus(10)) expect(own(text)).toEqual(unaided(text));
});

const pieces = [
  "can't",
  "Ruiz's",
  '5km',
  '3-4',
  'gonna',
  'the',
  'Harbour',
  'said',
  "he'd",
  'gone',
  '…',
  '. ',
  ', ',
  '@',
];

test('any words in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      expect(own(text)).toEqual(unaided(text));
    }),
  );
});
