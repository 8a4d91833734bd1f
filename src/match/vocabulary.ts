/**
 * Vocabulary: the words of a run as numbers, with their weights and likenesses.
 *
 * In: texts. Out: their words in order, as ids and places. Matching compares
 * ids alone; everything that is costly is done once for each distinct word.
 */

import { type Lexeme, lexeme, respell } from './lexemes.ts';

/** The words of one text, in order. `starts` and `ends` are offsets into it. */
export interface Words {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Vocabulary {
  readonly read: (text: string) => Words;
  /** How much a word tells, in nats: next to 0 for "the", about 7 for a word hardly ever seen. */
  readonly weight: (id: number) => number;
  /** How alike two words are: 1 the same, 0.9 of one root, 0.7 of like meaning, 0 unlike. */
  readonly like: (a: number, b: number) => number;
  /** Words of one root share this number. */
  readonly root: (id: number) => number;
  readonly lexeme: (id: number) => Lexeme | undefined;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
/** What a word of grammar weighs at least, a word of talk and any other beside its rarity among articles: an article has some ten times a sentence's words. */
const [grammar, talk, telling] = [0.3, 1.2, 2.4];

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const roots = new Map<string, number>();
  const lexemes: Lexeme[] = [];
  const weights: number[] = [];
  const rootOf: number[] = [];
  const hasLike: boolean[] = [];
  const known = new Map<string, number>();
  const intern = (printed: string): number => {
    const at = known.get(printed);
    if (at !== undefined) return at;
    const own = lexeme(spell(printed));
    const id = ids.get(own.folded) ?? lexemes.length;
    known.set(printed, id);
    if (id < lexemes.length) return id;
    ids.set(own.folded, id);
    lexemes.push(own);
    weights.push(weightOf(own));
    hasLike.push(own.synsets.length > 0 || own.negation !== null || own.value !== null);
    const stem = own.proper ? homeland(own.folded) : own.stem;
    if (!roots.has(stem)) roots.set(stem, roots.size);
    rootOf.push(roots.get(stem) ?? 0);
    return id;
  };
  const like = (a: number, b: number): number => {
    if (a === b) return 1;
    if (rootOf[a] === rootOf[b]) return 0.9;
    return hasLike[a] && hasLike[b] ? meet(lexemes[a], lexemes[b]) : 0;
  };
  return {
    read: (text) => read(text, intern),
    weight: (id) => weights[id] ?? 0,
    like,
    root: (id) => rootOf[id] ?? 0,
    lexeme: (id) => lexemes[id],
  };
}

function read(text: string, intern: (printed: string) => number): Words {
  const found = [...text.matchAll(word)];
  return {
    ids: Int32Array.from(found, ([printed]) => intern(printed)),
    starts: Int32Array.from(found, ({ index }) => index),
    ends: Int32Array.from(found, ({ index, 0: printed }) => index + printed.length),
  };
}

function spell(printed: string): string {
  const plain = printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return respell(plain.replaceAll(/['.,](?!\d)/g, ''));
}

/** What a country's name and its people's have in common: "russ" for Russia and Russians. */
function homeland(name: string): string {
  const cut = name.replace(/(?:ians?|ia|ans?|a|e|is?)$/, '');
  return cut.length >= 3 ? cut : name;
}

function weightOf({ functional, discourse, intensifier, idf }: Lexeme): number {
  if (functional) return grammar + idf / 2;
  return (discourse || intensifier ? talk : telling) + idf;
}

/** How alike two words of different roots are in meaning. */
function meet(a: Lexeme | undefined, b: Lexeme | undefined): number {
  if (!a || !b) return 0;
  if (denies(a) && denies(b)) return 0.7;
  if (a.value !== null && a.value === b.value) return 0.9;
  for (const set of a.synsets) if (b.synsets.includes(set)) return 0.7;
  return 0;
}

function denies({ negation }: Lexeme): boolean {
  return negation === 'no' || negation === 'hardly';
}
