/**
 * Place: where the words of one quote stand in a reference.
 *
 * In: a quote's words and a reference's sentences. Out: the sentences it
 * renders, in one passage or several that stand apart, or null. A quote is
 * held to render a window of sentences if enough of its words stand there in
 * their order; what is left of it may stand elsewhere. The cost grows with the
 * quote and the sentences that share a word of it.
 */

import { relation } from '../match/alignment/relation.ts';
import type { Word } from '../match/words/words.ts';

export interface Sentence {
  readonly words: readonly Word[];
  readonly turn: number;
  /** Number among the sentences of all turns. */
  readonly index: number;
}

/** Sentences by the stems they hold. */
export interface Shelf {
  readonly sentences: readonly Sentence[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

/** A window of sentences, and which words of the quote it has. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Indexes of words of the quote, ascending, and of their counterparts in the window. */
  readonly own: readonly number[];
  readonly there: readonly Word[];
}

/** What a word without information counts for, in nats. */
const plain = 0.4;
/** Least share of the quote's information, or of its words, that the first window has. */
const leastShare = 0.55;
const leastWords = 0.75;
/** Words in a row, on either side. */
const leastRun = 3;
/** The same for what is left of a quote. */
const restShare = 0.75;
const restWords = 3;
/** Words of a sentence that may be the rest of a quote by itself. */
const leastSentence = 2;
/** What a window loses for every word of it, in nats. */
const length = 0.1;
/** Sentences that a window may have more than the quote. */
const slack = 2;
/** Sentences that are looked at, those with most of the quote first. */
const tried = 24;

export function shelf(sentences: readonly Sentence[]): Shelf {
  const byStem = new Map<string, number[]>();
  for (const [index, { words }] of sentences.entries()) {
    for (const stem of new Set(words.map(({ lexeme }) => lexeme.stem))) {
      const held = byStem.get(stem);
      if (held) held.push(index);
      else byStem.set(stem, [index]);
    }
  }
  return { sentences, byStem };
}

/** @returns The windows that the quote's words come from, the fullest first; none where they do not have enough of it. */
export function place(quote: readonly Word[], shelved: Shelf): readonly Found[] {
  const first = bestWindow(quote, shelved);
  if (!first) return [];
  const found = [firm(first)];
  for (const rest of left(quote, firm(first))) {
    const words = quote.slice(rest.from, rest.to);
    const more = bestWindow(words, shelved);
    if (more && isWhole(words, more, shelved)) {
      found.push({ ...more, own: more.own.map((index) => index + rest.from) });
    }
  }
  if (isEnough(quote, first)) return found;
  const reach = quote.slice(first.own[0], (first.own.at(-1) ?? 0) + 1);
  const within = { ...first, own: first.own.map((index) => index - (first.own[0] ?? 0)) };
  const all = found.flatMap(({ own }) => own).sort((a, b) => a - b);
  const isStitched = found.length > 1 && isWhole(reach, within, shelved);
  return isStitched && isEnough(quote, { ...first, own: all }) ? found : [];
}

const worth = ({ weight }: Word) => weight + plain;

function total(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + worth(word), 0);
}

function bestWindow(quote: readonly Word[], { sentences, byStem }: Shelf): Found | null {
  const gains = new Map<number, number>();
  const stems = new Map(quote.map((word) => [word.lexeme.stem, worth(word)]));
  for (const [stem, gain] of stems) {
    const holders = byStem.get(stem) ?? [];
    if (gain > 1 || holders.length < sentences.length / 4 || sentences.length < 50) {
      for (const index of holders) gains.set(index, (gains.get(index) ?? 0) + gain);
    }
  }
  const starts = [...gains].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, tried);
  const near = new Set(starts.flatMap(([index]) => [index - 1, index]));
  const most = new Set(quote.map(({ part, sentence }) => `${part} ${sentence}`)).size + slack;
  let [best, top]: [Found | null, number] = [null, 0];
  for (const from of [...near].sort((a, b) => a - b)) {
    const turn = sentences[from]?.turn;
    for (let to = from + 1; to <= from + most && sentences[to - 1]?.turn === turn && turn !== undefined; to++) {
      const words = sentences.slice(from, to).flatMap((one) => one.words);
      const pairs = inOrder(quote, words);
      const score =
        pairs.reduce((sum, [own]) => sum + total(quote.slice(own, own + 1)), 0) + runs(pairs) - length * words.length;
      if (score > top + 1e-9) {
        const found = { from, to, own: pairs.map(([own]) => own), there: pairs.flatMap(([, at]) => words[at] ?? []) };
        [best, top] = [found, score];
      }
    }
  }
  return best && trimmed(best, sentences);
}

