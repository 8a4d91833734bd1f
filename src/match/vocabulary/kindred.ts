/**
 * Kindred: words that may tell the same though they are no synonyms.
 *
 * In: two words as lexemes. Out: how alike they are, by the wide table of
 * senses, kinds and capitals. For matching alone, which has the course of the
 * articles and the speakers to go by; judging knows only synonyms. The table
 * is split on first use, and what it says of a word is read when that is asked.
 */

import { kindred, negated } from '../lexicon/kindred.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { lexeme } from '../words/lexemes.ts';
import { keyed } from '../words/tables.ts';

/** The sets of one word, by what it is in them. Numbers of sets of different kinds differ. */
export interface Kin {
  /** Sets that it is a main member of. */
  readonly main: readonly number[];
  /** Sets that hold one of its seldom senses: it is kin to the main members alone. */
  readonly minor: readonly number[];
  /** Sets of which it is a kind, and sets whose kinds it names. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** What it turns round: "justified" in "unjustified". */
  readonly turned: Lexeme | null;
}

type Place = Exclude<keyof Kin, 'turned'>;
/** What a word is in a set, by the sign that its number has. */
const signs: Readonly<Record<string, Place>> = { '-': 'minor', '<': 'below', '>': 'above' };

/** How alike two words are: one made of the other, synonyms, of one wide sense, a kind and what it is a kind of, a word and its opposite by a prefix. */
export const alikeness = { derived: 0.8, synonym: 0.7, sense: 0.65, kind: 0.5, turned: 0.6 } as const;

let table: { readonly sets: ReadonlyMap<string, string>; readonly turned: ReadonlySet<string> } | null = null;

/** What the table says of words, as long as they are known: a word is asked for by itself and by what turns it round. */
const read = new WeakMap<Lexeme, Kin | null>();

export function kinOf(word: Lexeme): Kin | null {
  const known = read.get(word);
  if (known !== undefined) return known;
  const fresh = kinIn(word);
  read.set(word, fresh);
  return fresh;
}

function kinIn(word: Lexeme): Kin | null {
  if (word.functional || word.value !== null) return null;
  table ??= { sets: keyed(kindred), turned: new Set(negated.trim().split(/[,\n]/)) };
  const own = table.sets.get(word.stem) ?? '';
  const named = table.sets.get(nameKey(word.folded)) ?? '';
  const turned = turnedBy(word.folded, table.turned);
  if (own === '' && named === '' && !turned) return null;
  const places: { readonly [key in Place]: number[] } = { main: [], minor: [], below: [], above: [] };
  for (const set of `${own} ${named}`.trim().split(' ')) {
    const place = signs[set.charAt(0)];
    if (place) places[place].push(Number(set.slice(1)));
    else places.main.push(Number(set));
  }
  return { ...places, turned };
}

/** How alike two words are that are neither one nor of one root nor synonyms: 0 to 1. */
export function kinship(a: Kin, b: Kin): number {
  if (meet(a.main, b.main) || meet(a.main, b.minor) || meet(a.minor, b.main)) return alikeness.sense;
  return meet(a.below, b.above) || meet(a.above, b.below) ? alikeness.kind : 0;
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  for (const set of a) if (b.includes(set)) return true;
  return false;
}

/** What a country's name and its people's have in common: "russ" for Russia and Russians. */
export function homeland(name: string): string {
  const cut = name.replace(/(?:ians?|ia|ans?|a|e|is?)$/, '');
  return cut.length >= 3 ? cut : name;
}

/** Names are kept apart from words. */
const nameKey = (name: string) => `^${homeland(name)}`;

/** Letters of the shortest word that "un" turns round: shorter ones make "unit" and "union". */
const shortest = 4;

function turnedBy(word: string, listed: ReadonlySet<string>): Lexeme | null {
  const plain = word.replaceAll('-', '');
  const rest = /^(?:un|non)(.+)$/.exec(plain)?.[1] ?? (listed.has(plain) ? plain.replace(/^(?:dis|i[nmrl])/, '') : '');
  if (rest.length < shortest) return null;
  const found = lexeme(rest);
  return found.known ? found : null;
}
