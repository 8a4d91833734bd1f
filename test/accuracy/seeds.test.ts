/**
 * How often quotecheck is right on the five seeds, held so that a fall of more
 * than one item fails. A floor is lowered only with its reason in the commit.
 */

import { beforeAll, expect, test } from 'vitest';
import { world } from '../../src/cli/world.ts';
import { check } from '../../src/index.ts';
import { read } from '../../src/read/index.ts';
import { scoreEvent } from './events.ts';
import { readGold } from './gold.ts';
import { Tally } from './tally.ts';

const folder = 'fixtures/gold/seeds';
const tally = new Tally();

beforeAll(async () => {
  scoreEvent(readGold(folder), check(await read([folder], world(process).files)), tally);
}, 60_000);

/** How many were right when last measured. */
const right: Readonly<Record<string, number>> = {
  quoteR: 34,
  speakerFull: 33,
  linkM_R: 32,
  linkU_R: 26,
  labelExactClear: 26,
  formExact: 27,
};

/** How many were wrong when last measured, of what the tool itself said. */
const wrong: Readonly<Record<string, number>> = { quoteP: 0, linkM_P: 0, linkU_P: 8 };

test.each(Object.entries(right))('%s: %d right, or one fewer', (measure, count) => {
  expect(tally.right(measure)).toBeGreaterThanOrEqual(count - 1);
});

test.each(Object.entries(wrong))('%s: %d wrong, or one more', (measure, count) => {
  expect(tally.all(measure) - tally.right(measure)).toBeLessThanOrEqual(count + 1);
});

test('nothing verbatim is called changed', () => {
  expect(tally.right('falseAlarm')).toBe(0);
});
