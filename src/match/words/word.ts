/**
 * Word: one word of a text, with what is known of it.
 *
 * In: how the word is read wherever it stands, and where it is printed here. Out: the word.
 */

import type { Span } from '../../model.ts';
import type { Lexeme } from './lexeme.ts';
import type { Reading } from './reading.ts';

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
export function word(reading: Reading, from: number, place: Printed, opens: boolean): Word {
  const { lexeme } = reading;
  const plain = lexeme.functional || lexeme.discourse || lexeme.hedge !== null || lexeme.intensifier;
  const name = opens ? reading.isNameAtStart : reading.isName;
  return {
    span: { start: from + reading.start, end: from + reading.end },
    lexeme,
    others: reading.others,
    token: place.token,
    part: place.part,
    sentence: place.sentence,
    possessive: reading.possessive,
    name,
    talk: lexeme.discourse,
    intensifier: lexeme.intensifier,
    hedge: lexeme.hedge,
    masked: reading.masked,
    bracketed: place.bracketed,
    afterEllipsis: place.afterEllipsis,
    weight: (plain && !name) || lexeme.folded === 'sic' ? 0 : Math.max(1, lexeme.idf),
  };
}
