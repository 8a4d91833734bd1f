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
import type { Article, BaseRule, Lineage, Member } from './model.ts';
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
  const places = members.map(({ quote }) => {
    const { article = -1, text = '' } = quotes[quote] ?? {};
    const before = texts.get(article);
    const start = before === undefined ? 0 : before.length + 1;
    texts.set(article, before === undefined ? text : `${before}\n${text}`);
    return { start, end: start + text.length };
  });
  const made = new Map(
    [...texts].flatMap(([article, text]) => {
      const own = articles[article];
      return own ? [[article, { ...own, text, furniture: [] }] as const] : [];
    }),
  );
  return members.flatMap(({ quote, score, evidence }, index): Member[] => {
    const bare = quotes[quote];
    const article = bare && made.get(bare.article);
    const part = places[index];
    if (!article || !part) return [];
    const speaker = { ...bare.speaker, mention: null };
    const noun = {
      article,
      kind: bare.kind,
      place: 'body',
      parts: [part],
      speaker,
      cue: null,
      relayedBy: null,
    } as const;
    return [{ quote: noun, score, evidence }];
  });
}
