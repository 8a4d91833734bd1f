/**
 * Words: a text and the spans of it that count, taken apart for comparing.
 *
 * In: any text, never changed, and spans of it. Out: its words in order, each
 * with its place in the text and what is known of it. Linear in the length of
 * the spans; marks and white space are dropped.
 */

import type { Span } from '../model.ts';
import { type Lexeme, lexeme, plainLexeme } from './lexemes.ts';
import { markPhrases } from './phrases.ts';
import { type Print, pieces } from './pieces.ts';
import { isBoundary } from './sentences.ts';

export interface Word {
  /** Where it is printed, in UTF-16 units of the text; the halves of a contraction have a span each. */
  readonly span: Span;
  readonly lexeme: Lexeme;
  /** Also stands for these: "'s" for `is`, `has`, `us`. Folded; empty for nearly all words. */
  readonly others: readonly string[];
  /** Number of the printed word, from 0: the halves of a contraction share one. */
  readonly token: number;
  /** Index of the span it stands in. */
  readonly part: number;
  /** Number of the sentence, from 0; sentences go on from part to part where the next begins in lower case. */
  readonly sentence: number;
  /** Ends in 's. */
  readonly possessive: boolean;
  /** Printed with a capital where the sentence does not ask for one, or nearly always so in news. */
  readonly name: boolean;
  /** A word of talk, or in a phrase of talk: "you know". */
  readonly talk: boolean;
  /** Strengthens, alone or in a phrase: "very", "in any way". */
  readonly intensifier: boolean;
  /** The group of hedges it is in, alone or in a phrase: "may", "in our view". */
  readonly hedge: string | null;
  /** Letters of it are masked: "f***". */
  readonly masked: boolean;
  /** Stands in round or square brackets: an editor's, most often. */
  readonly bracketed: boolean;
  /** An omission is marked right before it, by an ellipsis. */
  readonly afterEllipsis: boolean;
  /** Information it bears, in nats: 0 for grammar, talk, hedges and intensifiers, else its rarity and at least 1. */
  readonly weight: number;
}

/**
 * A printed word, an editor's capital in brackets with it ("[T]he"): letters or
 * digits with the marks that belong inside. The first way is what most words
 * are, and found by the last too, but in a third of the time.
 */
