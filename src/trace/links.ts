/**
 * Links: who shares wording with whom beyond the quotes.
 *
 * In: articles and utterances. Out: links with what they rest on, ordered by
 * ids. Says what the texts share, never who did what; without a sign of
 * direction a link has none.
 */

import type { Article, Link, Span, Utterance } from '../model.ts';
import { directionOf, originEvidence } from './direction.ts';
import { type Common, evidenceOf, isInOrder, leastSentences, rewriteOrder, scoreOf } from './evidence.ts';
import { identical } from './identical.ts';
import { following, runReader, sentenceReader, sharedWording } from './likeness.ts';
import { narratives } from './narrative.ts';
import { narrativeWords } from './narrative-words.ts';
import { type Oddities, oddities } from './oddities.ts';
import { once } from './once.ts';
import { type Renditions, renditions } from './renditions.ts';
import { type Numbered, numbered, type Pair, sharing, Tally } from './shingles.ts';
import { sourcesOf } from './sources.ts';

/**
 * Shares of wording in runs of three words. Measured between outlets that wrote on their own about one event: at
 * most .23; between an agency's text and its near copies: from .40.
 */
const copyShare = 0.36;
/** A common source shows in less: see {@link hasCommonSource}. */
const sourceShare = 0.12;
/** Below this no kind of link is looked for: two texts of one event that were worded apart share about as much. */
const leastWording = 0.1;
/** Shares of sentences that follow the other's, of both. On their own: at most .64, and out of order; reworded: from .6. */
const rewriteShare = 0.7;
const renderingShare = 0.55;
/** By how much more an article must share with one copy than with what both are made from. */
const nearer = 0.02;
/** Words of its own that an article needs before shares of it mean anything. */
const leastWords = 60;
/** With fewer, down to this many, nearly all of both must be the same. */
const leastBrief = 20;
const briefShare = 0.7;
/** Utterances in common that make a pair worth comparing. */
const leastUtterances = 2;
/** Oddities in common that do, and from which a common source shows without a credit. */
const leastSlips = 2;

