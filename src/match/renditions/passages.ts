/**
 * Passages: the stretches of articles that matching compares.
 *
 * In: articles and their quotes. Out: for each article its words, its quotes in
 * marks, its reported speech and its sentences, as lists of word ids. What
 * stands in an editor's brackets is left out. Compares nothing.
 */

import { sentences } from '../../extract/text/sentences.ts';
import { isMarked } from '../../marked.ts';
import type { Quote, Span } from '../../model.ts';
import { fragmentWords } from '../fragments.ts';
import type { Vocabulary, Words } from '../vocabulary/vocabulary.ts';
import type { Outline, Passage, Said, Source } from './passage.ts';

/** One article laid out for matching. */
export interface Layout extends Outline {
  /** Quotes in quotation marks, in order of place. */
  readonly marked: readonly Said[];
  /** Reported speech as extraction found it, in order of place; words in marks inside it are left out. */
  readonly reported: readonly Said[];
}

export function outline(source: Source, vocabulary: Vocabulary): Outline {
  const { text, furniture } = source.article;
  const spans = sentences(text).filter((span) => !touches(furniture, span));
  return { ...source, sentences: spans.map((span) => passage(source, [span], vocabulary)) };
}

/** @param quotes Those of the article, in any order. */
export function layout(source: Outline, quotes: readonly Quote[], vocabulary: Vocabulary): Layout {
  const { article, words, sentences: found } = source;
  const reaches = found.flatMap(({ spans }) => spans);
  const around = (parts: readonly Span[]): Said['around'] => {
    const own = [...new Set(parts.flatMap((part) => found.slice(...among(reaches, part))))];
    const [alone] = own;
    if (alone && own.length === 1) return { ...alone, parts: own };
    const whole = own.length > 0 ? own.flatMap(({ spans }) => spans) : parts;
    return { ...passage(source, whole, vocabulary), parts: own };
  };
  const ordered = [...quotes].sort((a, b) => first(a) - first(b) || last(a) - last(b));
  const marked = ordered.filter(isMarked);
  const marks = merged(marked.flatMap(({ parts }) => parts));
  const idsIn = (span: Span) => idsOf(words, span, article.text);
  const said = (quote: Quote, spans: readonly Span[]): Said => {
    const whole = passage(source, spans, vocabulary);
    const others = spans.map((span) => quotedIn(span, article.text));
    const isAllOwn = others.every(({ length }) => length === 0);
    return {
      ...whole,
      quote,
      pieces: spans.length === 1 ? [whole.ids] : spans.map(idsIn),
      unquoted: isAllOwn ? whole.ids : spans.flatMap((span, at) => without(span, others[at] ?? [])).flatMap(idsIn),
      around: around(quote.parts),
    };
  };
  const outsideMarks = ({ parts }: Quote) => parts.flatMap((part) => without(part, marks));
  return {
    ...source,
    marked: marked.map((quote) => said(quote, quote.parts)),
    reported: ordered.filter((quote) => !isMarked(quote)).map((quote) => said(quote, outsideMarks(quote))),
  };
}

function passage({ article, index, words }: Source, spans: readonly Span[], vocabulary: Vocabulary): Passage {
  const [alone] = spans;
  const idsIn = (span: Span) => idsOf(words, span, article.text);
  const ids = alone && spans.length === 1 ? idsIn(alone) : spans.flatMap(idsIn);
  let weight = 0;
  for (const id of ids) weight += vocabulary.weight(id);
  return { article: index, spans, ids, weight };
}

const first = ({ parts }: Quote) => parts[0]?.start ?? 0;
const last = ({ parts }: Quote) => parts.at(-1)?.end ?? 0;

/** Code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Square brackets. */
const [opening, closing] = [0x5b, 0x5d];

/** The words of a span, without those in an editor's brackets. */
export function idsOf({ ids, starts, ends }: Words, { start, end }: Span, text: string): number[] {
  const found: number[] = [];
  let bracketed = false;
  for (let i = firstAt(starts, start), at = start; i < ids.length && (ends[i] ?? 0) <= end; i++) {
    for (const next = starts[i] ?? at; at < next; at++) {
      const code = text.charCodeAt(at);
      if (code === opening || code === closing) bracketed = code === opening;
    }
    if (!bracketed) found.push(ids[i] ?? 0);
    at = ends[i] ?? at;
  }
  return found;
}

/** Index of the first of the ascending `values` not below `bound`. */
export function firstAt(values: Int32Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices, from and one past the last, of those of many spans that share text with one; the many are in order and disjoint. */
function among(many: readonly Span[], { start, end }: Span): readonly [number, number] {
  let [low, high] = [0, many.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((many[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < many.length && (many[to]?.start ?? end) < end) to++;
  return [low, to];
}

/** Whether a span shares text with any of many, which are in order and disjoint. */
function touches(many: readonly Span[], span: Span): boolean {
  const [from, to] = among(many, span);
  return to > from;
}

/** Spans in order and disjoint that cover the same text. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = found.at(-1);
    if (before && span.start <= before.end)
      found[found.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** Stretches in quotation marks inside a quote, those of several words: there the speaker quotes somebody. */
function quotedIn({ start, end }: Span, text: string): readonly Span[] {
  const found = text
    .slice(start, end)
    .matchAll(/(?<!\p{Alpha})[‘'“"](?=\p{Alpha})([^‘“"”\n]{12,400}?)[’'”"](?!\p{Alpha})/gu);
  return [...found].flatMap(({ 0: whole, 1: inner = '', index }) =>
    inner.split(' ').length > fragmentWords ? [{ start: start + index, end: start + index + whole.length }] : [],
  );
}

/** What is left of a span without others, which are in order and disjoint. */
function without({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = start;
  for (const other of others.slice(...among(others, { start, end }))) {
    if (other.start > from) left.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < end) left.push({ start: from, end });
  return left;
}
