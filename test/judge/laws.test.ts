/** What holds for any direct quotes without brackets or ellipses. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/judge/index.ts';
import { words } from '../../src/match/words/words.ts';
import type { Judgement, Wording } from '../../src/model.ts';

const direct = (text: string): Wording => ({ text, parts: [{ start: 0, end: text.length }], kind: 'direct' });
const forms = ({ labels }: Judgement) => labels.map(({ label, form }) => `${label}:${form}`);
const labels = ({ labels }: Judgement) => new Set(labels.map(({ label }) => label));
const judged = (base: string, variant: string) => judge(direct(base), direct(variant));

const subject = fc.constantFrom('The crane', 'A ministry', 'Our harbour', 'This bridge', 'Ana Ruiz', 'The council');
const verb = fc.constantFrom('carries', 'rebuilds', 'protects', 'inspects', 'repairs');
const object = fc.constantFrom('timber', 'rusty barges', 'stone piers', 'fishing boats', 'empty warehouses');
const tail = fc.constantFrom('near Lisbon', 'with borrowed money', 'before winter', 'for every village', 'in silence');
const sentence = fc.tuple(subject, verb, object, tail).map((pieces) => `${pieces.join(' ')}.`);
/** Different sentences: one said twice is aligned with either. */
const sentences = fc.uniqueArray(sentence, { minLength: 2, maxLength: 5 });

test('a text against itself is verbatim', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), (text) => {
      const { labels, flags, severity } = judged(text, text);
      return labels.length === 1 && labels[0]?.label === 'verbatim' && flags.length === 0 && severity === 'none';
    }),
  );
});

test('removing whole edge sentences is excerpt and nothing else, and adding them is extended', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.boolean(), (all, cut, front) => {
      const kept = 1 + (cut % (all.length - 1));
      const [base, variant] = [all.join(' '), (front ? all.slice(-kept) : all.slice(0, kept)).join(' ')];
      expect(forms(judged(base, variant))).toEqual(['truncation:excerpt']);
      expect(forms(judged(variant, base))).toEqual(['embellishment:extended']);
    }),
  );
});

test('removing inner words that inform is truncation and never embellishment; swapped, the other way round', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (text, at) => {
      const printed = text.split(' ');
      const inner = printed
        .slice(1, -1)
        .flatMap((word, index) => ((words(word)[0]?.weight ?? 0) > 0 ? [index + 1] : []));
      const out = inner[at % inner.length];
      const variant = printed.filter((_, index) => index !== out).join(' ');
      expect(labels(judged(text, variant))).toEqual(new Set(['truncation']));
      expect(labels(judged(variant, text))).toEqual(new Set(['embellishment']));
    }),
  );
});

test('"not" after an auxiliary raises negation', () => {
  fc.assert(
    fc.property(subject, fc.constantFrom('will', 'can', 'must', 'should'), tail, (who, auxiliary, where) => {
      const base = `${who} ${auxiliary} protect rusty barges ${where}.`;
      const variant = base.replace(auxiliary, `${auxiliary} not`);
      const raised = (a: string, b: string) => judged(a, b).flags.some(({ flag }) => flag === 'negation');
      return raised(base, variant) && raised(variant, base);
    }),
  );
});

test('changing a digit raises quantity', () => {
  fc.assert(
    fc.property(
      subject,
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
      fc.nat({ max: 2 }),
      (who, a, b, place) => {
        const text = (n: number) =>
          [`${n} cranes fell near ${who}`, `${who} repairs ${n} cranes`, `${who} repairs cranes worth ${n}`][place] ??
          '';
        const raised = judged(text(a), text(b)).flags.some(({ flag }) => flag === 'quantity');
        return raised === (a !== b);
      },
    ),
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'We',
        "don't",
        'crane',
        '...',
        '[sic]',
        '(old',
        '10',
        '$3 million',
        'Ana.',
        'gonna',
        'not',
        '“',
        'hardly',
        'the',
      ),
      { maxLength: 14 },
    )
    .map((all) => all.join(' ')),
);
const kind = fc.constantFrom('direct', 'mixed', 'indirect', 'unmarked');

test('edits spell both sides in words, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, anyText, kind, (base, variant, kind) => {
      const { edits } = judge(direct(base), { ...direct(variant), kind });
      const spelt = (side: 'base' | 'variant') =>
        edits
          .map((edit) => edit[side])
          .filter(Boolean)
          .join(' ');
      const printed = (text: string) => words(text).map(({ lexeme }) => lexeme.folded);
      expect(printed(spelt('base'))).toEqual(printed(base));
      expect(printed(spelt('variant'))).toEqual(printed(variant));
      for (const edit of edits) {
        expect(base.slice(edit.baseStart, edit.baseStart + edit.base.length)).toBe(edit.base);
        expect(variant.slice(edit.variantStart, edit.variantStart + edit.variant.length)).toBe(edit.variant);
      }
    }),
  );
});

test('there is always a label, and shares are shares', () => {
  fc.assert(
    fc.property(anyText, anyText, kind, (base, variant, kind) => {
      const { labels, kept, own } = judge(direct(base), { ...direct(variant), kind });
      return labels.length > 0 && kept >= 0 && kept <= 1 && own >= 0 && own <= 1;
    }),
  );
});

test('every move that an edit names has a side it is gone from and a side it stands in', () => {
  fc.assert(
    fc.property(anyText, anyText, (base, variant) => {
      const { edits } = judged(base, variant);
      const named = (op: string) => new Set(edits.flatMap((edit) => (edit.op === op && edit.move ? [edit.move] : [])));
      expect(named('delete')).toEqual(named('insert'));
      expect(edits.every(({ op, move }) => move === undefined || op === 'delete' || op === 'insert')).toBe(true);
    }),
  );
});
