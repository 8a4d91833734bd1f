/**
 * Tails: as much of a paragraph without marks as those below it look back to.
 *
 * In: such a paragraph. Out: the tokens of its last two sentences, as they are
 * when it is read whole; of the whole where it cannot be told where they begin.
 */

import type { Span } from '../../model.ts';
import { sentencesOf } from '../text/lexemes.ts';
import { type Token, tokens, windowLength } from './windows.ts';

/** A sentence ends where no word goes on: after a word in small letters and its stop. */
const stop = /\p{Lower}{2}[.!?]\s+$/u;

export function tail(text: string, paragraph: Span): readonly Token[] {
  const last = lastTwo(text, paragraph);
  const found = last ? tokens(text, last, []) : [];
  // Tokens count sentences anew, and may find fewer.
  return (found.at(-1)?.sentence ?? 0) > 0 ? found : tokens(text, paragraph, []);
}

/** The last two sentences, cut as compromise does; undefined where there are no others or they may hang together. */
function lastTwo(text: string, { start, end }: Span): Span | undefined {
  if (end - start > windowLength) return undefined;
  const sentences = sentencesOf(text.slice(start, end));
  const before = sentences.slice(0, -2).join('');
  if (before === '' || !text.startsWith(sentences.join(''), start) || !stop.test(before)) return undefined;
  return { start: start + before.length, end };
}
