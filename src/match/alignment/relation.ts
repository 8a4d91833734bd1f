/**
 * Relation: what one word is to another, before their places are looked at.
 *
 * In: two words. Out: how they are of one meaning, or that they are not.
 */

import { likeness } from '../words/distance.ts';
import type { Lexeme } from '../words/lexeme.ts';
import type { Word } from '../words/words.ts';

/** From the closest to none: the same word; another form; another spelling; one number; like meaning; one class; unlike. */
export type Relation = 'equal' | 'stem' | 'spelling' | 'number' | 'synonym' | 'class' | 'unlike';

/** How likely a misprint or another transcription: shares of letters kept, from 0 to 1. */
const misprint = 0.8;
const transcription = 0.7;
/** Letters a word needs before its spelling can be told from another word. */
const leastLetters = 4;
const mostLetters = 40;

export function relation(a: Word, b: Word): Relation {
  if (isEqual(a, b)) return 'equal';
  if (a.masked !== b.masked && unmasks(a, b)) return 'spelling';
  if (a.lexeme.value !== null || b.lexeme.value !== null) return numbers(a, b);
  if (a.lexeme.stem === b.lexeme.stem) return 'stem';
  return alike(a, b) ?? (isOneClass(a, b) ? 'class' : 'unlike');
}

/** Whether two words are the same, or an end such as 's stands for the other. */
export function isEqual(a: Word, b: Word): boolean {
  if (a.lexeme === b.lexeme || a.lexeme.folded === b.lexeme.folded) return true;
  if (a.others.length === 0 && b.others.length === 0) return false;
  if (a.others.includes(b.lexeme.folded) || b.others.includes(a.lexeme.folded)) return true;
  return a.others.some((other) => b.others.includes(other));
}

function alike(a: Word, b: Word): Relation | null {
  const named = a.name && b.name ? names(a.lexeme, b.lexeme) : null;
  if (named || a.lexeme.functional || b.lexeme.functional) return named;
  if (isSpelling(a, b)) return 'spelling';
  return meets(a.lexeme.synsets, b.lexeme.synsets) ? 'synonym' : null;
}

function names(one: Lexeme, other: Lexeme): Relation | null {
  if (one.place !== null && one.place === other.place) return 'synonym';
  return isOneRoot(one.folded, other.folded) ? 'stem' : null;
}

function numbers(a: Word, b: Word): Relation {
  const [one, other] = [a.lexeme, b.lexeme];
  if (one.value === other.value && (one.ordinal === other.ordinal || isDated(one, other))) return 'number';
  return one.quantity === 'number' && other.quantity === 'number' ? 'class' : 'unlike';
}

/** "11th" of a month is "11"; in words a rank and a count differ. */
function isDated(one: Lexeme, other: Lexeme): boolean {
  return /^\d/.test(one.folded) && /^\d/.test(other.folded);
}

function unmasks(a: Word, b: Word): boolean {
  const [masked, plain] = a.masked ? [a, b] : [b, a];
  const letters = masked.lexeme.folded.split(/[*_-]+/);
  return plain.lexeme.folded.startsWith(letters[0] ?? '') && plain.lexeme.folded.endsWith(letters.at(-1) ?? '');
}

/** A misprint of a word that is none, or two transcriptions of one name. */
function isSpelling(a: Word, b: Word): boolean {
  const [one, other] = [a.lexeme, b.lexeme];
  const named = a.name && b.name;
  if (one.known && other.known && !named) return false;
  if (one.place !== null && other.place !== null) return one.place === other.place;
  if (Math.min(one.folded.length, other.folded.length) < leastLetters) return false;
  if (Math.max(one.folded.length, other.folded.length) > mostLetters) return false;
  if (named) {
    return skeleton(one.folded) === skeleton(other.folded) || likenessOf(one.folded, other.folded) >= transcription;
  }
  if (one.folded[0] !== other.folded[0]) return false;
  return likenessOf(one.folded, other.folded) >= misprint || isTransposed(one.folded, other.folded);
}

/** A country and its people: Iran and Iranian, Mexico and Mexican. */
function isOneRoot(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const roots = [b, b.replace(peoples, '')].filter((root) => root.length >= leastLetters);
  return roots.includes(a) || roots.includes(a.replace(peoples, ''));
}

const peoples = /(?:ians?|ans?|ese|ish|is?|a|o|ns?)$/;

/** Whether the letters are the same in another order, as when two are struck the wrong way round. */
function isTransposed(a: string, b: string): boolean {
  return a.length === b.length && a.length > leastLetters && [...a].sort().join('') === [...b].sort().join('');
}

/** Skeletons of names made so far; emptied when full. */
const skeletons = new Map<string, string>();

function skeleton(name: string): string {
  const known = skeletons.get(name);
  if (known !== undefined) return known;
  if (skeletons.size >= mostKept) skeletons.clear();
  const fresh = bared(name);
  skeletons.set(name, fresh);
  return fresh;
}

/** The consonants of a name, those that transcriptions confuse as one. */
function bared(name: string): string {
  const plain = name
    .replace(/ph/g, 'f')
    .replace(/([dgktcsz])h/g, '$1')
    .replace(/[cqg]/g, 'k')
    .replace(/z/g, 's');
  return (
    plain.slice(0, 1) +
    plain
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function isOneClass(a: Word, b: Word): boolean {
  const [one, other] = [a.lexeme, b.lexeme];
  if (one.negation && other.negation) return true;
  if (a.hedge && a.hedge === b.hedge) return true;
  if (a.intensifier && b.intensifier) return true;
  if (one.quantity && one.quantity === other.quantity) return true;
  return (one.standIn && other.standIn) || (a.name && b.name);
}

/** Whether two ascending lists have a number in common. */
function meets(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}

/** Likenesses worked out so far, by word pair; emptied when full. */
const likenesses = new Map<string, number>();
const mostKept = 20_000;

function likenessOf(a: string, b: string): number {
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < transcription) return 0;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = likenesses.get(key);
  if (known !== undefined) return known;
  if (likenesses.size >= mostKept) likenesses.clear();
  const fresh = likeness(a, b, transcription);
  likenesses.set(key, fresh);
  return fresh;
}
