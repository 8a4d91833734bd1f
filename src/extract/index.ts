/**
 * Extract: one article to its quotes, with who said each and how that was found.
 *
 * In: an article. Out: its quotes in order of place, reported speech included.
 */

import type { Article, Quote, Span } from '../model.ts';
import { type Attributed, assemble, type Naming } from './assemble.ts';
import { choose } from './choose.ts';
import { type Mark, marks } from './marks.ts';
import { paragraphs } from './paragraphs.ts';
import { type Cast, cast } from './people.ts';
import { reported } from './reported.ts';
import { resolve } from './resolve.ts';
import { type Candidate, reader, sites } from './sites.ts';

/** Least probability at which a mark is held to give somebody's words: 0 to 1. */
const leastQuoted = 0.6;

export function extract(article: Article): readonly Quote[] {
  const spans = paragraphs(article.text, article.furniture);
  const found = marks(article.text, spans);
  const people = cast(
    article,
    found.map(({ inner }) => inner),
  );
  const quotes = assemble(article, attributed(article.text, spans, found), named(people));
  return [...quotes, ...reported(people)].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ parts }: Quote) => parts[0]?.start ?? 0;

/** The marks that give somebody's words, each with its likeliest speaker. */
function attributed(text: string, spans: readonly Span[], found: readonly Mark[]): readonly Attributed[] {
  const read = reader(text, spans, found);
  const kept: Attributed[] = [];
  let previous: Candidate | null = null;
  for (const site of sites(spans, found, read, () => previous)) {
    const choice = choose(text, site, previous);
    if (choice.quoted < leastQuoted) continue;
    kept.push({ site, choice });
    previous = choice.candidate;
  }
  return kept;
}

/** The name a mention stands for; how sure depends on both who was pointed at and whom that means. */
function named(people: Cast): Naming {
  return (mention, { carried, confidence }) => {
    const found = resolve(people, mention);
    const via = carried && found.name !== null ? 'carried' : found.via;
    return { name: found.name, mention, via, confidence: confidence * found.confidence };
  };
}
