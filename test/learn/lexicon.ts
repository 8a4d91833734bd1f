/**
 * Makes the word tables of `src/match/lexicon` from a folder of news articles and WordNet's files.
 *
 *     npx tsx test/learn/lexicon.ts ARTICLES WORDNET
 *
 * In: a folder of `*.txt` articles, of which only counts are kept, and WordNet
 * 3.0's folder of data files. Out: `frequencies.ts`, `synonyms.ts`,
 * `antonyms.ts` and `irregulars.ts`, written over.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/match/words/stem.ts';
import { byStem, type Signed, wrap } from './by-stem.ts';

const [articlesFolder = '', wordnetFolder = ''] = process.argv.slice(2);
const out = 'src/match/lexicon';

/** A word must stand in so many articles to be listed; others are rare alike. */
const leastArticles = 3;
/** Senses of a word that count, the commonest first: further ones call unlike words alike. */
const senses = 3;
/** A word that so often has a capital inside a sentence is a name. */
const nameShare = 0.8;

interface Count {
  articles: number;
  inside: number;
  capitals: number;
}

function countWords(folder: string): { total: number; counts: Map<string, Count> } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const counts = new Map<string, Count>();
  for (const file of files) {
    const seen = new Set<string>();
    for (const { 0: printed, index, input } of readFileSync(join(folder, file), 'utf8').matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const count = counts.get(word) ?? { articles: 0, inside: 0, capitals: 0 };
      counts.set(word, count);
      if (!seen.has(word)) count.articles++;
      seen.add(word);
      if (!/[a-z,;] $/.test(input.slice(Math.max(0, index - 2), index))) continue;
      count.inside++;
      if (printed !== printed.toLowerCase()) count.capitals++;
    }
  }
  return { total: files.length, counts };
}

const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'];
const wordnetLines = (file: string) => readFileSync(join(wordnetFolder, file), 'latin1').split('\n');

function synsets(vocabulary: ReadonlySet<string>): string[][] {
  const groups = new Map<string, Set<string>>();
  const place = (word: string, key: string) => groups.set(key, (groups.get(key) ?? new Set()).add(word));
  for (const pos of partsOfSpeech) {
    for (const line of wordnetLines(`index.${pos}`)) {
      const fields = line.trim().split(' ');
      const word = fields[0] ?? '';
      if (!vocabulary.has(word)) continue;
      for (const synset of fields.slice(6 + Number(fields[3])).slice(0, senses)) place(word, `${pos}${synset}`);
    }
  }
  for (const [a, b] of derivations(lemmasByPlace())) {
    if (!vocabulary.has(a) || !vocabulary.has(b) || stem(a) === stem(b)) continue;
    place(a, `${a} ${b}`);
    place(b, `${a} ${b}`);
  }
  const found = [...groups.values()].filter((words) => words.size > 1).map((words) => [...words].sort());
  return [...new Map(found.map((words) => [words.join(' '), words])).values()];
}

