/**
 * Learns the two tables of weights that attribution needs, from articles whose
 * attributions people have marked.
 *
 * usage: npx tsx test/learn/marks.ts TEXT_FOLDER ANNOTATION_FOLDER [--hold]
 * Every third article is held out with `--hold`, and the figures on it are
 * printed; without it, all are learnt from and the tables are written. News
 * has few marks that are no quotes: `lookalikes.txt` and every other folder of
 * `fixtures/cases` add some, and the figures on the other folders are printed.
 */

import { best, chance, softmax } from '../../src/extract/choice/choose.ts';
import { features } from '../../src/extract/choice/features.ts';
import { signsOf, sum } from '../../src/extract/choice/scales.ts';
import { surface, surfaceSigns } from '../../src/extract/choice/surface.ts';
import type { Mark } from '../../src/extract/marks/mark.ts';
import { marks } from '../../src/extract/marks/marks.ts';
import { shapeOf } from '../../src/extract/sites/shapes.ts';
import type { Candidate, Site } from '../../src/extract/sites/site.ts';
import { reader, sites } from '../../src/extract/sites/sites.ts';
import { paragraphs } from '../../src/extract/text/paragraphs.ts';
import type { Span } from '../../src/model.ts';
import { type Attribution, type GoldArticle, readCases, readGold, readLookAlikes } from './gold.ts';
import { writeTable } from './table.ts';

/** A site with what people decided. */
interface Example {
  readonly text: string;
  readonly site: Site;
  readonly previous: Candidate | null;
  /** Which candidates are the marked source. */
  readonly right: readonly number[];
  readonly attributed: boolean;
}

type Table = Map<string, number>;

/** How many times an own example counts. */
const copies = 2;

const [textFolder = '', annotationFolder = '', hold] = process.argv.slice(2);
const gold = readGold(textFolder, annotationFolder);
const held = (index: number) => hold === '--hold' && index % 3 === 2;
const learnt = gold.filter((_, index) => !held(index)).flatMap(examples);
const unseen = gold.filter((_, index) => held(index)).flatMap(examples);

const cases = readCases('fixtures/cases');
const named = [
  ...readLookAlikes('test/learn/lookalikes.txt'),
  ...cases.filter((one) => one.learnt).flatMap(({ articles }) => articles),
].flatMap(examples);
const unseenCases = cases.filter((one) => !one.learnt).flatMap(({ articles }) => articles.flatMap(examples));

const speakers = learnSpeakers(learnt);
const quotes = learnMarks(learnt, named);
report('learnt', learnt);
report('own', named);
report('own, held out', unseenCases);
if (hold) report('held out', unseen);
else {
  const head = 'Weights of what can be seen, learnt by `npx tsx test/learn/marks.ts`.';
  writeTable('src/extract/choice/speaker-weights.ts', { head, name: 'speakerWeights', weights: speakers });
  writeTable('src/extract/choice/mark-weights.ts', { head, name: 'markWeights', weights: quotes });
}

function examples({ text, attributions }: GoldArticle): readonly Example[] {
  const spans = paragraphs(text);
  const found = marks(text, spans);
  const read = reader(text, spans, found);
  let previous: Candidate | null = null;
  const all: Example[] = [];
  for (const site of sites(text, { paragraphs: spans, marks: found, read, previous: () => previous })) {
    const holding = attributions.filter(({ content }) => covers(content, site.mark));
    const right = site.candidates.flatMap((candidate, index) =>
      holding.some((attribution) => isSource(text, attribution, candidate)) ? [index] : [],
    );
    all.push({ text, site, previous, right, attributed: holding.length > 0 });
    const first = right[0];
    if (first !== undefined) previous = site.candidates[first] ?? null;
    else if (holding.some(({ source }) => source.length === 0))
      previous = best(site, shapeOf(text, site), previous).candidate;
  }
  return all;
}

