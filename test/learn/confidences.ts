/**
 * Learns how sure each form is: the share of right labels of that form on pairs that people labelled.
 *
 *     npx tsx test/learn/confidences.ts PAIRS.json FOLDER...
 *
 * In: labelled pairs and folders with a gold.json, as `npm run eval` reads
 * them. Out: a line a form, to be copied into `src/judge/thresholds.ts`. What
 * few pairs show is drawn towards a share that is plainly wrong now and then.
 */

import { readFileSync } from 'node:fs';
import { judge } from '../../src/judge/index.ts';
import { form } from '../../src/schema.ts';
import { readGold } from '../accuracy/gold.ts';
import { type Pair, readPairs, wording } from '../accuracy/pairs.ts';

/** What a form that nobody has seen is held to be right in, and how many pairs that counts for. */
const prior = { share: 0.9, pairs: 10 };

const pairs = process.argv
  .slice(2)
  .flatMap((path) => (path.endsWith('.json') ? readPairs(readFileSync(path, 'utf8')) : pairsOf(path)));
const counts = new Map<string, { right: number; all: number }>();
const forms = ['verbatim', ...form.options];

for (const { base, variant } of pairs) {
  const wanted = new Set(variant.labels.map((label) => label.split(':')[0]));
  for (const { label, form } of judge(wording(base), wording(variant)).labels) {
    const count = counts.get(form ?? label) ?? { right: 0, all: 0 };
    counts.set(form ?? label, { right: count.right + Number(wanted.has(label)), all: count.all + 1 });
  }
}

for (const name of forms) if (!counts.has(name)) counts.set(name, { right: 0, all: 0 });
for (const [name, { right, all }] of [...counts].sort())
  console.log(
    `${name}: ${((right + prior.share * prior.pairs) / (all + prior.pairs)).toFixed(2)}, // ${right} of ${all}`,
  );

/** Every variant of a folder's utterances against its base. */
function pairsOf(path: string): readonly Pair[] {
  const { utterances } = readGold(path);
  return utterances
    .filter(({ reported }) => !reported)
    .flatMap(({ quotes }) => {
      const base = quotes.find(({ id, base: own }) => id === own);
      return base ? quotes.filter((quote) => quote !== base).map((variant) => ({ base, variant })) : [];
    });
}
