/**
 * Stretches: what in an article may render a quote without quotation marks.
 *
 * In: the articles of a story laid out. Out: their reported speech, what stands in
 * marks left out, and every sentence that has no marks. Compares nothing.
 */

import type { Quote, Span } from '../../model.ts';
import type { Tale } from '../stories/tale.ts';
import { weigh } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Passage } from './passage.ts';
import { idsOf, type Layout, overlap } from './passages.ts';

/** Reported speech that extraction found, or a whole sentence. */
export interface Stretch extends Passage {
  readonly layout: Layout;
  /** Null for a sentence. */
  readonly quote: Quote | null;
  /** The sentences it stands in. */
  readonly around: { readonly parts: readonly Passage[] };
  /** What it tells, from clause to clause, without words of attribution. */
  readonly clauses: readonly Clause[];
  /** All words that a clause of it may hold, those of attribution and in brackets with them. */
  readonly all: readonly number[];
  /** Whether an editor's bracket opens in it: some of those words may be left out then. */
  readonly bracketed: boolean;
  /** Whether its sentence has a quote in marks too. */
  readonly besideMarks: boolean;
}

/** Fewer words beside a quote in marks say nothing of their own. */
const leastWords = 4;

/** A stretch before it is cut into clauses. */
type Whole = Omit<Stretch, 'clauses' | 'all' | 'bracketed'>;

export function stretches({ layouts, vocabulary }: Pick<Tale, 'layouts' | 'vocabulary'>): readonly Stretch[] {
  return layouts.flatMap((layout) => stretchesOf(layout, vocabulary));
}

function stretchesOf(layout: Layout, vocabulary: Vocabulary): readonly Stretch[] {
  const { marked, reported, sentences, words, article } = layout;
  const inMarks = new Set(marked.flatMap(({ around }) => around.parts));
  const own = reported.flatMap(({ quote, spans, around }): Whole[] =>
    spans.flatMap((span): Whole[] => {
      const ids = idsOf(words, span, article.text);
      const passage = { article: layout.index, spans: [span], ids, weight: weigh(ids, vocabulary) };
      const isWhole = quote.parts.some(({ start, end }) => start === span.start && end === span.end);
      const besideMarks = around.parts.some((sentence) => inMarks.has(sentence));
      return isWhole || ids.length >= leastWords ? [{ ...passage, layout, quote, around, besideMarks }] : [];
    }),
  );
  const plain = sentences.flatMap((sentence): Whole[] =>
    inMarks.has(sentence) || isHeading(sentence, article.text)
      ? []
      : [{ ...sentence, layout, quote: null, around: { parts: [sentence] }, besideMarks: false }],
  );
  return [...own, ...plain].map((whole) => {
    const text = { text: article.text, words, isReported: whole.quote !== null };
    const span = reach(whole);
    const clauses = clausesOf(span, text);
    const all = [...words.ids.subarray(clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? 0)];
    return { ...whole, clauses, all, bracketed: article.text.slice(span.start, span.end).includes('[') };
  });
}

/** From where a passage begins to where it ends. */
export function reach({ spans }: Pick<Passage, 'spans'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether a sentence does not end like one: a headline, most often, which tells what others said in the paper's words. */
function isHeading({ spans }: Passage, text: string): boolean {
  return !/[.!?…:;]["'”’)\]]*\s*$/.test(text.slice(0, spans.at(-1)?.end).slice(-8));
}

/** Whether two spans share more than half of the shorter. */
export function areOne(a: Span, b: Span): boolean {
  return overlap(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);
}
