/** The prefix filter and the index over words find what comparing every pair finds. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixFilter } from '../../../src/match/renditions/candidates.ts';
import type { Passage } from '../../../src/match/renditions/passage.ts';
import { wordIndex } from '../../../src/match/renditions/word-index.ts';
import { vocabulary } from '../../../src/match/vocabulary/vocabulary.ts';

const words = fc.array(fc.constantFrom('the', 'we', 'crane', 'pier', 'cranes', 'tide', 'ballast', 'winch', 'gantry'), {
  maxLength: 8,
});

test.each([
  ['prefix filter', prefixFilter],
  ['word index', wordIndex],
])('%s: for any passages and any share', (_, candidates) => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 24 }), fc.double({ min: 0.1, max: 1, noNaN: true }), (texts, share) => {
      const vocab = vocabulary();
      const passages = texts.map((text): Passage => {
        const ids = [...vocab.read(text.join(' ')).ids];
        return { article: 0, spans: [], ids, weight: 0 };
      });
      const bags = passages.map(({ ids }) => {
        const bag = new Map<number, number>();
        for (const id of ids) bag.set(vocab.root(id), Math.max(bag.get(vocab.root(id)) ?? 0, vocab.weight(id)));
        return bag;
      });
      const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
      const all = bags.flatMap((a, i) =>
        bags.flatMap((b, j) => {
          const common = sum([...a].map(([root, weight]) => Math.min(weight, b.get(root) ?? 0)));
          const lighter = Math.min(sum(a.values()), sum(b.values()));
          return i < j && lighter > 0 && common >= share * lighter - 1e-9 ? [[i, j]] : [];
        }),
      );
      expect(candidates(passages, { share, vocabulary: vocab })).toEqual(all);
      const isWanted = (one: number, other: number) => one % 2 === 0 && other % 3 === 0;
      const wanted = all.filter(([one = 0, other = 0]) => isWanted(one, other));
      expect(candidates(passages, { share, vocabulary: vocab, isWanted })).toEqual(wanted);
    }),
  );
});
