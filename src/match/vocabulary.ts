/**
 * Vocabulary: the words of a run as numbers, with their weights and likenesses.
 *
 * In: texts. Out: their words in order, as ids and places. Matching compares
 * ids alone; everything that is costly is done once for each distinct word.
 */

import { homeland, type Kin, kinOf } from './kindred.ts';
import { type Lexeme, lexeme, respell } from './lexemes.ts';
import { areOneNumber, denies, type Meant, meet, sameRoot } from './meaning.ts';
import { PrintedWords } from './printed-words.ts';
import { placesOf } from './word-places.ts';

/** The words of one text, in order. `starts` and `ends` are offsets into it. */
export interface Words {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Vocabulary {
  readonly read: (text: string) => Words;
  /** Puts the ids of a text's words down from a place on. @returns The place after the last. */
  readonly readInto: (ids: Int32Array, at: number, text: string) => number;
  /** How much a word tells, in nats: next to 0 for "the", about 7 for a word hardly ever seen. */
  readonly weight: (id: number) => number;
  /** How alike two words are: 1 the same, 0.9 of one root, 0.7 of like meaning, less where they are but kin, 0 unlike. */
  readonly like: (a: number, b: number) => number;
  /** Whether two words are one, or of one root, or one number: nine tenths like or more. */
  readonly isOneForm: (a: number, b: number) => boolean;
  /** The other words read so far that a word is like at all, and how much. */
  readonly kin: (id: number) => ReadonlyMap<number, number>;
  /** Words of one root share this number. */
  readonly root: (id: number) => number;
  /** Numbers of which two words that are like at all have one in common. */
  readonly marks: (id: number) => readonly number[];
  readonly lexeme: (id: number) => Lexeme | undefined;
  /** The value of a word that is a number; null for others. */
  readonly number: (id: number) => number | null;
}

/** What a word of grammar weighs at least, a word of talk and any other beside its rarity among articles: an article has some ten times a sentence's words. */
const [grammar, talk, telling] = [0.3, 1.2, 2.4];

/** A distinct word as matching knows it. */
interface Entry extends Meant {
  readonly weight: number;
  readonly root: number;
  /** Two words that share none of these are unlike. */
  readonly marks: readonly number[];
  /** The other words that it is like, of the first `known` words read. */
  alike: Map<number, number>;
  known: number;
}

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const roots = new Map<string, number>();
  const entries: Entry[] = [];
  const byMark = new Map<number, number[]>();
  const rootOf = (own: Lexeme): number => {
    const stem = own.proper ? homeland(own.folded) : own.stem;
    const root = roots.get(stem) ?? roots.size;
    roots.set(stem, root);
    return root;
  };
  const words = new PrintedWords((printed) => {
    const own = lexeme(spell(printed));
    const id = ids.get(own.folded) ?? entries.length;
    if (id < entries.length) return id;
    ids.set(own.folded, id);
    const kin = kinOf(own);
    const marks = marksOf(own, kin, rootOf);
    entries.push({ lexeme: own, kin, weight: weightOf(own), root: rootOf(own), marks, alike: noKin, known: 0 });
    for (const mark of marks) {
      const sharing = byMark.get(mark);
      if (!sharing) byMark.set(mark, [id]);
      else if (sharing.at(-1) !== id) sharing.push(id);
    }
    return id;
  });
  /** The words that one is like, of all read so far: found when they are asked for, since most words never are. */
  const alikeTo = (id: number): ReadonlyMap<number, number> => {
    const own = entries[id];
    if (!own || own.known === entries.length) return own?.alike ?? noKin;
    for (const mark of own.marks) meetAll(id, own, byMark.get(mark) ?? noMarks);
    own.known = entries.length;
    return own.alike;
  };
  /** Notes which of some words, ascending, one is like, of those that it does not know yet. */
  const meetAll = (id: number, own: Entry, others: readonly number[]) => {
    for (let at = firstFrom(others, own.known); at < others.length; at++) {
      const other = others[at] ?? id;
      const alike = other === id || own.alike.has(other) ? 0 : likenessOf(id, other);
      if (alike > 0) own.alike = own.alike === noKin ? new Map([[other, alike]]) : own.alike.set(other, alike);
    }
  };
  /** How alike two words that share a mark are; not asked again where the other word knows. */
  const likenessOf = (id: number, other: number): number => {
    const own = entries[id];
    const second = entries[other];
    if (!own || !second) return 0;
    if (second.known > id) return second.alike.get(id) ?? 0;
    return own.root === second.root ? sameRoot : meet(own, second);
  };
  return {
    read: (text) => read(text, words),
    readInto: (ids, at, text) => {
      const places = placesOf(text);
      for (let i = 0; i < places.length; i += 2)
        ids[at + (i >> 1)] = words.numberOf(text, places[i] ?? 0, places[i + 1] ?? 0);
      return at + (places.length >> 1);
    },
    weight: (id) => entries[id]?.weight ?? 0,
    like: (a, b) => (a === b ? 1 : (alikeTo(a).get(b) ?? 0)),
    isOneForm: (a, b) => {
      if (a === b) return true;
      const one = entries[a];
      const other = entries[b];
      return one !== undefined && other !== undefined && (one.root === other.root || areOneNumber(one, other));
    },
    kin: alikeTo,
    root: (id) => entries[id]?.root ?? 0,
    marks: (id) => entries[id]?.marks ?? noMarks,
    lexeme: (id) => entries[id]?.lexeme,
    number: (id) => entries[id]?.lexeme.value ?? null,
  };
}

const noMarks: readonly number[] = [];
/** The place of the first of some ascending numbers that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  if ((numbers[0] ?? least) >= least) return 0;
  return numbers.findLastIndex((one) => one < least) + 1;
}

/** Shared by all words that none is like, and never added to. */
const noKin = new Map<number, number>();
/** Where the numbers of marks of each sort begin: sets of synonyms come first. A number's value has its negative. */
const firstMark = { kin: 1e5, root: 2e5, denial: 1e9 } as const;

/** What a word has in common with every word that it is like at all. */
function marksOf(own: Lexeme, kin: Kin | null, rootOf: (word: Lexeme) => number): readonly number[] {
  const marks = [firstMark.root + rootOf(own), ...setsOf(own, kin)];
  if (kin?.turned) marks.push(firstMark.root + rootOf(kin.turned), ...setsOf(kin.turned, kinOf(kin.turned)));
  if (own.value !== null) marks.push(-own.value);
  if (denies(own)) marks.push(firstMark.denial);
  return marks;
}

function setsOf({ synsets }: Lexeme, kin: Kin | null): readonly number[] {
  const { main, minor, below, above } = kin ?? { main: [], minor: [], below: [], above: [] };
  return [...synsets, ...[...main, ...minor, ...below, ...above].map((set) => firstMark.kin + set)];
}

function read(text: string, words: PrintedWords): Words {
  const places = placesOf(text);
  const count = places.length >> 1;
  const [ids, starts, ends] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let at = 0; at < count; at++) {
    const [start, end] = [places[2 * at] ?? 0, places[2 * at + 1] ?? 0];
    ids[at] = words.numberOf(text, start, end);
    starts[at] = start;
    ends[at] = end;
  }
  return { ids, starts, ends };
}

function spell(printed: string): string {
  const plain = printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return respell(plain.replaceAll(/['.,](?!\d)|(?<=\d),(?=\d)/g, ''));
}

function weightOf({ functional, discourse, intensifier, idf }: Lexeme): number {
  if (functional) return grammar + idf / 2;
  return (discourse || intensifier ? talk : telling) + idf;
}
