/**
 * Base: the best-supported copy of an utterance, the yardstick of the others.
 *
 * In: an utterance and links. Out: one quote and why. Quotes in marks come
 * before reported ones; a credited agency's own copy, then the fullest; between
 * equals the wording that more outlets have, the earlier day, and at last the
 * text itself. The order of articles plays no part.
 */

import { buckets } from '../match/buckets.ts';
import { type Word, words } from '../match/words.ts';
import type { Article, BaseReason, Link, Quote, Utterance } from '../model.ts';
import { outletOf } from './outlets.ts';
import { signer } from './sources.ts';

/** An agency's copy stands back only where another has more than this many times its fullness. */
const muchFuller = 2.5;
/** Words that are too few to stand back for fullness. */
const fragment = 6;
/** From this share of the fullest on, what other outlets have in common outweighs being fuller. */
const nearlyFull = 0.8;
/** The same for a wording that two outlets or more have word for word. */
const agreed = 0.75;
/** What a word without information adds to fullness, in nats. */
const plainWord = 0.3;

interface Copy {
  readonly quote: Quote;
  readonly words: readonly Word[];
  /** Information that its words bear, those in brackets left out, in nats. */
  readonly information: number;
  /** The same with a little for every word, so that a quote of plain words has some. */
  readonly fullness: number;
  /** Outlets that have it word for word, those that go back to one another counted once. */
  readonly agreement: number;
  /** Information of its distinct words that another outlet's rendition has too, in nats; and the count of all such. */
  readonly support: number;
  readonly supportedWords: number;
}

export interface Base {
  readonly base: Quote;
  readonly baseReason: BaseReason;
}

/** @returns null for an utterance without members. */
export function chooseBase({ members }: Utterance, links: readonly Link[]): Base | null {
  const quotes = members.map(({ quote }) => quote);
  const [first] = quotes;
  if (!first) return null;
  if (quotes.length === 1) return { base: first, baseReason: 'only' };
  const marked = quotes.filter(isMarked);
  const copies = copiesOf(marked.length > 0 ? marked : quotes, quotes, links);
  const articles = [...new Set(quotes.map(({ article }) => article))];
  const agencies = new Set(articles.filter((article) => isAgencyCopy(article, articles, links)));
  const agency = best(copies.filter(({ quote }) => agencies.has(quote.article)));
  const chosen = best(copies);
  if (agency && chosen && standsUp(agency, chosen)) return { base: agency.quote, baseReason: 'agency-copy' };
  return chosen ? { base: chosen.quote, baseReason: reason(chosen, copies) } : null;
}