const printed =
  /[a-z]+(?=[ ,;:!?\n])|\[\p{L}\]\p{L}+|(?:\p{L}\.){2,}|\p{L}[*_]+[\p{L}*_]*|\p{L}-{2,}\p{L}*|(?<=^|[\s(“‘"'])[-−]\d+(?:[.,]\d+)*|[$£€]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|[$£€]?\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)\b)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*(?:(?<=s)['’])?|[%&]/gu;

/** @param parts In order and disjoint; outside them nothing counts. */
export function words(text: string, parts: readonly Span[] = [{ start: 0, end: text.length }]): readonly Word[] {
  const found: Word[] = [];
  const reader: Reader = { found, sentence: 0, token: 0, before: '' };
  for (const [part, { start, end }] of parts.entries()) readPart(reader, text.slice(start, end), { part, start });
  return markPhrases(found);
}

/** How far a text has been read. */
interface Reader {
  readonly found: Word[];
  sentence: number;
  token: number;
  /** The last word as printed; empty at the start. */
  before: string;
}

function readPart(reader: Reader, slice: string, { part, start }: { part: number; start: number }): void {
  let last = 0;
  let depth = 0;
  for (const { 0: print, index } of slice.matchAll(printed)) {
    const between = slice.slice(last, index);
    const inside = reader.found.at(-1)?.part === part;
    const marks = between === ' ' ? noMarks : marksOf(between);
    depth = Math.max(0, depth + marks.depth);
    const opens =
      reader.found.length === 0 ||
      (inside ? !marks.none && isBoundary(reader.before, between, print) : capital.test(print));
    if (opens && reader.found.length > 0) reader.sentence++;
    last = index + print.length;
    const place: Place = {
      print: isNumberSign(print, slice.slice(last, last + 3)) ? 'number' : print,
      ofWhole: print.includes('/') && /^\s+of\b/.test(slice.slice(last, last + 4)),
      joined: inside && (between === '' || between === '-') ? reader.before : null,
      opens,
      token: reader.token++,
      part,
      sentence: reader.sentence,
      bracketed: depth > 0 && closes(slice, last),
      afterEllipsis: marks.ellipsis,
    };
    readPrint(reader.found, place, { start: start + index, end: start + last });
    reader.before = print;
  }
}

/** "No. 1" and "Nos. 1 and 2": no negation. */
function isNumberSign(print: string, after: string): boolean {
  return (print === 'No' || print === 'Nos') && /^\.\s?\d/.test(after);
}

function readPrint(found: Word[], place: Place, span: Span): void {
  const plain = place.joined === null ? plainLexeme(place.print) : null;
  if (plain) found.push(word(plain, span, place));
  else
    for (const { folded, span: own, others, possessive } of pieces(place)) {
      const one = word(lexeme(folded), { start: span.start + own.start, end: span.start + own.end }, place);
      found.push(others.length > 0 || possessive ? { ...one, others, possessive } : one);
    }
  if (scales.has(found.at(-1)?.lexeme.folded ?? '')) putCurrencyLast(found);
}

const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** "$3 million" is "3 million dollars": the sign's word goes after the scale, and all are one printed word. */
function putCurrencyLast(found: Word[]): void {
  const [number, sign, scale] = found.slice(-3);
  if (!number || !sign || !scale || !scales.has(scale.lexeme.folded) || sign.span.end !== number.span.start) return;
  const { token, part } = number;
  if (scale.part === part) found.splice(-2, 2, { ...scale, token }, sign);
}

/** What opens a sentence at the start of a part. */
const capital = /^[\p{Lu}\d$£€]/u;

interface Marks {
  readonly none: boolean;
  /** Brackets opened, less those closed. */
  readonly depth: number;
  readonly ellipsis: boolean;
}

/** A space alone, as between nearly all words. */
const noMarks: Marks = { none: true, depth: 0, ellipsis: false };

function marksOf(between: string): Marks {
  return { none: between === '', depth: brackets(between), ellipsis: /…|\.\s?\.\s?\./.test(between) };
}

function brackets(between: string): number {
  let depth = 0;
  for (const mark of between) {
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return depth;
}

/** Whether an open bracket is closed soon: a bracket left open brackets nothing. */
function closes(slice: string, from: number): boolean {
  return /[)\]]/.test(slice.slice(from, from + 120));
}

/** Where a word is printed. */
interface Place extends Print, Pick<Word, 'token' | 'part' | 'sentence' | 'bracketed' | 'afterEllipsis'> {
  /** Whether it opens its sentence. */
  readonly opens: boolean;
}

/** Written out field by field: it is called for every word, and a spread costs ten times as much. */
function word(known: Lexeme, span: Span, place: Place): Word {
  const plain = known.functional || known.discourse || known.hedge !== null || known.intensifier;
  const name = isName(known, place);
  return {
    span,
    lexeme: known,
    others: known.folded === 'zero' ? no : none,
    token: place.token,
    part: place.part,
    sentence: place.sentence,
    possessive: false,
    name,
    talk: known.discourse,
    intensifier: known.intensifier,
    hedge: known.hedge,
    masked: !simple.test(place.print) && /[*_]|--/.test(place.print),
    bracketed: place.bracketed,
    afterEllipsis: place.afterEllipsis,
    weight: (plain && !name) || known.folded === 'sic' ? 0 : Math.max(1, known.idf),
  };
}

function isName(known: Lexeme, { print, joined, opens }: Pick<Place, 'print' | 'joined' | 'opens'>): boolean {
  if (simple.test(print)) return false;
  if (/^\d/.test(print)) return joined !== null && /^\p{Lu}/u.test(joined);
  if (!/^\p{Lu}/u.test(print) || known.functional || known.quantity === 'time') return false;
  return known.proper || /^(?:\p{Lu}\.?){2,}$/u.test(print) || (!opens && isNamelike(known));
}

/** A capital makes a name of any word but the commonest, which headlines and manners capitalise too. */
function isNamelike({ idf, proper }: Lexeme): boolean {
  return proper || idf >= 1.5;
}

/** What most words are: nothing to take apart. */
const simple = /^[a-z]+$/;
const none: readonly string[] = [];
/** "Zero boats" is "no boats". */
const no: readonly string[] = ['no'];
