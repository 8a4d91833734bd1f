import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/match/alignment/align.ts';
import { type Word, words } from '../../../src/match/words/words.ts';
import { randoms } from '../../bench/corpus.ts';
import { spent } from '../../spent.ts';

/** Steps as "base/variant" where they are no equal words; equal words as they are. */
function drawn(base: string, variant: string): string {
  const [a, b] = [words(base), words(variant)];
  const shown = (side: readonly Word[], { from, to }: { from: number; to: number }) =>
    side
      .slice(from, to)
      .map(({ lexeme }) => lexeme.folded)
      .join('+');
  return align(a, b)
    .steps.map((step) =>
      step.relation === 'equal' ? shown(a, step.base) : `${shown(a, step.base)}/${shown(b, step.variant)}`,
    )
    .join(' ');
}

describe('pairs', () => {
  test.each([
    ['equal words', 'the crane fell', 'the crane fell', 'the crane fell'],
    ['other forms', 'the cranes fell', 'the crane fell', 'the cranes/crane fell'],
    ['one number in digits and words', 'ten cranes', '10 cranes', 'ten/10 cranes'],
    ['two words with one', 'the service men left', 'the servicemen left', 'the service+men/servicemen left'],
    ['like words', 'we will help the crew', 'we will assist the crew', 'we will help/assist the crew'],
    [
      'unlike words in one place',
      'an outrageous act today',
      'an outrageous tactic today',
      'an outrageous act/tactic today',
    ],
    ['two transcriptions of a name', 'we met Qaddafi', 'we met Gadhafi', 'we met qaddafi/gadhafi'],
    ['nothing with a word lost', 'the old crane fell', 'the crane fell', 'the old/ crane fell'],
    ['nothing with words lost at the end', 'we stay for good', 'we stay', 'we stay for/ good/'],
    [
      'each word of a selection with its like, whatever the gaps cost',
      'we the we crane we crane ana the we',
      'we we the',
      'we the/ we crane/ we/ crane/ ana/ the we/',
    ],
    ['a negator with its like', 'hardly anyone came', 'no one came', 'hardly/no anyone/one came'],
  ])('%s', (_, base, variant, expected) => expect(drawn(base, variant)).toBe(expected));

  test('a million with its digits', () => {
    expect(drawn('1.3 million people', '1,300,000 people')).toBe('1.3+million/1,300,000 people');
  });
});

test('sees a block that moved', () => {
  const [a, b] = [words('after the long strike the crane fell'), words('the crane fell after the long strike')];
  expect(align(a, b).moves).toHaveLength(1);
});

test('sees a word that moved within two sentences, and no further', () => {
  const tail = 'We will tow it. Nobody was on board. The pier holds.';
  const moved = (base: string, variant: string) => align(words(base), words(variant)).moves.length;
  expect(moved(`The broken cable lies here. ${tail}`, `The cable lies here broken. ${tail}`)).toBe(1);
  expect(moved(`The broken cable lies here. ${tail}`, `The cable lies here. ${tail} It is broken.`)).toBe(0);
});

test('sees no move in equal texts', () => {
  const a = words('after the strike the crane fell and the crane fell');
  expect(align(a, a).moves).toEqual([]);
});

const wording = fc.array(fc.constantFrom('We', 'crane', 'not', 'Ana', '10', 'fell', 'the', 'old.'), { maxLength: 12 });

test('steps cover both texts in order', () => {
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const [a, b] = [words(one.join(' ')), words(other.join(' '))];
      let [i, j] = [0, 0];
      for (const { base, variant } of align(a, b).steps) {
        if (base.from !== i || variant.from !== j) return false;
        [i, j] = [base.to, variant.to];
      }
      return i === a.length && j === b.length;
    }),
  );
});

test('of a text and a selection of its words, each word of the selection meets its like', () => {
  fc.assert(
    fc.property(wording, fc.infiniteStream(fc.boolean()), (text, kept) => {
      const a = words(text.join(' '));
      const b = words(text.filter(() => kept.next().value).join(' '));
      return align(a, b).steps.every(({ base, relation }) => relation === 'equal' || base.to > base.from);
    }),
  );
});

test('long texts of few words meet where rows of them recur nowhere', () => {
  const few = ['crane', 'fell', 'the', 'we', 'old', 'pier'];
  const random = randoms(1);
  const text = Array.from({ length: 2400 }, () => few[Math.floor(random() * few.length)] ?? '').join(' ');
  const { steps } = align(words(text), words(text.slice(text.indexOf(' ') + 1).replace(/ pier$/, ' quay')));
  expect(steps.filter(({ relation }) => relation === 'equal').length).toBeGreaterThan(2200);
});

test('long texts with few words are aligned in good time', () => {
  const text = 'the crane and '.repeat(2000);
  expect(spent(() => align(words(`${text}harbour ${text}`), words(`${text}${text}harbour`)))).toBeLessThan(10_000);
});
