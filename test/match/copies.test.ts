import { expect, test } from 'vitest';
import { match } from '../../src/match/index.ts';
import { spent } from '../spent.ts';
import { annotated, shared } from './annotated.ts';

const line = '“We will reopen the old pier before the winter,”{Ana Ruiz} Ruiz said.\n';

test('all copies of a quote in one article are of one utterance', () => {
  const [members] = shared({ one: line.repeat(12), two: line });
  expect(members).toHaveLength(13);
});

test('copies that nothing binds to each other are compared with other quotes still', () => {
  const fall =
    'The crane at Pier 4 in Marlow harbour fell on Tuesday, and the gantry of the container terminal with it.\n';
  const whole = '“We will all of us go back then and there,”{Ana Ruiz} Ruiz said.\n';
  const fragment = 'Ruiz: “back then.”{}\n';
  const found = shared({ one: `${fragment.repeat(11)}${fall}${fragment}`, two: `${fall}${whole}` }, { story: 'all' });
  expect(found).toEqual([['one mixed: back then.', 'two direct: We will all of us go back then and there,']]);
});

test('one sentence said a thousand times is matched in good time', () => {
  const { article, quotes } = annotated('one', line.repeat(3000));
  expect(spent(() => match([article], quotes, { includeIndirect: false, story: 'auto' }))).toBeLessThan(10_000);
});

test('one word said thousands of times over is matched in good time, though nothing binds it to itself', () => {
  const { article, quotes } = annotated('one', '“Yes,”{Ana Ruiz} Ruiz said.\n'.repeat(6000));
  expect(spent(() => match([article], quotes, { includeIndirect: false, story: 'auto' }))).toBeLessThan(10_000);
});
