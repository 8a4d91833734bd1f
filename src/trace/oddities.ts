/**
 * Oddities: misprints and rare spellings of names that few articles of a run have.
 *
 * In: narratives. Out: what two articles share of them, in words. Two hands
 * seldom slip in one place, so what is shared speaks for one source. Time
 * grows with the text.
 */

import { fold } from '../fold.ts';
import { likeness } from '../match/distance.ts';
import { lexeme } from '../match/lexemes.ts';
import type { Article, Span } from '../model.ts';
import { misprintOf } from './misprints.ts';

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

export function oddities(narratives: ReadonlyMap<Article, readonly Span[]>): Oddities {
  const words = new Holders();
  const names = new Map<string, Holders>();
  for (const [article, spans] of narratives) {
    for (const { before, word } of tokens(article, spans)) {
      const isName = /^\p{Lu}\p{Ll}+$/u.test(word);
      if (!isName) words.add(before === word && neverTwice.has(word) ? `${word} ${word}` : word, article);
      else if (word.length >= leastName && /^\p{Lu}/u.test(before)) {
        const own = names.get(before) ?? new Holders();
        names.set(before, own);
        own.add(word, article);
      }
    }
  }
  const found = [...misprints(words), ...[...names.values()].flatMap((own) => [...spellings(own)])];
  return {
    shared: (a, b) => found.flatMap(({ holders, says }) => (holders.has(a) && holders.has(b) ? [says] : [])),
    holders: found.map(({ holders }) => [...holders].sort((a, b) => (a.id < b.id ? -1 : 1))),
  };
}

interface Oddity {
  readonly says: string;
  readonly holders: ReadonlySet<Article>;
}

/** Which articles have each word. */
class Holders {
  readonly #articles = new Map<string, Set<Article>>();

  add(word: string, article: Article): void {
    const own = this.#articles.get(word) ?? new Set();
    this.#articles.set(word, own.add(article));
  }

  get all(): readonly (readonly [string, ReadonlySet<Article>])[] {
    return [...this.#articles];
  }
}

/** A word as printed, and the one before it; empty where a mark of punctuation stands between. */
function* tokens({ text }: Article, spans: readonly Span[]): Generator<{ before: string; word: string }> {
  for (const { start, end } of spans) {
    let [before, last] = ['', -1];
    for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
      yield { before: last >= 0 && index === last + 1 ? before : '', word };
      [before, last] = [word, index + word.length];
    }
  }
}

function* misprints(words: Holders): Generator<Oddity> {
  for (const [word, holders] of words.all) {
    if (holders.size < 2 || holders.size > few) continue;
    if (word.includes(' ')) yield { says: `both print “${word}”`, holders };
    else if (misprintOf(word) !== null) yield { says: `both have the unusual spelling “${word}”`, holders };
  }
}

/** Names behind one word that as many other articles spell in another way. */
function* spellings(names: Holders): Generator<Oddity> {
  const { all } = names;
  if (all.length > mostNames) return;
  for (const [name, holders] of all) {
    if (holders.size < 2 || holders.size > few) continue;
    const usual = all.find(
      ([other, their]) =>
        their.size >= holders.size && isOtherSpelling(name, other) && ![...their].some((one) => holders.has(one)),
    );
    if (usual) yield { says: `both spell “${name}”, others “${usual[0]}”`, holders };
  }
}

function isOtherSpelling(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (lexeme(a).known || lexeme(b).known) return false;
  return a !== b && a[0] === b[0] && !a.startsWith(b) && !b.startsWith(a) && likeness(a, b, alike) > 0;
}
