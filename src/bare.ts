/**
 * Bare: quotes without their articles' texts, followed to their bases and judged.
 *
 * In: articles without text, and their quotes. Out: lineages, one after
 * another, each with the indices of its quotes. What an utterance needs is
 * made when it is its turn and dropped after, so that memory does not grow
 * with what was found.
 */

import { lineageOf } from './lineage.ts';
import { type BareMember, type BareQuote, type BareOptions as Matching, matchBare } from './match/bare/index.ts';
import type { Article, BaseRule, Lineage, Member, Quote } from './model.ts';
import { origin } from './trace/index.ts';

export interface BareLineage {
  readonly lineage: Lineage;
  /** For each member of its utterance the index of the quote. */
  readonly quotes: readonly number[];
}

export interface BareOptions extends Matching {
  readonly base?: BaseRule | undefined;
}

/**
 * @param articles Their texts are not looked at.
 * @param quotes Those of one article in the order of their places.
 * @yields Every quote in exactly one lineage.
 */
export function* bareLineages(
  articles: readonly Article[],
  quotes: readonly BareQuote[],
  { base, ...matching }: BareOptions,
): Generator<BareLineage> {
  for (const members of matchBare(articles, quotes, matching)) {
    const utterance = { members: nouns(members, articles, quotes) };
    const found = origin(utterance, [], base);
    if (found) yield { lineage: lineageOf(utterance, found), quotes: members.map(({ quote }) => quote) };
  }
}

/** Members as the other stages take them: what an article has in an utterance is all of its text. */
function nouns(
  members: readonly BareMember[],
  articles: readonly Article[],
  quotes: readonly BareQuote[],
): readonly Member[] {
  const texts = new Map<number, string>();
  const starts: number[] = [];
  for (const { quote } of members) {
    const { article = -1, text = '' } = quotes[quote] ?? {};
    const before = texts.get(article);
    starts.push(before === undefined ? 0 : before.length + 1);
    texts.set(article, before === undefined ? text : `${before}\n${text}`);
  }
  const made = new Map<number, Article>();
  const found: Member[] = [];
  for (const [index, { quote, score, evidence }] of members.entries()) {
    const bare = quotes[quote];
    const own = bare && articles[bare.article];
    if (!own) continue;
    const article = made.get(bare.article) ?? { ...own, text: texts.get(bare.article) ?? '', furniture: [] };
    made.set(bare.article, article);
    found.push({ quote: nounOf(bare, article, starts[index] ?? 0), score, evidence });
  }
  return found;
}

function nounOf({ kind, text, speaker: { name, via, confidence } }: BareQuote, article: Article, start: number): Quote {
  const speaker = { name, via, confidence, mention: null };
  const parts = [{ start, end: start + text.length }];
  return { article, kind, place: 'body', parts, speaker, cue: null, relayedBy: null };
}
