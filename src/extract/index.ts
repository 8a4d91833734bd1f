/**
 * Extract: one article to its quotes, with who said each and how that was found.
 *
 * In: an article. Out: its quotes in order of place, reported speech included.
 */

import { isEnglish } from '../language.ts';
import type { Article, Quote, Span } from '../model.ts';
import { type Attributed, assemble, type Naming } from './assemble.ts';
import { type Cast, cast } from './cast/people.ts';
import { resolve } from './cast/resolve.ts';
import { choose } from './choice/choose.ts';
import { isSign } from './choice/signs.ts';
import { blocks } from './marks/blocks.ts';
import { dialogue, type Line } from './marks/dialogue.ts';
import { echoes, namedBelow } from './marks/echoes.ts';
import type { Mark } from './marks/mark.ts';
import { marks } from './marks/marks.ts';
import { unnested } from './marks/nested.ts';
import { reported } from './reported/reported.ts';
import type { Candidate } from './sites/site.ts';
import { reader, sites } from './sites/sites.ts';
import { paragraphs } from './text/paragraphs.ts';

/** Least probability at which a mark is held to give somebody's words: 0 to 1. */
const leastQuoted = 0.62;

export interface ExtractOptions {
  /** `auto` finds nothing in an article that does not look English; `en` holds every article to be English. */
  readonly language: 'auto' | 'en';
}

export function extract(article: Article, { language }: ExtractOptions = { language: 'auto' }): readonly Quote[] {
  if (language === 'auto' && !isEnglish(article.text)) return [];
  const all = paragraphs(article.text, article.furniture);
  const lines = dialogue(article.text, all);
  const spoken = new Set(lines.map(({ paragraph }) => paragraph));
  const spans = all.filter((span) => !spoken.has(span));
  const inMarks = marks(article.text, spans);
  const found = [...inMarks, ...blocks(article.text, spans, inMarks)].sort((a, b) => a.outer.start - b.outer.start);
  const quoted = [...found.map(({ inner }) => inner), ...lines.map(({ words }) => words)];
  const people = cast(article, quoted.sort(byPlace));
  const unsaid: Mark[] = [];
  const own = assemble(article, attributed(article.text, { spans, found, unsaid }), named(people));
  const quotes = [...namedBelow(own), ...echoes(article, unsaid, own)];
  const said = lines.map((line) => lineQuote(people, line));
  const told = unnested(beyondMarks(reported(people), found));
  return [...quotes, ...said, ...told].sort((a, b) => startOf(a) - startOf(b));
}

/** Fewest words of its own that reported speech has beside the marks in it. */
const leastOwn = 3;

/** Reported speech that is more than a quote in marks seen again. */
function beyondMarks(told: readonly Quote[], found: readonly Mark[]): readonly Quote[] {
  let next = 0;
  return [...told]
    .sort((a, b) => startOf(a) - startOf(b))
    .filter(({ article, parts }) => {
      const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
      while (next < found.length && (found[next]?.outer.end ?? 0) <= from) next++;
      if ((found[next]?.outer.start ?? to) >= to) return true;
      let own = '';
      let at = from;
      for (let index = next; index < found.length && (found[index]?.outer.start ?? to) < to; index++) {
        own += ` ${article.text.slice(at, found[index]?.outer.start)}`;
        at = Math.max(at, found[index]?.outer.end ?? at);
      }
      return `${own} ${article.text.slice(at, to)}`.split(/[^\p{Alpha}\p{N}’'-]+/u).filter(Boolean).length >= leastOwn;
    });
}

const byPlace = (a: Span, b: Span) => a.start - b.start;

const startOf = ({ parts }: Quote) => parts[0]?.start ?? 0;

interface Searched {
  readonly spans: readonly Span[];
  readonly found: readonly Mark[];
  /** Where the marks that give nobody's words are put. */
  readonly unsaid: Mark[];
}

/** The marks that give somebody's words, each with its likeliest speaker; one at a time, for each holds its whole paragraph. */
function* attributed(text: string, { spans, found, unsaid }: Searched): Generator<Attributed> {
  const read = reader(text, spans, found);
  let previous: Candidate | null = null;
  for (const site of sites(text, { paragraphs: spans, marks: found, read, previous: () => previous })) {
    const choice = choose(text, site, previous);
    if (site.mark.style !== 'block' && (choice.quoted < leastQuoted || isSign(site))) {
      unsaid.push(site.mark);
      continue;
    }
    yield { site, choice };
    previous = choice.candidate;
  }
}

/** A transcript's line as a quote; `Q` and `A` name nobody. */
function lineQuote(people: Cast, { label, words }: Line): Quote {
  const { article, figures } = people;
  const printed = article.text.slice(label.start, label.end).toLowerCase();
  const bearers = figures.filter(({ name }) => printed.endsWith(name.toLowerCase().split(' ').at(-1) ?? printed));
  const [bearer, other] = [bearers.find(({ kind }) => kind === 'person') ?? bearers[0], bearers.length > 1];
  const named = bearer
    ? { name: bearer.name, via: 'surname' as const, confidence: other ? 0.7 : 0.95 }
    : resolve(people, label);
  const nobody = printed.length < 2 ? { name: null, via: 'none' as const, confidence: 0 } : named;
  return {
    article,
    kind: 'direct',
    place: 'body',
    parts: [words],
    speaker: { ...nobody, mention: label },
    cue: null,
    relayedBy: null,
  };
}

/** The name a mention stands for; how sure depends on both who was pointed at and whom that means. */
function named(people: Cast): Naming {
  return (mention, { carried, confidence }) => {
    const found = resolve(people, mention);
    const via = carried && found.name !== null ? 'carried' : found.via;
    return { name: found.name, mention, via, confidence: confidence * found.confidence };
  };
}
