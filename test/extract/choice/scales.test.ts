/** Scales and scores: what is looked up by numbers weighs what spelling it out would. */

import { describe, expect, test } from 'vitest';
import { features } from '../../../src/extract/choice/features.ts';
import { readWeights, scales, signsOf, sum } from '../../../src/extract/choice/scales.ts';
import { score } from '../../../src/extract/choice/scores.ts';
import { speakerWeights } from '../../../src/extract/choice/speaker-weights.ts';
import { marks } from '../../../src/extract/marks/marks.ts';
import { shapeOf } from '../../../src/extract/sites/shapes.ts';
import type { Candidate } from '../../../src/extract/sites/site.ts';
import { reader, sites } from '../../../src/extract/sites/sites.ts';
import { paragraphs } from '../../../src/extract/text/paragraphs.ts';

describe('scales', () => {
  const patterns = ['bias', 'size:{size}', '{size}|{end}', '{size}|{end}|{count}', 'asked:{asked}'] as const;
  const weights = readWeights('1 bias\n2 size:long\n4 long|,\n8 long|,|3\n16 asked:false\n32 asked:undefined');
  const long = { size: 'long', end: ',', count: 3, asked: false };

  test.each([
    { name: 'a sign that always holds', facts: { size: 'x', end: '.', count: 0, asked: true }, weight: 1 },
    { name: 'all that hold', facts: long, weight: 31 },
    { name: 'a sign of two facts, one of them other', facts: { ...long, end: '.' }, weight: 19 },
    { name: 'nothing for what is undefined', facts: { ...long, asked: undefined }, weight: 15 },
    { name: 'names as the objects of a program have', facts: { ...long, size: 'constructor' }, weight: 17 },
  ])('weigh $name, at first and again', ({ facts, weight }) => {
    const { weigh } = scales(patterns, weights);
    expect([weigh(facts), weigh(facts), sum(signsOf(patterns, facts), weights)]).toEqual([weight, weight, weight]);
  });

  test('forget nothing and mix nothing up when facts are of endless kinds', () => {
    const { weigh } = scales(patterns, weights);
    for (let count = 100; count < 3_000; count++)
      expect(weigh({ ...long, end: `${count}`, count })).toBe(weigh({ ...long, end: `${count}`, count }));
    expect(weigh(long)).toBe(31);
    expect(weigh({ ...long, count: 2_999 })).toBe(23);
  });
});

const shipped = readWeights(speakerWeights);

describe('scores are the sum of what is seen', () => {
  test.each([
    '“We will rebuild the pier,” Ana Ruiz said. “It is late.”',
    'According to Ana Ruiz, the pier is “rotten”; Peter Vale, who disagrees, told reporters it is “sound”.',
    'Ana Ruiz spoke to the council:\n“The pier is rotten.”\n“Nobody asked us,” said Vale. Who did? “Not I,” he added.',
    '“No,” Ruiz said. “Yes,” Vale said. “No,” Ruiz said. “Yes,” Vale said. “No!” (Ruiz laughed.) “Yes,” Vale said.',
  ])('%s', (text) => {
    const spans = paragraphs(text);
    const found = marks(text, spans);
    let previous: Candidate | null = null;
    let seen = 0;
    const read = reader(text, spans, found);
    for (const site of sites(text, { paragraphs: spans, marks: found, read, previous: () => previous })) {
      const shape = shapeOf(text, site);
      for (const one of site.candidates) {
        const spelled = sum(features(site, shape, one, previous), shipped);
        expect(score(site, shape, one, previous)).toBeCloseTo(spelled, 9);
        expect(score(site, shape, one, previous)).toBeCloseTo(spelled, 9);
        seen++;
      }
      previous = site.candidates[0] ?? null;
    }
    expect(seen).toBeGreaterThanOrEqual(found.length);
  });
});
