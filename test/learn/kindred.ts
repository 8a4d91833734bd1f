/**
 * Makes `src/match/lexicon/kindred.ts`, the wide table of like words, from WordNet's files.
 *
 *     npx tsx test/learn/kindred.ts WORDNET
 *
 * In: WordNet 3.0's folder of data files and the words of `frequencies.ts`.
 * Out: the table, written over. Wider than `synonyms.ts`: matching, which has
 * an article's course and speakers to go by, may be told of words that are but
 * kin; judging may not.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencies } from '../../src/match/lexicon/frequencies.ts';
import { synonyms } from '../../src/match/lexicon/synonyms.ts';
import { homeland } from '../../src/match/vocabulary/kindred.ts';
import { stem } from '../../src/match/words/stem.ts';
import { keyed } from '../../src/match/words/tables.ts';
import { byStem, type Sign, type Signed, wrap } from './by-stem.ts';

const [folder = ''] = process.argv.slice(2);
/** Senses of a word that count, the commonest first; of these the first few are its main ones. */
const [senses, mainSenses] = [12, 3];
/** A kind and what it is a kind of: both in one of so many first senses, and no more kinds than this. */
const [kindSenses, mostKinds] = [2, 24];

const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'];
const letters: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const lines = (file: string) => readFileSync(join(folder, file), 'latin1').split('\n');

/** A synset as its data line has it. */
interface Synset {
  readonly words: readonly string[];
  /** Kind of pointer, such as `@`, and the synset it leads to. */
  readonly pointers: readonly (readonly [string, string])[];
  readonly gloss: string;
}

function dataOf(pos: string): [string, Synset][] {
  return lines(`data.${pos}`)
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const fields = line.split(' ');
      const size = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: size }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*/, ''));
      const pointers = [...line.matchAll(/ (@i?|&|#p|!) (\d{8}) ([nvasr]) \w{4}/g)].map(
        ([, kind = '', target = '', letter = '']): [string, string] => [kind, `${letters[letter]}${target}`],
      );
      return [`${pos}${line.slice(0, 8)}`, { words, pointers, gloss: line.split(' | ')[1] ?? '' }];
    });
}

const synsets = new Map(partsOfSpeech.flatMap(dataOf));
const listed = new Set(frequencies.split(/\s+/).filter((word) => /^[a-z]{3,}$/.test(word)));
const counted = new Set(
  lines('cntlist.rev')
    .filter((line) => Number(line.trim().split(' ').at(-1)) >= 1)
    .map((line) => line.slice(0, line.indexOf('%')))
    .filter((word) => /^[a-z]{3,}$/.test(word)),
);
const isCommon = (word: string) => listed.has(word) || counted.has(word);

/** For every synset the common words it is a sense of, with the sense's number from 1. */
const senseOf = new Map<string, Map<string, number>>();
for (const pos of partsOfSpeech)
  for (const line of lines(`index.${pos}`)) {
    const fields = line.trim().split(' ');
    const word = (fields[0] ?? '').replaceAll('-', '');
    if (!isCommon(word)) continue;
    for (const [index, id] of fields
      .slice(6 + Number(fields[3]))
      .slice(0, senses)
      .entries())
      senseOf.set(`${pos}${id}`, (senseOf.get(`${pos}${id}`) ?? new Map()).set(word, index + 1));
  }

const alikeAlready = keyed(synonyms);
const setsOf = (word: string) => alikeAlready.get(stem(word))?.split(' ') ?? [];
const areAlready = (a: string, b: string) => stem(a) === stem(b) || setsOf(a).some((set) => setsOf(b).includes(set));
const signed = (words: readonly string[], sign: Sign) => [...words].sort().map((word): Signed => [sign, word]);

