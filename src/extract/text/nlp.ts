/**
 * Words with the tags that compromise gives them.
 *
 * In: a short text. Out: its words with their places and tags, sentence by
 * sentence. compromise keeps one mutable model for the whole process: no plugin
 * and no lexicon is added, here or anywhere else.
 */

import { lexemes } from './lexemes.ts';

/** A word as compromise cut it. Offsets are UTF-16 code units into the text given. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** Tags such as `Verb`, `Noun`, `Pronoun`, `FirstName`, `Date`. */
  readonly tags: ReadonlySet<string>;
  /** Which sentence of the text, counted from 0. */
  readonly sentence: number;
}

/**
 * The steps that give a word its tags from the lexicon, its ending and its
 * neighbours. The later ones (`postTagger`, `chunks`) take three quarters of
 * the time and grow with the square of a sentence's length.
 */
const steps = ['lexicon', 'preTagger'] as const;

/**
 * Tags the words of a text.
 *
 * Its own offsets are shifted by leading punctuation, so places are summed up
 * from what it kept before, in and after each word. Cost grows with the square
 * of runs of full stops: give it windows of at most some thousand characters.
 */
export function tag(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  lexemes(text)
    .compute(steps)
    .document.forEach((sentence, index) => {
      for (const { pre, text: word, post, tags } of sentence) {
        const start = at + pre.length;
        const end = start + word.length;
        at = end + post.length;
        if (word !== '' && end <= text.length) terms.push({ start, end, tags, sentence: index });
      }
    });
  return terms;
}
