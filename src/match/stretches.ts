/**
 * Stretches: what in an article may render a quote without quotation marks.
 *
 * In: an article laid out. Out: its reported speech, what stands in marks left
 * out, and every sentence that has no marks. Compares nothing.
 */

import type { Quote, Span } from '../model.ts';
import { idsOf, type Layout, overlap, type Passage } from './passages.ts';
import { weigh } from './similarity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reported speech that extraction found, or a whole sentence. */
export interface Stretch extends Passage {
  readonly layout: Layout;
  /** Null for a sentence. */
  readonly quote: Quote | null;
  /** The sentences it stands in. */
  readonly around: { readonly parts: readonly Passage[] };
  /** Whether its sentence has a quote in marks too. */
  readonly besideMarks: boolean;
}

/** Fewer words beside a quote in marks say nothing of their own. */
const leastWords = 4;

export function stretches(layout: Layout, vocabulary: Vocabulary): readonly Stretch[] {
  const { marked, reported, sentences, words, article } = layout;
  const inMarks = new Set(marked.flatMap(({ around }) => around.parts));
  const own = reported.flatMap(({ quote, spans, around }): Stretch[] =>
    spans.flatMap((span): Stretch[] => {
      const ids = idsOf(words, span, article.text);
      const passage = { article: layout.index, spans: [span], ids, weight: weigh(ids, vocabulary) };
      const isWhole = quote.parts.some(({ start, end }) => start === span.start && end === span.end);
      const besideMarks = around.parts.some((sentence) => inMarks.has(sentence));
      return isWhole || ids.length >= leastWords ? [{ ...passage, layout, quote, around, besideMarks }] : [];
    }),
  );
  const plain = sentences.flatMap((sentence): Stretch[] =>
    inMarks.has(sentence) || isHeading(sentence, article.text)
      ? []
      : [{ ...sentence, layout, quote: null, around: { parts: [sentence] }, besideMarks: false }],
  );
  return [...own, ...plain];
}

/** Whether a sentence does not end like one: a headline, most often, which tells what others said in the paper's words. */
function isHeading({ spans }: Passage, text: string): boolean {
  return !/[.!?…:;]["'”’)\]]*\s*$/.test(text.slice(0, spans.at(-1)?.end).slice(-8));
}

/** Whether two spans share more than half of the shorter. */
export function areOne(a: Span, b: Span): boolean {
  return overlap(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start);
}