function isMarked({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'mixed';
}

/** @param renditions Every quote of the utterance: reported speech supports words as well. */
function copiesOf(quotes: readonly Quote[], renditions: readonly Quote[], links: readonly Link[]): readonly Copy[] {
  const wordings = new Map(renditions.map((quote) => [quote, wordsOf(quote)]));
  const wordingOf = (quote: Quote) => wordings.get(quote) ?? [];
  const carriers = carriersOf(wordings);
  const alike = buckets(quotes, (quote) => wordingOf(quote).map(folded).join(' '));
  const agreements = new Map(
    [...alike.values()].flatMap((same) => {
      const agreement = independent(same, links);
      return same.map((quote) => [quote, agreement]);
    }),
  );
  return quotes.map((quote) => {
    const own = wordingOf(quote);
    const outlet = outletOf(quote.article);
    const isElsewhere = (outlets: ReadonlySet<string>) => outlets.size > (outlets.has(outlet) ? 1 : 0);
    const supported = own.filter(({ lexeme }) => isElsewhere(carriers.get(lexeme.stem) ?? new Set()));
    return {
      quote,
      words: own,
      information: information(own),
      fullness: information(own) + plainWord * own.length,
      agreement: agreements.get(quote) ?? 0,
      support: information([...new Map(supported.map((word) => [word.lexeme.stem, word])).values()]),
      supportedWords: supported.length,
    };
  });
}

/** The outlets that have a word, by its stem. */
function carriersOf(wordings: ReadonlyMap<Quote, readonly Word[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [{ article }, own] of wordings) {
    const outlet = outletOf(article);
    for (const { lexeme } of own) found.set(lexeme.stem, (found.get(lexeme.stem) ?? new Set()).add(outlet));
  }
  return found;
}

const folded = ({ lexeme }: Word) => lexeme.folded;

function wordsOf({ article, parts }: Quote): readonly Word[] {
  return words(article.text, parts).filter(({ bracketed }) => !bracketed);
}

function information(own: readonly Word[]): number {
  return own.reduce((sum, { weight }) => sum + weight, 0);
}

/** How many outlets stand behind a wording, if what is linked counts once. */
function independent(quotes: readonly Quote[], links: readonly Link[]): number {
  const counted: Article[] = [];
  for (const article of new Set(quotes.map((quote) => quote.article))) {
    const known = counted.some(
      (other) =>
        outletOf(other) === outletOf(article) ||
        links.some(({ from, to }) => (from === other && to === article) || (from === article && to === other)),
    );
    if (!known) counted.push(article);
  }
  return counted.length;
}

/** Of the fullest and what comes near it: what outlets agree on, what they support, the earlier, the fuller. */
function best(copies: readonly Copy[]): Copy | undefined {
  return contenders(copies).sort(byStanding)[0];
}

function contenders(copies: readonly Copy[]): Copy[] {
  const most = copies.reduce((sum, { fullness }) => Math.max(sum, fullness), 0);
  return copies.filter(
    ({ fullness, agreement }) => fullness >= most * nearlyFull || (agreement > 1 && fullness >= most * agreed),
  );
}

function byStanding(a: Copy, b: Copy): number {
  return (
    Math.max(1, b.agreement) - Math.max(1, a.agreement) ||
    halves(b.support) - halves(a.support) ||
    compare(a.quote.article.published ?? '9999', b.quote.article.published ?? '9999') ||
    halves(b.information) - halves(a.information) ||
    b.supportedWords - a.supportedWords ||
    b.words.length - a.words.length ||
    compare(a.quote.kind, b.quote.kind) ||
    compare(a.quote.article.path, b.quote.article.path) ||
    a.quote.article.origin.start - b.quote.article.origin.start ||
    (a.quote.parts[0]?.start ?? 0) - (b.quote.parts[0]?.start ?? 0)
  );
}

/** Rounded to half a nat: sums of the same words in another order must be equal. */
function halves(nats: number): number {
  return Math.round(nats * 2);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the article is signed by an agency that another carrier credits, or that another carrier's text goes back to. */
function isAgencyCopy(article: Article, carriers: readonly Article[], links: readonly Link[]): boolean {
  const signed = signer(article);
  if (signed === null) return false;
  return carriers.some(
    (other) =>
      other !== article &&
      (other.credits.includes(signed) ||
        links.some(({ from, to, directed }) => directed && from === article && to === other)),
  );
}

/** Reported speech has no firm ends, so that fullness tells little of it. */
function standsUp(agency: Copy, chosen: Copy): boolean {
  return !isMarked(agency.quote) || agency.fullness * muchFuller >= chosen.fullness || chosen.words.length <= fragment;
}

/** What set the chosen copy before the next best. */
function reason(chosen: Copy, copies: readonly Copy[]): BaseReason {
  if (chosen.agreement > 1) return 'agreement';
  const next = contenders(copies.filter((copy) => copy !== chosen)).sort(byStanding)[0];
  if (!next || halves(chosen.fullness) > halves(next.fullness)) return 'fullest';
  if (halves(chosen.support) > halves(next.support) || chosen.supportedWords > next.supportedWords) return 'agreement';
  return (chosen.quote.article.published ?? '9999') < (next.quote.article.published ?? '9999') ? 'earliest' : 'content';
}
