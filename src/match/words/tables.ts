/**
 * Tables: the lexicon's lists as maps, split on first use.
 *
 * In: nothing. Out: what the lists say of each word. Splitting takes some
 * 15 ms, so that a command that compares nothing does not pay for it.
 */

import { antonyms } from '../lexicon/antonyms.ts';
import { frequencies } from '../lexicon/frequencies.ts';
import { irregulars } from '../lexicon/irregulars.ts';
import { places } from '../lexicon/places.ts';
import * as roles from '../lexicon/roles.ts';
import { variants } from '../lexicon/spellings.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { stem } from './stem.ts';

export interface Tables {
  readonly idf: ReadonlyMap<string, number>;
  readonly proper: ReadonlySet<string>;
  readonly lemmas: ReadonlyMap<string, string>;
  /** Numbers of the sets of like words that a stem is in, parted by spaces. */
  readonly synsets: ReadonlyMap<string, string>;
  readonly opposites: ReadonlyMap<string, readonly string[]>;
  readonly variants: ReadonlyMap<string, string>;
  readonly hedges: ReadonlyMap<string, string>;
  readonly quantifiers: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, number>;
  /** The lists of `roles.ts` that a word is in. */
  readonly lists: ReadonlyMap<string, readonly SetName[]>;
}

const sets = {
  functionWords: roles.functionWords,
  discourseWords: roles.discourseWords,
  negators: roles.negators,
  nearNegators: roles.nearNegators,
  negativeWords: roles.negativeWords,
  intensifiers: roles.intensifiers,
  standIns: roles.standIns,
  timeWords: roles.timeWords,
  amountWords: roles.amountWords,
  titles: roles.titles,
};
export type SetName = keyof typeof sets;

const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const entries = (text: string): readonly string[] => text.trim().replaceAll('\n', ',').split(',');

let loaded: Tables | null = null;

export function tables(): Tables {
  loaded ??= load();
  return loaded;
}

function loadFrequencies(): Pick<Tables, 'idf' | 'proper'> {
  const idf = new Map<string, number>();
  const proper = new Set<string>();
  let nats = 0;
  for (const line of frequencies.trim().split('\n')) {
    if (/^[\d.]+$/.test(line)) nats = Number(line);
    else
      for (const word of line.split(' ')) {
        const lower = word.toLowerCase();
        idf.set(lower, nats);
        if (word !== lower) proper.add(lower);
      }
  }
  return { idf, proper };
}

function load(): Tables {
  const lemmas = new Map(
    entries(irregulars)
      .map((pair) => pair.split(' '))
      .map(([form = '', word = '']) => [form, word]),
  );
  const opposites = new Map<string, string[]>();
  for (const pair of [...entries(antonyms), ...entries(roles.contraries)]) {
    const [one = '', other = ''] = pair.split(' ').map((word) => stem(lemmas.get(word) ?? word));
    opposites.set(one, [...(opposites.get(one) ?? []), other]);
    opposites.set(other, [...(opposites.get(other) ?? []), one]);
  }
  return {
    ...loadFrequencies(),
    lemmas,
    synsets: keyed(synonyms),
    opposites,
    variants: keyed(variants),
    hedges: groups(roles.strongHedges),
    quantifiers: groups(roles.quantifiers),
    places: numbered(places),
    lists: listed(),
  };
}

/** What follows the first word of each entry of a table, such as the sets that a stem is in. */
export function keyed(table: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const entry of entries(table)) {
    const space = entry.indexOf(' ');
    values.set(entry.slice(0, space), entry.slice(space + 1));
  }
  return values;
}

/** The group of each word of a table of groups. */
function groups(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([group, words]) => list(words).map((word): [string, string] => [word, group])),
  );
}

function listed(): Tables['lists'] {
  const lists = new Map<string, SetName[]>();
  for (const name of Object.keys(sets) as SetName[])
    for (const word of list(sets[name])) {
      const own = lists.get(word);
      if (own) own.push(name);
      else lists.set(word, [name]);
    }
  return lists;
}

/** The number of the line that each word of a table stands in. */
function numbered(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line, number) => line.split(' ').map((word): [string, number] => [word, number])),
  );
}
