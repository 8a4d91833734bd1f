/**
 * Word: one word of a text, with what is known of it.
 *
 * In: what is known of the word wherever it stands, and where it is printed here. Out: the word.
 */

import type { Span } from '../model.ts';
import type { Lexeme } from './lexemes.ts';
import type { Print } from './pieces.ts';

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

/** Where a word is printed. */
export type Printed = Pick<Word, 'token' | 'part' | 'sentence' | 'bracketed' | 'afterEllipsis'>;

/** Written out field by field: it is called for every word, and a spread costs ten times as much. */
export function word(known: Lexeme, span: Span, place: Printed, { name, masked }: Pick<Word, 'name' | 'masked'>): Word {
  const plain = known.functional || known.discourse || known.hedge !== null || known.intensifier;
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
    masked,
    bracketed: place.bracketed,
    afterEllipsis: place.afterEllipsis,
    weight: (plain && !name) || known.folded === 'sic' ? 0 : Math.max(1, known.idf),
  };
}

/** How a word is printed. */
export interface Look extends Pick<Print, 'print' | 'joined'> {
  /** Whether it opens its sentence. */
  readonly opens: boolean;
}

export function isName(known: Lexeme, { print, joined, opens }: Look): boolean {
  if (simple.test(print)) return false;
  if (/^\d/.test(print)) return joined !== null && /^\p{Lu}/u.test(joined);
  if (!/^\p{Lu}/u.test(print) || known.functional || known.quantity === 'time') return false;
  return known.proper || /^(?:\p{Lu}\.?){2,}$/u.test(print) || (!opens && isNamelike(known));
}

/** Whether letters of a printed word are masked. */
export function isMasked(print: string): boolean {
  return !simple.test(print) && /[*_]|--/.test(print);
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
