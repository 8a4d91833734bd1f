/**
 * Vocabulary: the words of a run as numbers, with their weights and likenesses.
 *
 * In: texts. Out: their words in order, as ids and places. Matching compares
 * ids alone; everything that is costly is done once for each distinct word.
 */

import type { Lexeme } from '../words/lexeme.ts';
import { lexeme, respell } from '../words/lexemes.ts';
import { Faced } from './counterparts.ts';
import { homeland, type Kin, kinOf } from './kindred.ts';
import { areOneNumber, denies, type Meant, meet, sameRoot } from './meaning.ts';
import { numbering } from './numbering.ts';
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
  /** Where a passage has what words are like. */
  readonly counterparts: Faced;
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

/** What only some words are asked for: what a word may be kin to, and what it has in common with all that it is like. */
interface Meaning extends Meant {
  readonly marks: readonly number[];
}

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const [rootNumber, valueNumber] = [numbering<string>(), numbering<number>()];
  const lexemes: Lexeme[] = [];
  /** None is left out, or V8 would look each up as in a map. */
  const meanings: (Meaning | null)[] = [];
  let [weights, roots] = [new Float64Array(1 << 10), new Int32Array(1 << 10)];
  const rootOf = (own: Lexeme): number => rootNumber(own.proper ? homeland(own.folded) : own.stem);
  const words = new PrintedWords((printed) => {
    const own = lexeme(spell(printed));
    const id = ids.get(own.folded) ?? lexemes.length;
    if (id < lexemes.length) return id;
    ids.set(own.folded, id);
    lexemes.push(own);
    meanings.push(null);
    if (id === weights.length) {
      weights = doubled(weights, new Float64Array(2 * id));
      roots = doubled(roots, new Int32Array(2 * id));
    }
    weights[id] = weightOf(own);
    roots[id] = rootOf(own);
    return id;
  });
  const meaning = (id: number): Meaning | null => {
    const known = meanings[id];
    const own = lexemes[id];
    if (known || !own) return known ?? null;
    const kin = kinOf(own);
    const fresh = { lexeme: own, kin, marks: marksOf(own, kin, { rootOf, valueNumber }) };
    meanings[id] = fresh;
    return fresh;
  };
  const marks = (id: number) => meaning(id)?.marks ?? noMarks;
  /** How alike two words are that have a mark in common. */
  const alike = (a: number, b: number): number => {
    const [one, other] = [meaning(a), meaning(b)];
    if (!one || !other) return 0;
    return roots[a] === roots[b] ? sameRoot : meet(one, other);
  };
  return {
    read: (text) => read(text, words),
    readInto: (ids, at, text) => {
      const places = placesOf(text);
      for (let i = 0; i < places.length; i += 2)
        ids[at + (i >> 1)] = words.numberOf(text, places[i] ?? 0, places[i + 1] ?? 0);
      return at + (places.length >> 1);
    },
    weight: (id) => weights[id] ?? 0,
    like: (a, b) => (a === b ? 1 : marks(a).some((mark) => marks(b).includes(mark)) ? alike(a, b) : 0),
    isOneForm: (a, b) => {
      if (a === b) return true;
      const [one, other] = [lexemes[a], lexemes[b]];
      return one !== undefined && other !== undefined && (roots[a] === roots[b] || areOneNumber(one, other));
    },
    counterparts: new Faced({ marks, alike }),
    root: (id) => roots[id] ?? 0,
    marks,
    lexeme: (id) => lexemes[id],
    number: (id) => lexemes[id]?.value ?? null,
  };
}

function doubled<Numbers extends Float64Array | Int32Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers);
  return room;
}

const noMarks: readonly number[] = [];
/**
 * Where the numbers of marks of each sort begin, behind the sets of synonyms; roots and values of numbers take turns.
 * Were two sorts to share a number, words would be compared that are not alike, and no more.
 */
const firstMark = { kin: 4_000, denial: 15_999, root: 16_000, value: 16_001 } as const;

interface Numberings {
  readonly rootOf: (word: Lexeme) => number;
  readonly valueNumber: (value: number) => number;
}

/** What a word has in common with every word that it is like at all, each once. */
function marksOf(own: Lexeme, kin: Kin | null, { rootOf, valueNumber }: Numberings): readonly number[] {
  const marks = [firstMark.root + 2 * rootOf(own)];
  addSets(marks, own, kin);
  if (kin?.turned) {
    marks.push(firstMark.root + 2 * rootOf(kin.turned));
    addSets(marks, kin.turned, kinOf(kin.turned));
  }
  if (own.value !== null) marks.push(firstMark.value + 2 * valueNumber(own.value));
  if (denies(own)) marks.push(firstMark.denial);
  return marks.length < 3 ? marks : [...new Set(marks)];
}

function addSets(marks: number[], { synsets }: Lexeme, kin: Kin | null): void {
  marks.push(...synsets);
  if (kin)
    for (const sets of [kin.main, kin.minor, kin.below, kin.above])
      for (const set of sets) marks.push(firstMark.kin + set);
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

/** Words of plain letters, as most are, hold nothing to fold but their capitals. */
const letters = /^[A-Za-z]+$/;

function spell(printed: string): string {
  const lower = letters.test(printed) ? printed.toLowerCase() : '';
  if (lower !== '' && lower !== 'cannot') return respell(lower);
  const plain = printed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return respell(uncontracted(plain).replaceAll(/['.,](?!\d)|(?<=\d),(?=\d)/g, ''));
}

/** The half of a contraction that says more: "not" of "hasn't", "we" of "we've". */
function uncontracted(word: string): string {
  if (/n't$|^cannot$/.test(word)) return 'not';
  return word.replace(/^(i|you|he|she|it|we|they|that|there|who|what)'(?:ve|re|ll|d|m)$/, '$1');
}

function weightOf({ functional, discourse, intensifier, idf }: Lexeme): number {
  if (functional) return grammar + idf / 2;
  return (discourse || intensifier ? talk : telling) + idf;
}
