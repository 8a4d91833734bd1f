/**
 * Articles with their quotes written into the text: “words”{Speaker} in marks,
 * ‹words›{Speaker} reported; {?Speaker} for one found by a weak sign, {+} for a part that the next goes on. The
 * braces and angles are taken out.
 */

import { type MatchOptions, match } from '../../src/match/index.ts';
import type { Article, Quote, Span } from '../../src/model.ts';

export interface Annotated {
  readonly article: Article;
  readonly quotes: readonly Quote[];
}

export function annotated(name: string, source: string): Annotated {
  let text = '';
  let last = 0;
  const found: { part: Span; speaker: string; marked: boolean }[] = [];
  for (const { 0: whole, 1: open, 2: words = '', 3: speaker = '', index } of source.matchAll(
    /([“‹])([^”›]*)[”›]\{([^}]*)\}/g,
  )) {
    text += source.slice(last, index) + (open === '“' ? '“' : '');
    found.push({ part: { start: text.length, end: text.length + words.length }, speaker, marked: open === '“' });
    text += words + (open === '“' ? '”' : '');
    last = index + whole.length;
  }
  const article: Article = {
    id: `a-${name}`,
    path: `${name}.txt`,
    text: text + source.slice(last),
    origin: { start: 0, line: 1, column: 1 },
    outlet: name,
    title: null,
    published: null,
    url: null,
    credits: [],
    furniture: [],
  };
  const quotes: Quote[] = [];
  let open: Span[] = [];
  for (const one of found) {
    if (one.speaker === '+') open.push(one.part);
    else quotes.push(quote(article, { ...one, parts: [...open, one.part] }));
    if (one.speaker !== '+') open = [];
  }
  return { article, quotes };
}

interface Found {
  readonly part: Span;
  readonly parts: readonly Span[];
  readonly speaker: string;
  readonly marked: boolean;
}

function quote(article: Article, { part, parts, speaker, marked }: Found): Quote {
  const isWhole = /^[“\s]*\p{Lu}/u.test(article.text.slice(part.start, part.end)) || part.end - part.start > 40;
  return {
    article,
    kind: marked ? (isWhole ? 'direct' : 'mixed') : 'indirect',
    place: 'body',
    parts,
    speaker: speakerOf(speaker),
    cue: null,
    relayedBy: null,
  };
}

function speakerOf(given: string): Quote['speaker'] {
  if (given === '') return { name: null, mention: null, via: 'none', confidence: 0 };
  if (given.startsWith('?')) return { name: given.slice(1), mention: null, via: 'pronoun', confidence: 0.6 };
  return { name: given, mention: null, via: 'name', confidence: 0.9 };
}

/** Utterances of more than one quote, each as `article: words` lines in order. */
export function shared(sources: Readonly<Record<string, string>>, options: Partial<MatchOptions> = {}): string[][] {
  const all = Object.entries(sources).map(([name, source]) => annotated(name, source));
  const { utterances } = match(
    all.map(({ article }) => article),
    all.flatMap(({ quotes }) => quotes),
    { includeIndirect: false, story: 'auto', ...options },
  );
  return utterances
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map(({ quote: own }) => `${own.article.outlet} ${own.kind}: ${textOf(own)}`).sort())
    .sort();
}

export function textOf({ article, parts }: Quote): string {
  return parts.map(({ start, end }) => article.text.slice(start, end)).join(' / ');
}
