/** Lineage on families of known parentage, and on the seeds. */

import { expect, test } from 'vitest';
import { world } from '../../src/cli/world.ts';
import { check } from '../../src/index.ts';
import { read } from '../../src/read/index.ts';
import { f1, scoreFamilies } from './score.ts';

test('families: direction and kind are right, copies are found, and none corroborates', async () => {
  const { direction, kind, apart, independent, copies, hashed, corroborated, faults } =
    await scoreFamilies('fixtures/lineage');
  const share = ({ right, all }: { right: number; all: number }) => right / all;
  expect(corroborated).toEqual([]);
  expect(faults.length).toBeLessThan(6);
  expect([direction.all > 20, kind.all > 20]).toEqual([true, true]);
  expect(share(direction)).toBeGreaterThanOrEqual(0.85);
  expect(share(kind)).toBeGreaterThanOrEqual(0.85);
  expect(share(apart)).toBeGreaterThanOrEqual(0.9);
  expect(share(independent)).toBeGreaterThanOrEqual(0.8);
  expect(f1(copies)).toBeGreaterThanOrEqual(0.95);
  expect(f1(copies)).toBeGreaterThan(f1(hashed));
}, 120_000);

test('the seeds: a near copy, a rewrite and a rendering of the agency text, and another day', async () => {
  const { articles, links } = check(await read(['seeds'], world(process).files));
  const [agency] = articles.filter(({ path }) => path.includes('/002_'));
  const linked = (start: string) => {
    const own = articles.find(({ path }) => path.includes(`/${start}_`))?.id;
    const found = links.find(({ from, to }) => from === agency?.id && to === own);
    return found ? [found.kind, found.directed] : null;
  };
  expect(linked('003')).toEqual(['copy', true]);
  expect(linked('000')).toEqual(['rewrite', true]);
  expect(linked('001')).toEqual(['rendering', true]);
  const another = articles.find(({ path }) => path.includes('/004_'))?.id;
  const directed = links.filter(({ directed, from, to }) => directed && [from, to].includes(another ?? ''));
  expect(directed).toEqual([]);
});
