/** What holds for any articles. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shared } from './annotated.ts';

const event =
  'The crane at Pier 4 in Marlow harbour fell on Tuesday, and the Harbour Board closed the container terminal while inspectors looked at the gantry.';
const unrelated = [
  'The orchestra of Lund opened its season with a waltz that critics of the philharmonic disliked, and half of the violins stayed away.',
  'A beekeeper in the hills of Sarova counted ninety hives after the frost, and the honey of the valley is dark this spring.',
  'The comet that amateurs found in March can be seen with the naked eye for a week, low over the western horizon.',
];

const said = fc.constantFrom(
  '“The old gantry had passed every inspection since March,”{Ana Ruiz} Ruiz said.',
  '“The old gantry had passed all of its inspections since March, and we will not reopen until we know why it fell,”{Ana Ruiz} Ruiz said.',
  'Ruiz said the terminal will “not reopen until we know why it fell.”{Ana Ruiz}',
  '“Nobody was standing under the gantry, thank heaven,”{Peter Oduya} Oduya said.',
  'Oduya called it a “flagrant breach”{Peter Oduya} of the loading rules.',
  '“What we saw was a flagrant breach of the loading rules,”{Peter Oduya} Oduya said.',
  'Ruiz said that the gantry had passed all inspections since March, though she gave no papers.',
);
const article = fc.uniqueArray(said, { minLength: 1, maxLength: 4 }).map((all) => [event, ...all].join('\n'));
const articles = fc.array(article, { minLength: 2, maxLength: 3 });

const named = (texts: readonly string[]) => Object.fromEntries(texts.map((text, index) => [`paper-${index}`, text]));

test('an unrelated article changes no utterance of the others', () => {
  const quotes = [
    '“We shall play on in the dark,”{Eva Lind} Lind said.',
    '“It was a flagrant breach of taste,”{Eva Lind} Lind said.',
  ];
  fc.assert(
    fc.property(articles, fc.constantFrom(...unrelated), fc.constantFrom(...quotes), (texts, other, quote) => {
      const alone = shared(named(texts));
      const beside = shared({ ...named(texts), stranger: `${other}\n${quote}` });
      expect(beside).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

test('the order of articles and of their quotes changes nothing', () => {
  fc.assert(
    fc.property(articles, (texts) => {
      const given = named(texts);
      const turned = Object.fromEntries(Object.entries(given).toReversed());
      expect(shared(turned)).toEqual(shared(given));
    }),
    { numRuns: 40 },
  );
});

test('no statement is joined with one that its own articles keep apart', () => {
  fc.assert(
    fc.property(articles, (texts) => {
      const groups = shared(named(texts)).map((members) => members.join('\n'));
      expect(groups.every((group) => !(/thank heaven/.test(group) && /inspection|breach/.test(group)))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
