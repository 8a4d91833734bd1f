/**
 * Oddities: misprints and rare spellings of names that few articles of a run have.
 *
 * In: the words of narratives. Out: what two articles share of them, in words.
 * Two hands seldom slip in one place, so what is shared speaks for one source.
 * Time grows with the text.
 */

import { fold } from '../fold.ts';
import { likeness } from '../match/words/distance.ts';
import { lexeme } from '../match/words/lexemes.ts';
import type { Article } from '../model.ts';
import { misprintOf } from './misprints.ts';
import type { NarrativeWords, Words } from './narrative-words.ts';

export interface Oddities {
  /** What two articles share, in words. */
  readonly shared: (a: Article, b: Article) => readonly string[];
  /** The articles that have each, by id. */
  readonly holders: readonly (readonly Article[])[];
}

/** What more articles than this have is nothing odd. */
const few = 6;
/** Letters of a name, and how alike two spellings of one are. */
const leastName = 5;
const alike = 0.7;
/** A word before more names than this is a title, and tells nothing of who is meant. */
const mostNames = 40;
/** Grammar words that no sentence has twice in a row. */
const neverTwice: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'with', 'for', 'at', 'to']);

export function oddities({ printed, texts }: NarrativeWords): Oddities {
  const articles = [...texts.keys()];
  const found = odditiesIn([...texts.values()], printed).map(({ says, holders }) => ({
    says,
    holders: new Set(holders.flatMap((index) => articles[index] ?? [])),
  }));
  return {
    shared: (a, b) => found.flatMap(({ holders, says }) => (holders.has(a) && holders.has(b) ? [says] : [])),
    holders: found.map(({ holders }) => [...holders].sort((a, b) => (a.id < b.id ? -1 : 1))),
  };
}

interface Oddity {
  readonly says: string;
  /** Articles, by their indices. */
  readonly holders: readonly number[];
}

/** What a printed word is looked at as; those from `capital` on begin with one. What has digits is no word, and a short name tells nothing. */
const [other, word, grammar, capital, short, name] = [0, 1, 2, 3, 4, 5];

function lookOf(printed: string): number {
  if (/\p{N}/u.test(printed)) return other;
  if (neverTwice.has(printed)) return grammar;
  if (!/^\p{Upper}/u.test(printed)) return word;
  if (!/^\p{Upper}\p{Lower}+$/u.test(printed)) return capital;
  return printed.length < leastName ? short : name;
}

function odditiesIn(texts: readonly Words[], printed: readonly string[]): readonly Oddity[] {
  const looks = Uint8Array.from(printed, lookOf);
  const words = new Holders();
  /** By the number of the word before them. */
  const names = new Map<number, Holders>();
  const note = (number: number, before: number, article: number) => {
    const look = looks[number] ?? other;
    if (look === grammar && before === number) words.add(2 * number + 1, article);
    else if (look >= word && look <= capital) words.add(2 * number, article);
    else if (look === name && (looks[before] ?? other) >= capital) {
      const own = names.get(before) ?? new Holders();
      names.set(before, own);
      own.add(number, article);
    }
  };
  for (const [index, { numbers, goesOn }] of texts.entries())
    for (let at = 0; at < numbers.length; at++)
      note(numbers[at] ?? -1, goesOn[at] === 1 ? (numbers[at - 1] ?? -1) : -1, index);
  return [...misprints(words, printed), ...[...names.values()].flatMap((own) => [...spellings(own, printed)])];
}

/** Which articles have each thing, by their indices, ascending. */
class Holders {
  readonly all = new Map<number, number[]>();

  /** Articles are to be added in order. */
  add(thing: number, article: number): void {
    const own = this.all.get(thing);
    if (!own) this.all.set(thing, [article]);
    else if (own.at(-1) !== article) own.push(article);
  }
}

/** Of words by twice their number; by the number after that for words of grammar right after themselves. */
function* misprints({ all }: Holders, printed: readonly string[]): Generator<Oddity> {
  for (const [thing, holders] of all) {
    if (holders.length < 2 || holders.length > few) continue;
    const word = printed[thing >> 1] ?? '';
    if (thing % 2 === 1) yield { says: `both print “${word} ${word}”`, holders };
    else if (misprintOf(word) !== null) yield { says: `both have the unusual spelling “${word}”`, holders };
  }
}

/** Names behind one word that as many other articles spell in another way. */
function* spellings({ all }: Holders, printed: readonly string[]): Generator<Oddity> {
  if (all.size > mostNames) return;
  for (const [number, holders] of all) {
    const name = printed[number] ?? '';
    if (holders.length < 2 || holders.length > few) continue;
    const usual = [...all].find(
      ([other, their]) =>
        their.length >= holders.length &&
        isOtherSpelling(name, printed[other] ?? '') &&
        !their.some((one) => holders.includes(one)),
    );
    if (usual) yield { says: `both spell “${name}”, others “${printed[usual[0]]}”`, holders };
  }
}

function isOtherSpelling(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (lexeme(a).known || lexeme(b).known) return false;
  return a !== b && a[0] === b[0] && !a.startsWith(b) && !b.startsWith(a) && likeness(a, b, alike) > 0;
}