export function links(articles: readonly Article[], utterances: readonly Utterance[]): readonly Link[] {
  const spans = narratives(articles, utterances);
  const words = narrativeWords(spans);
  const texts = new Map([...numbered(words)].filter(([, { count }]) => count >= leastBrief));
  const odd = oddities(words);
  const compare = comparison(spans, texts, { quotes: renditions(utterances), odd });
  const same = new Map(identical(articles).map((pair) => [pairKey(pair), pair]));
  const others = candidates(texts, utterances, odd).filter((pair) => !same.has(pairKey(pair)));
  const found = others.flatMap((pair) => {
    const common = compare(pair);
    const kind = common ? kindOf(common) : null;
    return common && kind ? [linkOf(common, kind)] : [];
  });
  return throughOne([...[...same.values()].map(linkOfSame), ...found]).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Compares two articles, the cheap things first; what an article needs for it is made once. */
function comparison(
  spans: ReadonlyMap<Article, readonly Span[]>,
  texts: ReadonlyMap<Article, Numbered>,
  { quotes, odd }: { readonly quotes: (a: Article, b: Article) => Renditions; readonly odd: Oddities },
): (pair: Pair) => Common | null {
  const read = sentenceReader();
  const sentences = once((article: Article) => read(article, spans.get(article) ?? []));
  const runs = once(runReader());
  return (pair) => {
    const [a, b] = pair;
    const [one, other] = [texts.get(a), texts.get(b)];
    if (!one || !other) return null;
    const [own, their] = [runs(one), runs(other)];
    const [wordingThere, wordingBack] = [sharedWording(own, their), sharedWording(their, own)];
    if (Math.max(wordingThere.share, wordingBack.share) < leastWording) return null;
    return {
      pair,
      words: Math.min(one.count, other.count),
      wordingThere,
      wordingBack,
      there: following(sentences(a), sentences(b)),
      back: following(sentences(b), sentences(a)),
      quotes: quotes(a, b),
      credits: [...sourcesOf(a)].filter((source) => sourcesOf(b).has(source)),
      oddities: odd.shared(a, b),
    };
  };
}

function candidates(
  texts: ReadonlyMap<Article, Numbered>,
  utterances: readonly Utterance[],
  odd: Oddities,
): readonly Pair[] {
  const slips = new Tally();
  for (const holders of odd.holders) slips.addAll(holders.filter((article) => texts.has(article)));
  const tally = new Tally();
  for (const { members } of utterances) {
    const carriers = [...new Set(members.map(({ quote }) => quote.article))].filter((article) => texts.has(article));
    tally.addAll(carriers.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  const pairs = [
    ...sharing(texts),
    ...tally.pairs((_a, _b, count) => count >= leastUtterances),
    ...slips.pairs((_a, _b, count) => count >= leastSlips),
  ];
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}

function pairKey([a, b]: Pair): string {
  return `${a.id} ${b.id}`;
}

function linkOfSame(pair: Pair): Link {
  const direction = directionOf(pair, null);
  const [from, to] = direction < 0 ? [pair[1], pair[0]] : pair;
  const evidence = ['has the same text word for word', ...originEvidence(from, to)];
  return { from, to, kind: 'copy', share: 1, score: 1, directed: direction !== 0, evidence };
}

function kindOf(common: Common): Link['kind'] | null {
  const { wordingThere, wordingBack, there, back, quotes } = common;
  if (common.words < leastWords) return Math.min(wordingThere.share, wordingBack.share) >= briefShare ? 'copy' : null;
  if (Math.max(wordingThere.share, wordingBack.share) >= copyShare && Math.max(there.count, back.count) >= 3)
    return 'copy';
  const share = Math.min(there.share, back.share);
  const inOrder =
    Math.min(there.order, back.order) >= rewriteOrder && Math.min(there.count, back.count) >= leastSentences;
  if (inOrder && share >= renderingShare && quotes.anew) return 'rendering';
  if (inOrder && share >= rewriteShare) return 'rewrite';
  return hasCommonSource(common) ? 'shared-source' : null;
}

/** Where less is shared, a credit, the order of what is shared or slips in common tell; slips alone where they are several. */
function hasCommonSource({ wordingThere, wordingBack, credits, oddities }: Common): boolean {
  if (oddities.length >= leastSlips) return true;
  if (Math.max(wordingThere.share, wordingBack.share) < sourceShare) return false;
  return credits.length > 0 || oddities.length > 0 || (isInOrder(wordingThere) && isInOrder(wordingBack));
}

function linkOf(common: Common, kind: Link['kind']): Link {
  const { pair, wordingThere, wordingBack } = common;
  const direction = kind === 'shared-source' ? 0 : directionOf(pair, { there: common.there, back: common.back, kind });
  const [from, to] = direction < 0 ? [pair[1], pair[0]] : pair;
  const [wording, flow] = direction < 0 ? [wordingBack, common.back] : [wordingThere, common.there];
  return {
    from,
    to,
    kind,
    share: round(wording.share),
    score: round(scoreOf(kind, common, { wording, flow })),
    directed: direction !== 0,
    evidence: evidenceOf(common, { from, to, wording, flow }),
  };
}

/**
 * Where two articles both go back to a third, what they share with each other is explained by that, unless one has
 * clearly more of the other than of the third.
 */
function throughOne(found: readonly Link[]): Link[] {
  const sources = new Map<Article, Map<Article, Link>>();
  for (const link of found) {
    if (!link.directed) continue;
    const own = sources.get(link.to) ?? new Map<Article, Link>();
    sources.set(link.to, own.set(link.from, link));
  }
  return found.map((link) => {
    const both = [...(sources.get(link.from)?.keys() ?? [])].filter((source) => sources.get(link.to)?.has(source));
    if (both.length === 0) return link;
    const isNearer = both.every((source) => link.share > (sources.get(link.to)?.get(source)?.share ?? 0) + nearer);
    if (link.directed && isNearer) return link;
    const [from, to] = link.from.id < link.to.id ? [link.from, link.to] : [link.to, link.from];
    return { ...link, from, to, kind: 'shared-source', directed: false };
  });
}

function key({ from, to }: Link): string {
  return `${from.id} ${to.id}`;
}

function round(value: number): number {
  return Math.round(Math.min(1, value) * 100) / 100;
}
