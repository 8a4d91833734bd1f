/**
 * Match: quotes to utterances, the groups that render one statement of one occasion.
 *
 * In: all articles of a run and their quotes. Out: stories and utterances; a
 * quote that no other article carries is an utterance of its own.
 */

import { contentIds } from '../ids.ts';
import type { Article, Member, Quote, Utterance } from '../model.ts';
import { buckets } from './buckets.ts';
import { apartOf, copiesOf } from './copies.ts';
import { fragmentWords } from './fragments.ts';
import { type Bound, group } from './group.ts';
import { joined } from './joined.ts';
import { near } from './renditions/near.ts';
import type { Said } from './renditions/passage.ts';
import type { Rendition } from './renditions/rendition.ts';
import { renditions } from './renditions/search.ts';
import { mayRepeat } from './repeats.ts';
import { sharedRuns } from './runs.ts';
import { stories } from './stories/stories.ts';
import { type Ground, ground, type Tale, tale } from './stories/tale.ts';
import { textsOf } from './vocabulary/texts.ts';
import { type Vocabulary, vocabulary } from './vocabulary/vocabulary.ts';
import { leastRunAcross, weighPair } from './weighing.ts';

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
  return matching(articles, options)(quotes);
}

/** @returns What matches quotes; all that the articles alone tell is known by then. */
export function matching(articles: readonly Article[], options: MatchOptions): (quotes: readonly Quote[]) => Matched {
  const words = vocabulary();
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const read = ordered.map(({ text }) => words.read(text));
  const dates = ordered.map(({ published }) => published);
  const story = options.story === 'all' ? read.map(() => 0) : stories(textsOf(read), dates, words);
  const grounds = [...buckets(ordered.keys(), (index) => story[index] ?? 0).values()].map((indices) =>
    ground(
      indices.flatMap((index) => {
        const [article, own] = [ordered[index], read[index]];
        return article && own ? [{ article, index, words: own }] : [];
      }),
      words,
    ),
  );
  const ids = storyIds(ordered, story);
  return (quotes) => ({ stories: ids, utterances: utterancesOf(quotes, grounds, { ...options, vocabulary: words }) });
}

function utterancesOf(
  quotes: readonly Quote[],
  grounds: readonly Ground[],
  { includeIndirect, vocabulary }: Pick<MatchOptions, 'includeIndirect'> & { readonly vocabulary: Vocabulary },
): readonly Utterance[] {
  const byArticle = buckets(quotes, ({ article }) => article.id);
  const tales = grounds.map((one) => told(one, ({ id }) => byArticle.get(id) ?? []));
  const taleOf = new Map(tales.flatMap((one) => one.layouts.map(({ index }) => [index, one])));
  const claimed = new Set(tales.flatMap(({ found }) => found.flatMap(({ claims }) => claims)));
  const said = tales.flatMap(({ layouts }) =>
    layouts.flatMap(({ marked, reported }) =>
      includeIndirect ? [...marked, ...reported.filter(({ quote }) => !claimed.has(quote))] : marked,
    ),
  );
  const bonds = bondsBetween(said, { taleOf: (index) => taleOf.get(index), vocabulary });
  const groups = group(
    said.map(({ weight, ids }, index) => ({
      weight,
      leads: ids.length > fragmentWords,
      bonds: bonds.get(index) ?? [],
    })),
  );
  const rendered = buckets(
    tales.flatMap(({ found }) => found),
    ({ of }) => of.quote,
  );
  return groups.map(({ members }) => ({
    members: joined(
      members.flatMap(({ to, score, evidence }): Member[] => {
        const quote = said[to]?.quote;
        return quote ? [{ quote, score, evidence }, ...(rendered.get(quote) ?? [])] : [];
      }),
    ),
  }));
}

/** A story and what renders its quotes without marks. */
interface Told extends Tale {
  readonly found: readonly Rendition[];
}

function told(one: Ground, quotesOf: (article: Article) => readonly Quote[]): Told {
  const own = tale(one, quotesOf);
  return { ...own, found: renditions(own) };
}

interface Setting {
  /** The story of an article, by its index. */
  readonly taleOf: (article: number) => Tale | undefined;
  readonly vocabulary: Vocabulary;
}

/** Bonds of every quote, by index, both ways. */
function bondsBetween(said: readonly Said[], { taleOf, vocabulary }: Setting): ReadonlyMap<number, readonly Bound[]> {
  const bonds = new Map<number, Bound[]>();
  const add = (from: number, bound: Bound) => {
    const list = bonds.get(from);
    if (list) list.push(bound);
    else bonds.set(from, [bound]);
  };
  /** @returns Whether the two are bound. */
  const weigh = (i: number, j: number): boolean => {
    const [a, b] = [said[i], said[j]];
    if (!a || !b) return false;
    const [tale, other] = [taleOf(a.article), taleOf(b.article)];
    if (!tale) return false;
    const bond = weighPair(a, b, {
      vocabulary,
      course: tale === other ? tale.course : null,
      agreement: tale.voices.agreement,
    });
    if (!bond) return false;
    add(i, { to: j, ...bond });
    add(j, { to: i, ...bond });
    return true;
  };
  const taleAt = (index: number) => taleOf(said[index]?.article ?? 0);
  const copies = copiesOf(said);
  const stoodFor = new Set([...copies].flatMap(([copy, first]) => (weigh(first, copy) ? [copy] : [])));
  const isLeft = (copy: number) => !stoodFor.has(copy);
  const apart = apartOf(said, [...copies.keys()].filter(isLeft), vocabulary);
  const within = buckets(said.keys(), taleAt);
  for (const all of within.values()) {
    const indices = all.filter((index) => isLeft(index) && !apart.has(index));
    const own = indices.flatMap((index) => said[index] ?? []);
    const [first] = own;
    const tale = first && taleOf(first.article);
    const isWanted = mayRepeat(own, vocabulary);
    if (tale) for (const [i, j] of near(own, tale, isWanted)) weigh(indices[i] ?? 0, indices[j] ?? 0);
  }
  const story = new Map([...within.keys()].map((tale, number) => [tale, number]));
  const storyOf = (index: number) => story.get(taleAt(index)) ?? 0;
  const weight = (index: number) => said[index]?.weight ?? 0;
  for (const [i, j] of sharedRuns(textsOf(said), { length: leastRunAcross, weight, story: storyOf, vocabulary }))
    weigh(i, j);
  return bonds;
}

/** A story's id comes from its articles' ids. */
function storyIds(articles: readonly Article[], story: readonly number[]): ReadonlyMap<string, string> {
  const keys = new Map(
    [...buckets(articles.keys(), (index) => story[index] ?? 0)].map(([number, indices]) => [
      number,
      indices.map((index) => articles[index]?.id).join('\n'),
    ]),
  );
  const ids = contentIds('s', [...keys.values()]);
  return new Map(articles.map(({ id }, index) => [id, ids.get(keys.get(story[index] ?? 0) ?? '') ?? '']));
}
