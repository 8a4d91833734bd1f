/**
 * `npm run eval [-- FOLDER|PAIRS.json ...] [--errors N]`: the figures that say how often quotecheck is right.
 *
 * A folder holds articles and a gold.json; a .json file holds labelled pairs.
 * Prints each figure with its counts, then the errors by cause.
 */

import { readFileSync } from 'node:fs';
import { world } from '../../src/cli/world.ts';
import { check } from '../../src/index.ts';
import { read } from '../../src/read/index.ts';
import { scoreEvent } from './events.ts';
import { readGold } from './gold.ts';
import { readPairs, scorePair } from './pairs.ts';
import { Tally } from './tally.ts';

const { files } = world(process);
const words = process.argv.slice(2);
const flag = words.indexOf('--errors');
const shown = flag < 0 ? 5 : Number(words[flag + 1]);
const given = words.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
const tally = new Tally();
for (const path of given.length > 0 ? given : ['fixtures/gold/seeds'])
  if (path.endsWith('.json')) for (const pair of readPairs(readFileSync(path, 'utf8'))) scorePair(pair, tally);
  else scoreEvent(readGold(path), check(await read([path], files)), tally);

for (const [cause, errors] of tally.errors) {
  console.log(`${cause}: ${errors.length}`);
  for (const error of errors.slice(0, shown)) console.log(`    ${error}`);
}
for (const measure of tally.measures)
  console.log(
    `${measure.padEnd(18)} ${tally.share(measure).toFixed(3)}  ${tally.right(measure)}/${tally.all(measure)}`,
  );
for (const name of ['linkM', 'linkU', 'quote', 'flag'])
  console.log(`${`${name} F`.padEnd(18)} ${tally.f(...tally.halves(name)).toFixed(3)}`);
