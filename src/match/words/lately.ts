/**
 * Lately: the words of passages that were taken apart a moment ago.
 *
 * In: a text and the spans of it that count. Out: its words, as `words` has
 * them. Several stages look at one quote one after another, and none keeps its
 * words; so they are kept here until others have taken their place.
 */

import type { Span } from '../../model.ts';
import { type Word, words } from './words.ts';

/** Words that are kept at most, of all passages together; then all are let go. */
const mostKept = 20_000;

interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
}

/** By the list of spans, which is one thing from stage to stage. */
const kept = new Map<readonly Span[], Passage>();
let count = 0;

export function wordsOf(text: string, parts: readonly Span[]): readonly Word[] {
  const known = kept.get(parts);
  if (known?.text === text) return known.words;
  const fresh = words(text, parts);
  count += fresh.length;
  if (count > mostKept) {
    kept.clear();
    count = fresh.length;
  }
  kept.set(parts, { text, words: fresh });
  return fresh;
}