/** Without sentences at the edges that have no word of the quote. */
function trimmed(found: Found, sentences: readonly Sentence[]): Found {
  const held = new Set(found.there);
  let { from, to } = found;
  while (from < to - 1 && !sentences[from]?.words.some((word) => held.has(word))) from++;
  while (to > from + 1 && !sentences[to - 1]?.words.some((word) => held.has(word))) to--;
  return { ...found, from, to };
}

type Pair = readonly [own: number, there: number];

/** The weightiest common sequence of two texts' words, by stems. */
function inOrder(a: readonly Word[], b: readonly Word[]): readonly Pair[] {
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number) => scores[i * width + j] ?? 0;
  const met = (i: number, j: number) => {
    const word = a[i];
    return word && isSame(word, b[j]) ? at(i + 1, j + 1) + worth(word) : -1;
  };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) scores[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), met(i, j));
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (met(i, j) >= at(i, j) - 1e-9) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j) - 1e-9) i++;
    else j++;
  }
  return pairs;
}

function isSame(a: Word | undefined, b: Word | undefined): boolean {
  if (!a || !b) return false;
  if (a.lexeme.stem === b.lexeme.stem) return true;
  if (a.others.includes(b.lexeme.folded) || b.others.includes(a.lexeme.folded)) return true;
  return /\d/.test(a.lexeme.folded + b.lexeme.folded) && relation(a, b) === 'number';
}

/** A little for every pair that goes on from the one before: words in a row are better than words scattered. */
function runs(pairs: readonly Pair[]): number {
  return (
    pairs.filter(([own, there], index) => {
      const before = pairs[index - 1];
      return before !== undefined && before[0] === own - 1 && before[1] === there - 1;
    }).length * 0.3
  );
}

/** Without words of grammar that meet by themselves: they may be what another passage has. */
function firm(found: Found): Found {
  const runsOf = found.own.reduce<number[][]>((all, own, index) => {
    const last = all.at(-1);
    if (last && found.own[index - 1] === own - 1) last.push(index);
    else all.push([index]);
    return all;
  }, []);
  const kept = runsOf.filter(
    (run) => run.length >= leastRun || run.some((index) => (found.there[index]?.weight ?? 0) > 0),
  );
  const indexes = kept.flat();
  return {
    ...found,
    own: indexes.flatMap((index) => found.own[index] ?? []),
    there: indexes.flatMap((index) => found.there[index] ?? []),
  };
}

/** Most words in a row on either side. */
function longestRun({ own, there }: Found): number {
  const longest = (numbers: readonly number[]) => {
    let [most, run] = [0, 0];
    for (const [index, number] of numbers.entries()) {
      run = index > 0 && numbers[index - 1] === number - 1 ? run + 1 : 1;
      most = Math.max(most, run);
    }
    return most;
  };
  return Math.max(longest(own), longest(there.map(({ token }) => token)));
}

function isEnough(quote: readonly Word[], found: Found): boolean {
  const own = found.own.flatMap((index) => quote[index] ?? []);
  const words = own.length / quote.length;
  if (words < 1 && own.every(({ weight }) => weight === 0)) return false;
  const inRow = longestRun(found) >= Math.min(leastRun, quote.length);
  return inRow && (total(own) / total(quote) >= leastShare || words >= leastWords);
}

/** Whether a stretch is there nearly whole; a short one must be a sentence there. */
function isWhole(words: readonly Word[], found: Found, { sentences }: Shelf): boolean {
  const own = found.own.flatMap((index) => words[index] ?? []);
  const there = sentences.slice(found.from, found.to).reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (own.length === words.length && words.length === there && there >= leastSentence) return true;
  const inRow = longestRun(found) >= restWords;
  return inRow && own.some(({ weight }) => weight > 0) && total(own) / total(words) >= restShare;
}

/** Stretches of the quote that a window does not have. */
function left(quote: readonly Word[], { own }: Found): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (const index of [...own, quote.length]) {
    if (index > from) stretches.push({ from, to: index });
    from = index + 1;
  }
  return stretches;
}
