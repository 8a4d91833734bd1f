import { describe, expect, test } from 'vitest';
import { judge } from '../src/judge/index.ts';
import { type Example, flags, forms, labels, type Meaning } from '../src/labels.ts';
import type { QuoteKind, Wording } from '../src/model.ts';

const wording = (text: string, kind: QuoteKind): Wording => ({ text, parts: [{ start: 0, end: text.length }], kind });
const judged = ({ base, variant, kind = 'direct' }: Example) => judge(wording(base, 'direct'), wording(variant, kind));

const named = <Name extends string>(table: Readonly<Record<Name, Meaning>>) => Object.entries<Meaning>(table);

describe('the examples are judged as they say', () => {
  test.each(named(labels))('%s', (label, { holds, fails }) => {
    expect(judged(holds).labels.map((found) => found.label)).toContain(label);
    expect(judged(fails).labels.map((found) => found.label)).not.toContain(label);
  });

  test.each(named(forms))('%s', (form, { holds, fails }) => {
    expect(judged(holds).labels.map((found) => found.form)).toContain(form);
    expect(judged(fails).labels.map((found) => found.form)).not.toContain(form);
  });

  const inWords = named(flags).filter(([flag]) => flag !== 'speaker' && flag !== 'context');
  test.each(inWords)('%s', (flag, { holds, fails }) => {
    expect(judged(holds).flags.map((found) => found.flag)).toContain(flag);
    expect(judged(fails).flags.map((found) => found.flag)).not.toContain(flag);
  });
});

test.each([...named(labels), ...named(forms), ...named(flags)])(
  '%s is said in one or two whole sentences',
  (_, { says }) => {
    expect(says).toMatch(/^[a-z].*\.$/);
  },
);
