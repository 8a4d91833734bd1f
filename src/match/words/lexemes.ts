/**
 * Lexemes: what is known of a word whatever the text it stands in.
 *
 * In: a folded word. Out: its lexeme, made once for each distinct word.
 */

import { articles } from '../lexicon/frequencies.ts';
import { cardinals, ordinals } from '../lexicon/numbers.ts';
import { endings } from '../lexicon/spellings.ts';
import type { Lexeme } from './lexeme.ts';
import { openers } from './phrases.ts';
import { stem } from './stem.ts';
import { type SetName, tables } from './tables.ts';
import { lexemeTraits, setBits } from './traits.ts';

/** The state that a folded name is of, or that two written as one are; null for none. */
export function placeOf(name: string): number | null {
  return tables().places.get(name) ?? null;
}

/** What a word is spelt as in the one spelling we compare in; several words where it stands for several. */
export function respell(word: string): string {
  const variant = tables().variants.get(word);
  if (variant !== undefined) return variant;
  if (word.length < 5 || word.length > longest || !mayDiffer.test(word)) return word;
  for (const [pattern, instead] of endings) if (pattern.test(word)) return word.replace(pattern, instead);
  return word;
}

/** Letters of the longest word that is looked at closely: what is longer is no English word. */
const longest = 40;

/** What every word of {@link endings} ends in. */
const mayDiffer =
  /(?:our(?:s|ed|ing|ite|able|ful|ably|hood)?|[iy]s(?:e[srd]?|ers|ing|ations?)|res?|ll(?:ed|ing|ers?)|ogues?)$/;

/** Lexemes made so far; emptied when full, so that no run of any length outgrows it. */
const made = new Map<string, Lexeme>();
const mostMade = 50_000;
const noSets: readonly number[] = [];
const noWords: readonly string[] = [];

/** @param word Lower case, without accents, in the one spelling of {@link respell}. */
export function lexeme(word: string): Lexeme {
  const known = made.get(word);
  if (known) return known;
  if (made.size >= mostMade) made.clear();
  const fresh = make(word);
  made.set(word, fresh);
  return fresh;
}

function make(word: string): Lexeme {
  const { idf, proper, lemmas, synsets, opposites, hedges, quantifiers, lists } = tables();
  const own = lists.get(word);
  const has = (name: SetName) => own?.includes(name) ?? false;
  const functional = has('functionWords');
  const lemma = lemmas.get(word) ?? word;
  const stemmed = functional || isUncounted(word) ? lemma : stem(lemma);
  const { value, ordinal } = numberOf(word);
  const sets = functional || value !== null || has('timeWords') ? undefined : synsets.get(stemmed);
  const alike = sets === undefined ? noSets : sets.split(' ').map(Number);
  const time = has('timeWords');
  const fresh = {
    folded: word,
    stem: stemmed,
    synsets: alike,
    opposites: functional || value !== null ? noWords : (opposites.get(stemmed) ?? noWords),
    idf: idf.get(word) ?? Math.log(articles),
    known: idf.has(word) || alike.length > 0 || lemmas.has(word) || functional,
    proper: proper.has(word),
    place: placeOf(word),
    functional,
    standIn: has('standIns'),
    discourse: has('discourseWords'),
    opensPhrase: openers.has(word),
    negation: own ? negationOf(own) : null,
    hedge: hedges.get(word) ?? null,
    intensifier: has('intensifiers'),
    title: has('titles'),
    quantifier: quantifiers.get(word) ?? null,
    value,
    ordinal,
    quantity: value !== null ? 'number' : time ? 'time' : has('amountWords') ? 'amount' : null,
    traits: 0,
    sets: setBits(alike),
  } satisfies Lexeme;
  fresh.traits = lexemeTraits(fresh);
  return fresh;
}

/** Whether a word is of many times a number, and so no form of it: "dozens" / "a dozen". */
function isUncounted(word: string): boolean {
  return word.endsWith('s') && cardinals.has(word.slice(0, -1));
}

function negationOf(lists: readonly SetName[]): Lexeme['negation'] {
  if (lists.includes('negators')) return 'no';
  if (lists.includes('nearNegators')) return 'hardly';
  return lists.includes('negativeWords') ? 'deny' : null;
}

function numberOf(word: string): { readonly value: number | null; readonly ordinal: boolean } {
  const digits = /^(\d[\d,]*(?:\.\d+)?|\.\d+)(st|nd|rd|th)?$/.exec(word);
  if (digits) return { value: Number(digits[1]?.replaceAll(',', '')), ordinal: digits[2] !== undefined };
  const rank = ordinals.get(word);
  return { value: rank ?? cardinals.get(word) ?? null, ordinal: rank !== undefined };
}
