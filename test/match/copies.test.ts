import { expect, test } from 'vitest';
import { match } from '../../src/match/index.ts';
import { spent } from '../spent.ts';
import { annotated, shared } from './annotated.ts';

const line = '“We will reopen the old pier before the winter,”{Ana Ruiz} Ruiz said.\n';

test('all copies of a quote in one article are of one utterance', () => {
  const [members] = shared({ one: line.repeat(12), two: line });
  expect(members).toHaveLength(13);
});

test('one sentence said a thousand times is matched in good time', () => {
  const { article, quotes } = annotated('one', line.repeat(3000));
  expect(spent(() => match([article], quotes, { includeIndirect: false, story: 'auto' }))).toBeLessThan(10_000);
});
