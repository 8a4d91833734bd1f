/**
 * Clauses: cuts the part out of a sentence that renders a quote.
 *
 * In: a sentence as words and the words of a quote. Out: from which word to
 * which the sentence tells what the quote does, from clause to clause, so that
 * "Ruiz said that the pier is safe, though she gave no date" gives "the pier is safe".
 */

import { cueVerb } from '../../extract/lexicon/cues.ts';
import type { Span } from '../../model.ts';
import type { Vocabulary, Words } from '../vocabulary/vocabulary.ts';
import { firstAt } from './passages.ts';

/** Words that begin a clause. */
const openers = new Set(
  'that which who whom whose although though because while whereas but if whether after before'.split(' '),
);
/** More that do after a mark such as a comma. */
const openersSetOff = new Set([...openers, ...'where when as so since until unless'.split(' ')]);
/** Words at the edge of a clause that are not said. */
const links = new Set('that whether but and'.split(' '));
/** Weight of a word that the quote lacks, as a share of one that it has. */
const strange = 0.4;
/** Nats from which on a quote is long enough for all its words to be looked for; of a fragment a clause may hold much else. */
const fullWeight = 40;
/** Fewer words make no clause. */
const leastWords = 4;
/** Least likeness of two words to be counterparts. */
const alike = 0.5;

export interface Text {
  readonly text: string;
  readonly words: Words;
  /** Whether all of it is what somebody conveyed: "answered" in it attributes nothing. */
  readonly isReported: boolean;
}

/** A clause as words of its article, by their indices. */
export interface Clause {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
}

/** The clauses of a sentence that tell most of what the quote says. @returns null when none does. */
export function rendering(
  clauses: readonly Clause[],
  words: Words,
  { ids, vocabulary: { weight, counterparts } }: { ids: readonly number[]; vocabulary: Vocabulary },
): Span | null {
  const whole = ids.reduce((sum, id) => sum + weight(id), 0);
  const against = strange * Math.min(1, whole / fullWeight);
  const own = counterparts.in(ids);
  const value = (id: number) => (own.has(id, alike) ? weight(id) : -against * weight(id));
  let best: { from: number; to: number; sum: number } | null = null;
  let open: { from: number; sum: number; told: Set<number> } | null = null;
  for (const { from, to } of clauses) {
    if (!open || open.sum <= 0) open = { from, sum: 0, told: new Set() };
    for (let index = from; index < to; index++) {
      const id = words.ids[index] ?? 0;
      if (!open.told.has(id)) open.sum += value(id);
      open.told.add(id);
    }
    if (open.sum > (best?.sum ?? 0)) best = { from: open.from, to, sum: open.sum };
  }
  if (!best || best.to - best.from < leastWords) return null;
  return { start: words.starts[best.from] ?? 0, end: words.ends[best.to - 1] ?? 0 };
}

/** A sentence's clauses, as ranges of words; words of attribution stand between them. */
export function clausesOf(sentence: Span, { text, words, isReported }: Text): readonly Clause[] {
  const ranges: Clause[] = [];
  const first = firstAt(words.starts, sentence.start);
  let from = first;
  const cut = (to: number, next: number) => {
    if (to > from) ranges.push({ from, to });
    from = next;
  };
  let before = '';
  let index = first;
  for (; index < words.ids.length && (words.ends[index] ?? 0) <= sentence.end; index++) {
    const printed = text.slice(words.starts[index], words.ends[index]);
    const between = index === first ? '' : text.slice(words.ends[index - 1], words.starts[index]);
    if (/[,;:()—–]|--/.test(between)) cut(index, index);
    const folded = printed.toLowerCase();
    if (openers.has(folded) && !(isReported && folded === 'that' && isBare(before)))
      cut(index, links.has(folded) ? index + 1 : index);
    const cue = isReported ? null : cueVerb(printed.toLowerCase());
    if (cue?.class === 'say' && cue.form !== 'base') cut(index, index + 1);
    before = printed;
  }
  cut(index, index);
  return ranges;
}

/**
 * Some clauses with those that only asides cut off from them, or that a verb in them needs: on both sides to where a
 * mark such as a comma and a word such as "where" open another, or words such as "and that".
 */
export function widened({ from, to }: Clause, within: Clause, { words, text }: Pick<Text, 'words' | 'text'>): Clause {
  const printed = (at: number) => text.slice(words.starts[at], words.ends[at]).toLowerCase();
  const opens = (at: number) => {
    const between = text.slice(words.ends[at - 1], words.starts[at]);
    if (/[;:]/.test(between) || printed(at) === 'but') return true;
    const isSetOff = /[,—–]|--/.test(between) || links.has(printed(at - 1));
    return isSetOff && openersSetOff.has(printed(at));
  };
  let [first, end] = [from, to];
  while (first > within.from && !opens(first)) first--;
  while (end < within.to && !opens(end)) end++;
  return { from: first, to: end };
}

/** Whether a word before "that" is a bare verb, of which it tells what: "will clarify that". */
function isBare(word: string): boolean {
  return cueVerb(word.toLowerCase())?.form === 'base';
}
