/**
 * Status: how independent the carriers of an utterance are, as far as the texts show.
 *
 * In: an utterance and links. Out: one of the statuses, and the source that all
 * carriers go back to where one is named.
 */

import type { Article, Link, Quote, Utterance, UtteranceStatus } from '../model.ts';
import { outletOf } from './outlets.ts';
import { sourcesOf } from './sources.ts';

export interface Standing {
  readonly status: UtteranceStatus;
  /** The credited source that all carriers share, when there is one. */
  readonly source: string | null;
}

const alone: Standing = { status: 'one-outlet', source: null };

export function statusOf({ members }: Utterance, links: readonly Link[]): Standing {
  if (members.length < 2) return alone;
  const carriers = [...new Set(members.map(({ quote }) => quote.article))];
  if (new Set(carriers.map(outletOf)).size < 2) return alone;
  const relayed = members.map(({ quote }) => quote);
  const sources = new Map(carriers.map((article) => [article, sourcesAt(article, relayed)]));
  if (!areOneGroup(carriers, sources, links)) return { status: 'several-sources', source: null };
  return { status: 'one-source', source: sharedBy(carriers, sources, links) };
}

/** What the article credits, and whoever it says passed on this utterance. */
function sourcesAt(article: Article, quotes: readonly Quote[]): ReadonlySet<string> {
  const relays = quotes.flatMap((quote) => (quote.article === article && quote.relayedBy ? [quote.relayedBy] : []));
  return new Set([...sourcesOf(article), ...relays]);
}

type Sources = ReadonlyMap<Article, ReadonlySet<string>>;

/** Whether a source, an outlet or a link joins every carrier to the first, directly or through others. */
function areOneGroup(carriers: readonly Article[], sources: Sources, links: readonly Link[]): boolean {
  const linked = neighbours(carriers, links);
  const reached = new Set(carriers.slice(0, 1));
  for (const article of reached) {
    const near = new Set(linked.get(article));
    const names = sources.get(article) ?? new Set<string>();
    for (const other of carriers) {
      if (reached.has(other)) continue;
      const shared = [...(sources.get(other) ?? [])].some((name) => names.has(name));
      if (shared || near.has(other) || outletOf(article) === outletOf(other)) reached.add(other);
    }
  }
  return reached.size === carriers.length;
}

function neighbours(carriers: readonly Article[], links: readonly Link[]): ReadonlyMap<Article, readonly Article[]> {
  const among = new Map<Article, Article[]>(carriers.map((article) => [article, []]));
  for (const { from, to } of links) {
    if (!among.has(from) || !among.has(to)) continue;
    among.get(from)?.push(to);
    among.get(to)?.push(from);
  }
  return among;
}

/** A name that every carrier credits or, where it credits another or none, is linked to one that does. */
function sharedBy(carriers: readonly Article[], sources: Sources, links: readonly Link[]): string | null {
  const linked = neighbours(carriers, links);
  const has = (article: Article, name: string) => sources.get(article)?.has(name) ?? false;
  const all = [...new Set([...sources.values()].flatMap((names) => [...names]))].sort();
  const reach = (name: string) =>
    carriers.every((article) => has(article, name) || (linked.get(article) ?? []).some((other) => has(other, name)));
  const direct = (name: string) => carriers.filter((article) => has(article, name)).length;
  const shared = all.filter((name) => direct(name) > 1 && reach(name)).sort((a, b) => direct(b) - direct(a));
  return (
    shared[0] ?? all.find((name) => reach(name) && carriers.some((article) => article.credits.includes(name))) ?? null
  );
}