/** Words of one sense; one that has it as a minor sense is like only those that have it as a main one. */
function sets(): Signed[][] {
  const found: Signed[][] = [];
  for (const words of senseOf.values()) {
    const main = [...words].filter(([, sense]) => sense <= mainSenses).map(([word]) => word);
    const minor = [...words].filter(([, sense]) => sense > mainSenses).map(([word]) => word);
    const says = main.some((a) => [...main, ...minor].some((b) => a !== b && !areAlready(a, b)));
    if (says) found.push([...signed(main, ''), ...signed(minor, '-')]);
  }
  return found;
}

/** Words one step up from others: "aid help" are kinds of "support". */
function kinds(): Signed[][] {
  const main = (id: string) =>
    [...(senseOf.get(id) ?? [])]
      .filter(([word, sense]) => sense <= kindSenses && listed.has(word))
      .map(([word]) => word);
  const below = new Map<string, string[]>();
  for (const [id, { pointers }] of synsets)
    for (const [kind, target] of pointers)
      if ((kind === '@' || kind === '&') && !(kind === '&' && id > target))
        below.set(target, [...(below.get(target) ?? []), ...main(id)]);
  return [...below].flatMap(([id, words]) => {
    const above = main(id);
    const own = [...new Set(words)].filter((word) => above.some((other) => !areAlready(word, other)));
    return above.length > 0 && own.length > 0 && own.length <= mostKinds
      ? [[...signed(own, '<'), ...signed(above, '>')]]
      : [];
  });
}

/** Words that a prefix other than "un" turns round: "impossible", and not "important". */
const negated = [...synsets.values()].flatMap(({ words, gloss, pointers }) =>
  words.filter((printed) => {
    const rest = /^(?:in|im|ir|il|dis)(.{4,})$/.exec(printed)?.[1] ?? '';
    if (!isCommon(rest) && !isCommon(rest.replace(/e?d$/, ''))) return false;
    const isTurned = pointers.some(([kind, target]) => kind === '!' && synsets.get(target)?.words.includes(rest));
    return isTurned || /^(?:not |lacking|without|having no|the state of not|lack of)/.test(gloss);
  }),
);

/** Capitals and their countries, one word each: news say "Moscow" for Russia. */
const capitals = [...synsets.values()].flatMap(({ words, pointers }) => {
  const isCapital = pointers.some(
    ([kind, target]) => kind === '@i' && synsets.get(target)?.words.includes('national_capital'),
  );
  const countries = pointers.flatMap(([kind, target]) => (kind === '#p' ? (synsets.get(target)?.words ?? []) : []));
  const single = (names: readonly string[]) =>
    names.map((name) => name.toLowerCase()).filter((name) => /^[a-z]{3,}$/.test(name));
  const pair = [...single(words), ...single(countries)];
  return isCapital && single(words).length > 0 && single(countries).length > 0 ? [signed([...new Set(pair)], '')] : [];
});

const plain = [...sets(), ...kinds()];
/** Names come in sets of their own after the others. */
const names = byStem([...plain.map(() => []), ...capitals], (name) => `^${homeland(name)}`);

const notice = lines('data.noun')
  .filter((line) => line.startsWith('  '))
  .map((line) => ` * ${line.trim().replace(/^\d+ ?/, '')}`.trimEnd())
  .join('\n');

writeFileSync(
  'src/match/lexicon/kindred.ts',
  `/**
 * Words that are kin, beyond those of \`synonyms.ts\`: from WordNet 3.0 (https://wordnet.princeton.edu), for matching alone.
 *
 * Made by \`test/learn/kindred.ts\`, which leaves out all but the words; items
 * are parted by a comma. In \`kindred\`, a stem and the numbers of the sets of
 * like words that it is in: plain as one that has the set's sense among its
 * first, after "-" as one that seldom has it and is kin only to the former,
 * after "<" as a kind of what has that number after ">". Names, by what a
 * country and its people have in common, begin with "^": a capital and its
 * country are in one set. In \`negated\`, words that their first syllable turns round.
 * WordNet's licence, which goes with every copy:
 *
${notice}
 */

export const kindred = \`\n${wrap([...names, ...byStem(plain)], ',')}\n\`;

export const negated = \`\n${wrap([...new Set(negated)].sort(), ',')}\n\`;
`,
);
