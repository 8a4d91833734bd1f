/**
 * Learns the weights of `src/match/renditions/weights.ts` from folders of articles whose utterances are known.
 *
 *     npx tsx test/learn/links.ts FOLDER ...
 *
 * In: folders with a gold.json (form: fixtures/gold/README.md). Each in turn
 * is left out, the others teach, and it is asked. Out: how often the weights
 * were right on what they had not seen, the pairs they got wrong, and the
 * weights that all folders together teach.
 */

import { basename } from 'node:path';
import { world } from '../../src/cli/world.ts';
import { extract } from '../../src/extract/index.ts';
import { overlap } from '../../src/match/renditions/passages.ts';
import { proposals } from '../../src/match/renditions/search.ts';
import { likelihood, type Signs, type Weights } from '../../src/match/renditions/signs.ts';
import { stretches } from '../../src/match/renditions/stretches.ts';
import { ground, tale } from '../../src/match/stories/tale.ts';
import { vocabulary } from '../../src/match/vocabulary/vocabulary.ts';
import type { Article, Span } from '../../src/model.ts';
import { read } from '../../src/read/index.ts';
import { type GoldQuote, isMarked, readGold } from '../accuracy/gold.ts';

interface Example {
  readonly folder: string;
  readonly signs: Signs;
  readonly right: boolean;
  readonly text: string;
}

const words = vocabulary();

async function examplesOf(folder: string): Promise<readonly Example[]> {
  const gold = readGold(folder);
  const { articles } = await read([folder], world(process).files);
  const quotes = articles.flatMap((article) => extract(article));
  const sources = articles.map((article, index) => ({ article, index, words: words.read(article.text) }));
  const own = tale(ground(sources, words), (article) => quotes.filter((quote) => quote.article === article));
  const under = (article: Article, spans: readonly Span[], marked: boolean): readonly GoldQuote[] =>
    gold.quotes.filter((quote) => {
      if (quote.article !== basename(article.path, '.txt') || isMarked(quote) !== marked) return false;
      const points = (end: number) => article.origin.start + [...article.text.slice(0, end)].length;
      const inside = spans.map(({ start, end }) => ({ start: points(start), end: points(end) }));
      const shared = inside.reduce((sum, a) => sum + quote.spans.reduce((all, b) => all + overlap(a, b), 0), 0);
      const size = (all: readonly Span[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);
      return shared >= 0.5 * Math.min(size(inside), size(quote.spans));
    });
  return proposals(own, stretches(own)).flatMap(({ of, stretch, clause, signs }) => {
    const a = under(of.quote.article, of.quote.parts, true);
    const b = under(stretch.layout.article, [clause], false);
    const isOne = a.some((x) => b.some((y) => x.utterance !== null && x.utterance === y.utterance));
    const mayBe = a.some((x) =>
      b.some((y) => x.utterance !== null && y.utterance !== null && gold.mayMerge(x.utterance, y.utterance)),
    );
    if (a.length === 0 || (mayBe && !isOne)) return [];
    const text = `${of.quote.parts.map(({ start, end }) => of.quote.article.text.slice(start, end)).join(' / ')} <> ${stretch.layout.article.text.slice(clause.start, clause.end)}`;
    return [{ folder, signs, right: isOne, text: text.replace(/\s+/g, ' ') }];
  });
}

const names = [
  'contained',
  'covered',
  'run',
  'shared',
  'told',
  'follows',
  'rendered',
  'astray',
  'sameSpeaker',
  'otherSpeaker',
  'named',
] as const;
const against: ReadonlySet<string> = new Set(['astray', 'otherSpeaker']);

/** What is held of a sign before anything is learnt, for few of the examples show some: the course of the articles and the speakers matter. */
const prior: Record<keyof Signs, number> = {
  ...{ contained: 3, covered: 3, run: 2, shared: 1.5, told: 2, follows: 1, rendered: 1.5 },
  ...{ astray: -1, sameSpeaker: 1, otherSpeaker: -1, named: 0.5 },
};
/** How strongly. */
const trust = 0.016;
const nothing: Record<keyof Signs, number> = {
  ...{ contained: 0, covered: 0, run: 0, shared: 0, told: 0, follows: 0, rendered: 0 },
  ...{ astray: 0, sameSpeaker: 0, otherSpeaker: 0, named: 0 },
};

const [rounds, pace] = [3000, 2];

/** Logistic regression by gradient descent; no sign may speak the other way than it is meant to. */
function learn(examples: readonly Example[]): Weights {
  const weights: Record<keyof Weights, number> = { ...nothing, bias: -2 };
  const share = shares(examples);
  const all = examples.reduce((sum, example) => sum + share(example), 0);
  for (let round = 0; round < rounds; round++) {
    const slope = { ...nothing, bias: 0 };
    for (const example of examples) {
      const miss = (share(example) * ((example.right ? 1 : 0) - likelihood(example.signs, weights))) / all;
      slope.bias += miss;
      for (const name of names) slope[name] += miss * example.signs[name];
    }
    weights.bias += pace * slope.bias;
    for (const name of names) {
      const moved = weights[name] + pace * (slope[name] - trust * (weights[name] - prior[name]));
      weights[name] = against.has(name) ? Math.min(0, moved) : Math.max(0, moved);
    }
  }
  return weights;
}

/** A folder with many pairs counts for more than one with few, but not by so much. */
function shares(examples: readonly Example[]): (example: Example) => number {
  const counts = new Map<string, number>();
  for (const { folder } of examples) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return ({ folder }) => 1 / Math.sqrt(counts.get(folder) ?? 1);
}

const folders = process.argv.slice(2);
const all = (await Promise.all(folders.map(examplesOf))).flat();
const asked = folders.flatMap((folder) => {
  const weights = learn(all.filter((example) => example.folder !== folder));
  return all
    .filter((example) => example.folder === folder)
    .map((example) => ({ ...example, sure: likelihood(example.signs, weights) }));
});
for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const kept = asked.filter(({ sure }) => sure >= bar);
  const right = kept.filter((example) => example.right).length;
  console.log(
    `at ${bar}: right ${right} of ${kept.length} kept, of ${all.filter((example) => example.right).length} right in all`,
  );
}
const shown = (sign: number) => sign.toFixed(2);
for (const { folder, right, sure, text, signs } of asked.sort((a, b) => b.sure - a.sure))
  if (right !== sure >= 0.5)
    console.log(
      `${right ? 'MISSED' : 'WRONG '} ${shown(sure)} ${basename(folder)} ${names.map((name) => `${name} ${shown(signs[name])}`).join(' ')}\n       ${text.slice(0, 300)}`,
    );
console.log(learn(all));
