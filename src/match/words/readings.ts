/**
 * Readings: what a printed word stands for, before its place is looked at.
 *
 * In: a word as printed, with what beside it tells how it is to be read. Out:
 * the words in it, each with what is known of it: made once for a word that
 * stands by itself, however often it is printed.
 */

import { PrintedWords } from '../vocabulary/printed-words.ts';
import type { Lexeme } from './lexeme.ts';
import { lexeme, respell } from './lexemes.ts';
import { type Print, pieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** Readings of words that stand by themselves, so far, by number; emptied when full, so that no run of any length outgrows it. */
let made: (readonly Reading[])[] = [];
let words = new PrintedWords(add);
const mostMade = 100_000;

/** A word of a text as it is read with nothing beside it. @returns At least one, in order. */
export function readings(text: string, start: number, end: number): readonly Reading[] {
  if (made.length >= mostMade) {
    made = [];
    words = new PrintedWords(add);
  }
  return made[words.numberOf(text, start, end)] ?? none;
}

const none: readonly never[] = [];

function add(print: string): number {
  const look = { print, joined: null, ofWhole: false };
  const spelt = print.length > 1 && plain.test(print) ? respell(print.toLowerCase()) : ' ';
  return made.push(spelt.includes(' ') ? readingsBeside(look) : [plainly(spelt, look)]) - 1;
}

/** A word of plain letters that stands for one word. */
function plainly(spelt: string, look: Print): Reading {
  const known = lexeme(spelt);
  return {
    lexeme: known,
    start: 0,
    end: look.print.length,
    others: spelt === 'zero' ? no : none,
    possessive: false,
    masked: false,
    isName: isName(known, look, false),
    isNameAtStart: isName(known, look, true),
  };
}

/** The same with what is beside it. */
export function readingsBeside(look: Print): readonly Reading[] {
  const masked = isMasked(look.print);
  return pieces(look).map(({ folded, span: { start, end }, others, possessive }) => {
    const known = lexeme(folded);
    return {
      lexeme: known,
      start,
      end,
      others: folded === 'zero' && others.length === 0 && !possessive ? no : others,
      possessive,
      masked,
      isName: isName(known, look, false),
      isNameAtStart: isName(known, look, true),
    };
  });
}

function isName(known: Lexeme, { print, joined }: Print, opens: boolean): boolean {
  if (simple.test(print)) return false;
  if (/^\d/.test(print)) return joined !== null && /^\p{Upper}/u.test(joined);
  if (!/^\p{Upper}/u.test(print) || known.functional || known.quantity === 'time') return false;
  return known.proper || /^(?:\p{Upper}\.?){2,}$/u.test(print) || (!opens && known.idf >= leastNamelike);
}

/** A capital makes a name of any word but the commonest, which headlines and manners capitalise too. */
const leastNamelike = 1.5;

/** Whether letters of a printed word are masked. */
function isMasked(print: string): boolean {
  return !simple.test(print) && /[*_]|--/.test(print);
}

/** What most words are: nothing to take apart. */
const simple = /^[a-z]+$/;
/** The same, with a capital or without. */
const plain = /^[A-Z]?[a-z]+$/;
/** "Zero boats" is "no boats". */
const no: readonly string[] = ['no'];
