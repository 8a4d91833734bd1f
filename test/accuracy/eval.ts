/**
 * `npm run eval [-- FOLDER|PAIRS.json|TEXTS:ANNOTATIONS|pages ...] [--errors N]`: how often quotecheck is right.
 *
 * A folder holds articles and a gold.json; a .json file holds labelled pairs;
 * two folders joined by a colon hold texts and their brat annotations; `pages` are
 * the files of every form in `fixtures/pages`.
 * Prints the errors by cause, then each figure with its counts.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { world } from '../../src/cli/world.ts';
import { extract } from '../../src/extract/index.ts';
import { check } from '../../src/index.ts';
import { read } from '../../src/read/index.ts';
import { extractedQuotes } from '../../src/records.ts';
import { f1, scoreFamilies } from '../lineage/score.ts';
import { score as scorePlaces } from '../reference/score.ts';
import { scoreAttributions } from './attributions.ts';
import { parseBrat } from './brat.ts';
import { bands } from './calibration.ts';
import { evalPages } from './eval-pages.ts';
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

for (const path of given.length > 0 ? given : ['fixtures/gold/seeds', 'pages']) {
  const [texts = '', annotations] = path.split(':');
  const missing = needed(path).find((one) => !existsSync(one));
  if (missing !== undefined) {
    console.error(
      `eval: ${missing} is not there: give a folder with a gold.json, a PAIRS.json, TEXTS:ANNOTATIONS, or pages`,
    );
    process.exitCode = 2;
  } else if (path === 'pages') await evalPages(shown);
  else if (annotations !== undefined) await scoreBrat(texts, annotations);
  else if (path.endsWith('.json')) for (const pair of readPairs(readFileSync(path, 'utf8'))) scorePair(pair, tally);
  else scoreEvent(readGold(path), check(await read([path], files)), tally);
}

for (const [cause, errors] of tally.errors) {
  console.log(`${cause}: ${errors.length}`);
  for (const error of errors.slice(0, shown)) console.log(`    ${error}`);
}
for (const measure of tally.measures) if (!bands.includes(measure)) console.log(figure(measure));
if (bands.some((band) => tally.all(band) > 0)) console.log('right speakers by confidence');
for (const band of bands) if (tally.all(band) > 0) console.log(figure(band));
for (const name of ['linkM', 'linkU', 'quote', 'flag'].filter((one) =>
  tally.halves(one).some((half) => tally.all(half) > 0),
))
  console.log(`${`${name} F`.padEnd(18)} ${tally.f(...tally.halves(name)).toFixed(3)}`);

/** What has to be there for an argument to be scored. */
function needed(path: string): readonly string[] {
  if (path === 'pages') return [];
  if (path.includes(':')) return path.split(':');
  return [path.endsWith('.json') ? path : `${path}/gold.json`];
}

function figure(measure: string): string {
  return `${measure.padEnd(18)} ${tally.share(measure).toFixed(3)}  ${tally.right(measure)}/${tally.all(measure)}`;
}

/** Scores every text of a folder that has annotations: `<text>_<hash>.ann`, the first by name. */
async function scoreBrat(texts: string, annotations: string): Promise<void> {
  const names = readdirSync(annotations).sort();
  for (const name of readdirSync(texts).sort()) {
    const own = names.find((file) => file.replace(/_[0-9a-f]{4}\.ann$/, '.txt') === name);
    if (!own) continue;
    const text = readFileSync(`${texts}/${name}`, 'utf8');
    const { articles } = await read([`${texts}/${name}`], files);
    const quotes = extractedQuotes(articles.flatMap((article) => extract(article)));
    scoreAttributions({ text, attributions: parseBrat(readFileSync(`${annotations}/${own}`, 'utf8')), quotes }, tally);
  }
}

if (given.length === 0) {
  const { direction, kind, apart, independent, copies, corroborated } = await scoreFamilies('fixtures/lineage');
  console.log('lineage, on families of known parentage');
  for (const [measure, { right, all }] of Object.entries({ direction, kind, apart, independent }))
    console.log(`${measure.padEnd(18)} ${(right / all).toFixed(3)}  ${right}/${all}`);
  console.log(`${'copies F'.padEnd(18)} ${f1(copies).toFixed(3)}`);
  console.log(`${'copies taken for corroboration'} ${corroborated.length}`);
  for (const folder of ['fixtures/reference', 'fixtures/reference-blind']) {
    const { placed, placeable, invented, absent } = await scorePlaces(folder);
    console.log(
      `${folder}: placed right ${(placed / placeable).toFixed(3)}  ${placed}/${placeable}; absent quotes placed ${invented.length}/${absent}`,
    );
  }
}
