import { expect, test } from 'vitest';
import { stem } from '../../../src/match/words/stem.ts';

test.each([
  ['history', 'histories'],
  ['technology', 'technologies'],
  ['damage', 'damaging'],
  ['damaged', 'damaging'],
  ['plan', 'planned'],
  ['clear', 'clearly'],
  ['move', 'moved'],
  ['class', 'classes'],
  ['try', 'tried'],
  ['agree', 'agreed'],
  ['succeed', 'succeeded'],
  ['proceeds', 'proceeding'],
])('%s and %s meet', (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ['new', 'news'],
  ['crane', 'crate'],
  ['act', 'tactic'],
  ['port', 'sport'],
  ['sing', 'single'],
])('%s and %s do not', (a, b) => expect(stem(a)).not.toBe(stem(b)));