/** Words of every synset, by part of speech, synset and number in it. */
function lemmasByPlace(): Map<string, string> {
  const lemmas = new Map<string, string>();
  for (const pos of partsOfSpeech) {
    for (const line of wordnetLines(`data.${pos}`).filter((entry) => /^\d/.test(entry))) {
      const fields = line.split(' ');
      const size = Number.parseInt(fields[3] ?? '0', 16);
      for (let i = 0; i < size; i++)
        lemmas.set(`${pos}${fields[0]}/${i + 1}`, (fields[4 + 2 * i] ?? '').replace(/\(.*/, '').toLowerCase());
    }
  }
  return lemmas;
}

/** Pairs of words of one root in two parts of speech: regret and regretful. */
function derivations(lemmas: ReadonlyMap<string, string>): [string, string][] {
  const names: Record<string, string> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
  const pairs: [string, string][] = [];
  for (const pos of partsOfSpeech) {
    for (const line of wordnetLines(`data.${pos}`)) {
      const id = line.slice(0, 8);
      for (const [, , target, kind = '', from, to] of line.matchAll(/ (\+|\\) (\d{8}) ([nvasr]) (\w\w)(\w\w)/g)) {
        const a = lemmas.get(`${pos}${id}/${Number.parseInt(from ?? '', 16)}`);
        const b = lemmas.get(`${names[kind]}${target}/${Number.parseInt(to ?? '', 16)}`);
        if (a && b && a !== b) pairs.push(a < b ? [a, b] : [b, a]);
      }
    }
  }
  return pairs;
}

/** Pairs of verbs, adjectives or adverbs that are each other's opposite; of one root only where no prefix makes the other. */
function antonyms(vocabulary: ReadonlySet<string>): string[] {
  const lemmas = lemmasByPlace();
  const pairs = new Set<string>();
  for (const pos of ['verb', 'adj', 'adv']) {
    for (const line of wordnetLines(`data.${pos}`)) {
      const id = line.slice(0, 8);
      for (const [, target, from, to] of line.matchAll(/ ! (\d{8}) [nvasr] (\w\w)(\w\w)/g)) {
        const a = lemmas.get(`${pos}${id}/${Number.parseInt(from ?? '', 16)}`) ?? '';
        const b = lemmas.get(`${pos}${target}/${Number.parseInt(to ?? '', 16)}`) ?? '';
        if (vocabulary.has(a) && vocabulary.has(b) && a < b && !b.endsWith(a) && !a.endsWith(b)) pairs.add(`${a} ${b}`);
      }
    }
  }
  return [...pairs].sort();
}

function irregulars(vocabulary: ReadonlySet<string>): string[] {
  const pairs = ['verb', 'noun', 'adj'].flatMap((pos) =>
    readFileSync(join(wordnetFolder, `${pos}.exc`), 'utf8')
      .split('\n')
      .map((line) => line.trim().split(' '))
      .filter(([form = '', lemma = '']) => vocabulary.has(lemma) && /^[a-z]+$/.test(form) && form !== lemma)
      .filter(([form = '', lemma = '']) => stem(form) !== stem(lemma))
      .map(([form = '', lemma = '']): [string, string] => [form, lemma]),
  );
  return [...new Map(pairs.toReversed())].map(([form, lemma]) => `${form} ${lemma}`).sort();
}

function save(file: string, header: string, body: string): void {
  writeFileSync(join(out, file), `${header}\n${body}`);
}

const { total, counts } = countWords(articlesFolder);
const listed = [...counts].filter(([, { articles }]) => articles >= leastArticles).sort(([a], [b]) => (a < b ? -1 : 1));
const isName = ({ inside, capitals }: Count) => inside >= 3 && capitals / inside >= nameShare;
const buckets = new Map<number, string[]>();
for (const [word, count] of listed) {
  const nats = Math.round(2 * Math.log(total / count.articles)) / 2;
  const shown = isName(count) ? word.replace(/^./, (letter) => letter.toUpperCase()) : word;
  buckets.set(nats, [...(buckets.get(nats) ?? []), shown]);
}
const vocabulary = new Set(listed.filter(([, count]) => !isName(count)).map(([word]) => word));

save(
  'frequencies.ts',
  `/**
 * How common words are in news: in how many of ${total} US news articles of 2015 and 2016 each stands.
 *
 * Made by \`test/learn/lexicon.ts\`; counts only. A block a rarity, in nats: the
 * natural logarithm of articles over articles with the word, to the nearest
 * half. A capital marks what is nearly always written with one. Words of fewer
 * than ${leastArticles} articles are not listed: they are rare.
 */
`,
  `export const articles = ${total};\n\nexport const frequencies = \`\n${[...buckets]
    .sort(([a], [b]) => a - b)
    .map(([nats, words]) => `${nats}\n${wrap(words, ' ')}`)
    .join('\n')}\n\`;\n`,
);

const notice = readFileSync(join(wordnetFolder, 'data.noun'), 'latin1')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => ` * ${line.trim().replace(/^\d+ ?/, '')}`.trimEnd())
  .join('\n');

save(
  'synonyms.ts',
  `/**
 * Words of like meaning: the sets of WordNet 3.0 (https://wordnet.princeton.edu) that hold two common words or more,
 * by the first ${senses} senses of each, and pairs of one root in two parts of speech.
 *
 * Made by \`test/learn/lexicon.ts\`, which leaves out all but the words. A stem and the numbers of
 * the sets that it is in; items are parted by a comma.
 * WordNet's licence, which goes with every copy:
 *
${notice}
 */
`,
  `export const synonyms = \`\n${wrap(
    byStem(synsets(vocabulary).map((words) => words.map((word): Signed => ['', word]))),
    ',',
  )}\n\`;\n`,
);

save(
  'irregulars.ts',
  `/**
 * Forms that no rule leads back to their word: "went go". From the exception lists of WordNet 3.0, for common words only.
 *
 * Made by \`test/learn/lexicon.ts\`; the licence stands in \`synonyms.ts\`. Pairs are parted by a comma.
 */
`,
  `export const irregulars = \`\n${wrap(irregulars(vocabulary), ',')}\n\`;\n`,
);

save(
  'antonyms.ts',
  `/**
 * Words that are each other's opposite, "open closed": from WordNet 3.0, for common verbs, adjectives and adverbs only.
 * Those that a prefix makes, "safe unsafe", are left to it.
 *
 * Made by \`test/learn/lexicon.ts\`; the licence stands in \`synonyms.ts\`. Pairs are parted by a comma.
 */
`,
  `export const antonyms = \`\n${wrap(antonyms(vocabulary), ',')}\n\`;\n`,
);
