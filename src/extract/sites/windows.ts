/**
 * Windows: the words, stops and quotes of one stretch of an article, tagged.
 *
 * In: a stretch and the marks in it. Out: tokens in order with their places
 * and tags; each quote is one token, so that its words are never taken for
 * the article's own. compromise reads windows of bounded size alone, since it
 * slows down with the square of what it is given.
 */

import type { Span } from '../../model.ts';
import type { Mark } from '../marks/mark.ts';
import { forms } from '../text/forms.ts';
import { type Term, tag } from '../text/nlp.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'mark';
  /** As printed; of a quote, nothing. */
  readonly text: string;
  readonly lower: string;
  readonly tags: ReadonlySet<string>;
  /** Which sentence of the stretch, from 0. */
  readonly sentence: number;
  /** Of a quote, the mark. */
  readonly mark: Mark | null;
}

/** Most characters that compromise reads at once. */
export const windowLength = 1_500;
const noTags: ReadonlySet<string> = new Set();
/** What compromise reads in a quote's stead: a noun it does not know. */
const placeholder = 'Qzz';

/** A piece of the stretch: of the article's own words, one quote, or a gap that is passed over. */
interface Piece extends Span {
  readonly mark: Mark | null;
  /** What compromise reads of it, and where that begins in all it reads. */
  readonly read: string;
  readonly at: number;
}

/** Own words farther than this from a quote, in characters, are passed over. */
const sight = 2_000;
/** What compromise reads in their stead: the end of a sentence. */
const gap = '.\n\n';

/**
 * @param marks Those inside the stretch, in order.
 */
export function tokens(text: string, span: Span, marks: readonly Mark[]): readonly Token[] {
  const pieces = cut(text, span, marks);
  return withSentences(text, expand(text, pieces, terms(pieces.map(({ read }) => read).join(''))));
}

function cut(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = ({ start, end }: Span, mark: Mark | null, read: string) => {
    pieces.push({ start, end, mark, read, at });
    at += read.length;
  };
  const own = (start: number, end: number) => add({ start, end }, null, text.slice(start, end));
  const words = (from: number, to: number) => {
    if (to - from <= 2 * sight) return own(from, to);
    own(from, from + sight);
    add({ start: from + sight, end: from + sight }, null, gap);
    own(to - sight, to);
  };
  let from = start;
  for (const mark of marks) {
    words(from, mark.outer.start);
    add(mark.outer, mark, placeholder);
    from = mark.outer.end;
  }
  words(from, end);
  return pieces;
}

interface Word extends Span {
  readonly tags: ReadonlySet<string>;
  readonly sentence: number;
}

/** Most windows that are remembered. */
const most = 1_000;
const remembered = new Map<string, readonly Term[]>();

/** A window tagged, or remembered: “Qzz he said.” comes again and again, and tagging costs more than all else. */
function tagged(window: string): readonly Term[] {
  const known = remembered.get(window);
  if (known) return known;
  if (remembered.size >= most) remembered.clear();
  const found = tag(window);
  remembered.set(window, found);
  return found;
}

/** The words of a text, read window by window; hyphenated ones in one piece. */
function terms(read: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (let from = 0; from < read.length; ) {
    const to = windowEnd(read, from);
    const base = sentence;
    for (const { start, end, tags, sentence: own } of tagged(read.slice(from, to))) {
      sentence = base + own;
      const word = { start: from + start, end: from + end, tags, sentence };
      const last = words.at(-1);
      if (last?.end === word.start - 1 && read.charAt(last.end) === '-') word.start = words.pop()?.start ?? last.start;
      words.push(word);
    }
    from = to;
    if (to < read.length) sentence++;
  }
  return words;
}

/** Where a window that starts at `from` ends: after a gap, if there is one. */
function windowEnd(read: string, from: number): number {
  if (read.length - from <= windowLength) return read.length;
  const stop = read.lastIndexOf('. ', from + windowLength);
  if (stop > from) return stop + 2;
  const space = read.lastIndexOf(' ', from + windowLength);
  return space > from ? space + 1 : from + windowLength;
}

const form = forms((printed) => printed.toLowerCase());

/** A token while the sentences are still those that compromise found. */
type Draft = { -readonly [Key in keyof Token]: Token[Key] };

function expand(text: string, pieces: readonly Piece[], words: readonly Word[]): Draft[] {
  const found: Draft[] = [];
  let next = 0;
  let sentence = 0;
  for (const piece of pieces) {
    const end = piece.at + piece.read.length;
    const shift = piece.start - piece.at;
    if (piece.mark) {
      while (next < words.length && (words[next]?.start ?? 0) < end) sentence = words[next++]?.sentence ?? sentence;
      const { start, end: last } = piece.mark.outer;
      found.push({ start, end: last, kind: 'mark', text: '', lower: '', tags: noTags, sentence, mark: piece.mark });
      continue;
    }
    let at = piece.at;
    for (let word = words[next]; word && word.start < end; word = words[++next]) {
      stops(text, { start: at + shift, end: word.start + shift }, sentence, found);
      const last = Math.min(word.end, end);
      const from = word.start + shift;
      const to = last + shift;
      const { text: printed, lower } = form(text.slice(from, to));
      sentence = word.sentence;
      at = last;
      if (/[A-Za-z0-9]/.test(printed) || /[\p{Alpha}\p{N}]/u.test(printed))
        found.push({ start: from, end: to, kind: 'word', text: printed, lower, tags: word.tags, sentence, mark: null });
      else stops(text, { start: from, end: to }, sentence, found);
    }
    stops(text, { start: at + shift, end: piece.end }, sentence, found);
  }
  return found;
}

/** Adds the punctuation of a gap, a token a run of one sign. */
function stops(text: string, { start, end }: Span, sentence: number, found: Draft[]): void {
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === ' ' || /\s/.test(sign)) continue;
    const last = found.at(-1);
    if (last?.kind === 'stop' && last.text === sign && last.end === at) {
      last.end = at + 1;
      continue;
    }
    const dash = /[–—―-]/.test(sign) ? '—' : sign;
    found.push({ start: at, end: at + 1, kind: 'stop', text: dash, lower: dash, tags: noTags, sentence, mark: null });
  }
}

/**
 * Counts the sentences anew: compromise does not end one at a quote's own full
 * stop. A full stop inside a sentence belongs to an abbreviation and goes.
 */
function withSentences(text: string, found: Draft[]): readonly Token[] {
  const counted: Token[] = [];
  let sentence = 0;
  let before: Token | undefined;
  let read = 0;
  found.forEach((token, index) => {
    const next = found[index + 1];
    const last = read;
    read = token.sentence;
    const isInside = token.text === '.' && next?.sentence === read && next.kind !== 'mark';
    if (!isInside && before && (read !== last || (endsInside(text, before) && begins(token)))) sentence++;
    before = token;
    token.sentence = sentence;
    if (!isInside) counted.push(token);
  });
  return counted;
}

/** Whether a quote's last sign ends the sentence. */
function endsInside(text: string, { mark }: Token): boolean {
  return (
    mark !== null && /[.…][\s)\]'’]*$/.test(text.slice(Math.max(mark.inner.start, mark.inner.end - 4), mark.inner.end))
  );
}

function begins({ kind, text }: Token): boolean {
  return kind === 'mark' || (kind === 'word' && /^\p{Upper}/u.test(text));
}
