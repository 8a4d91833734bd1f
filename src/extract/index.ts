/**
 * Extract: one article to its quotes, with who said each and how that was found.
 *
 * In: an article. Out: its quotes in order of place, reported speech included.
 */

import type { Article, Quote, Span, Speaker } from '../model.ts';
import { type Attributed, assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { shapeOf } from './features.ts';
import { marks } from './marks.ts';
import { paragraphs } from './paragraphs.ts';
import { type Candidate, reader, sites } from './sites.ts';
import { pronouns } from './speaker-nouns.ts';

/** Least probability at which a mark is held to give somebody's words: 0 to 1. */
const leastQuoted = 0.7;

export function extract(article: Article): readonly Quote[] {
  const spans = paragraphs(article.text, article.furniture);
  return assemble(article, attributed(article.text, spans), named(article.text));
}

/** The marks that give somebody's words, each with its likeliest speaker. */
function attributed(text: string, spans: readonly Span[]): readonly Attributed[] {
  const found = marks(text, spans);
  const read = reader(text, spans, found);
  const kept: Attributed[] = [];
  let previous: Candidate | null = null;
  for (const site of sites(spans, found, read, () => previous)) {
    const choice = choose(text, site, previous);
    if (choice.quoted < leastQuoted) continue;
    kept.push({ site, shape: shapeOf(text, site), choice });
    previous = choice.candidate;
  }
  return kept;
}

function named(text: string): (mention: Span, how: { carried: boolean; confidence: number }) => Speaker {
  return (mention, { carried, confidence }) => {
    const printed = text.slice(mention.start, mention.end);
    const via = carried ? 'carried' : pronouns.has(printed.toLowerCase()) ? 'pronoun' : 'name';
    return { name: printed, mention, via, confidence };
  };
}