function covers(content: readonly Span[], { inner }: Mark): boolean {
  return content.reduce((total, span) => total + overlap(span, inner), 0) >= (inner.end - inner.start) / 2;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isSource(text: string, { source }: Attribution, { passage, index }: Candidate): boolean {
  const mention = passage.mentions[index];
  const [first, last] = [passage.tokens[mention?.first ?? 0], passage.tokens[mention?.last ?? 0]];
  if (!mention || !first || !last) return false;
  const span = { start: first.start, end: last.end };
  if (source.some((place) => overlap(place, span) > 0)) return true;
  const named = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  const surname = last.text.replace(/['’]s?$/, '');
  return /^\p{Lu}/u.test(surname) && mention.kind !== 'pronoun' && named.split(/[^\p{L}'’-]+/u).includes(surname);
}

/** Softmax over each site's candidates; AdaGrad with a pull to zero. */
function learnSpeakers(from: readonly Example[]): Table {
  const sets = from
    .filter(({ right }) => right.length > 0)
    .map(({ text, site, previous, right }) => {
      const shape = shapeOf(text, site);
      return { right, names: site.candidates.map((candidate) => features(site, shape, candidate, previous)) };
    });
  const known = frequent(
    sets.flatMap(({ names }) => names.flat()),
    40,
  );
  const table: Table = new Map();
  const paces: Table = new Map();
  for (let round = 0; round < 12; round++) {
    for (const { names, right } of shuffled(sets, round)) {
      const shares = softmax(names.map((list) => total(list, table)));
      const goodness = right.reduce((share, index) => share + (shares[index] ?? 0), 0) || 1e-9;
      const slopes = new Map<string, number>();
      names.forEach((list, index) => {
        const share = shares[index] ?? 0;
        add(
          slopes,
          list.filter((name) => known.has(name)),
          share - (right.includes(index) ? share / goodness : 0),
        );
      });
      for (const [name, slope] of slopes) move(table, paces, { name, slope, pull: 0.02 });
    }
  }
  return pruned(table);
}

function add(slopes: Table, names: readonly string[], slope: number): void {
  if (Math.abs(slope) > 1e-4) for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + slope);
}

/**
 * Logistic regression. What the speakers' weights make of an example is taken
 * from weights learnt without it, for they are surer of what they have seen.
 */
function learnMarks(from: readonly Example[], own: readonly Example[]): Table {
  const middle = from.length >> 1;
  const halves = [from.slice(0, middle), from.slice(middle)] as const;
  const records = halves.map(learnSpeakers);
  const setOf = (example: Example, record: Table = new Map()) => ({
    names: namesOf(example, record),
    attributed: example.attributed,
  });
  const ownSets = own.map((example) => setOf(example, records[0]));
  const sets = [
    ...halves.flatMap((half, index) => half.map((example) => setOf(example, records[1 - index]))),
    ...Array.from({ length: copies }, () => ownSets).flat(),
  ];
  const known = frequent(
    sets.flatMap(({ names }) => names),
    5,
  );
  const table: Table = new Map();
  const paces: Table = new Map();
  for (let round = 0; round < 12; round++)
    for (const { names, attributed } of shuffled(sets, round)) {
      const share = 1 / (1 + Math.exp(-total(names, table)));
      for (const name of names)
        if (known.has(name)) move(table, paces, { name, slope: share - (attributed ? 1 : 0), pull: 0.1 });
    }
  return pruned(table);
}

function namesOf(example: Example, weights: Table): readonly string[] {
  const { text, site } = example;
  return signsOf(surfaceSigns, surface(text, site, { shape: shapeOf(text, site), ...bestBy(example, weights) }));
}

/** The likeliest candidate by weights that are not those shipped. */
function bestBy({ text, site, previous }: Example, weights: Table): ReturnType<typeof best> {
  return best(site, shapeOf(text, site), previous, (...seen) => sum(features(...seen), weights));
}

/** One step against a slope, with a pull to zero. */
interface Step {
  readonly name: string;
  readonly slope: number;
  readonly pull: number;
}

function move(table: Table, paces: Table, { name, slope, pull }: Step): void {
  const value = table.get(name) ?? 0;
  const force = slope + pull * value;
  const pace = (paces.get(name) ?? 0.05) + force * force;
  paces.set(name, pace);
  table.set(name, value - (0.25 * force) / Math.sqrt(pace));
}

function total(names: readonly string[], table: Table): number {
  let value = 0;
  for (const name of names) value += table.get(name) ?? 0;
  return value;
}

function frequent(names: readonly string[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}

/** The same order each time, so that the tables can be made again. */
function shuffled<T>(list: readonly T[], round: number): readonly T[] {
  const copy = [...list];
  let seed = 12_345 + round;
  for (let index = copy.length - 1; index > 0; index--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (index + 1);
    const [a, b] = [copy[index], copy[other]];
    if (a !== undefined && b !== undefined) [copy[index], copy[other]] = [b, a];
  }
  return copy;
}

function pruned(table: Table): Table {
  return new Map([...table].filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function report(name: string, all: readonly Example[]): void {
  const scored = all.map((example) => {
    const { candidate, share } = bestBy(example, speakers);
    const quoted = chance(sum(namesOf(example, speakers), quotes));
    const ok = candidate !== null && example.right.some((index) => example.site.candidates[index] === candidate);
    return { ...example, quoted, share, ok };
  });
  const attributed = scored.filter((example) => example.attributed);
  console.log(name, all.length, 'sites', attributed.length, 'attributed; weights', speakers.size, quotes.size);
  console.log(
    '  right among candidates',
    ratio(attributed, ({ right }) => right.length > 0),
    'chosen',
    ratio(attributed, ({ ok }) => ok),
  );
  for (const bound of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const taken = scored.filter(({ quoted }) => quoted >= bound);
    const hits = taken.filter((example) => example.attributed);
    console.log(
      `  at ${bound}: P ${(hits.length / taken.length).toFixed(3)} R ${(hits.length / attributed.length).toFixed(3)}`,
    );
  }
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ] as const) {
    const band = attributed.filter(({ share }) => share >= low && share < high);
    console.log(`  share ${low}..${high}: n ${band.length} right ${ratio(band, ({ ok }) => ok)}`);
  }
}

function ratio<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return (all.filter(holds).length / Math.max(1, all.length)).toFixed(3);
}
