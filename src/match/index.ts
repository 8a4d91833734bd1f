/**
 * Match: quotes to utterances, the groups that render one statement of one occasion.
 *
 * In: all articles of a run and their quotes. Out: stories and utterances; a
 * quote that no other article carries is an utterance of its own.
 */

import { contentIds } from '../ids.ts';
import type { Article, Member, Quote, Utterance } from '../model.ts';
import { buckets } from './buckets.ts';
import { prefixFilter } from './candidates.ts';
import { type Bound, group } from './group.ts';
import { agreement } from './names.ts';
import { type Layout, layout, type Said } from './passages.ts';
import { renditions } from './search.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { stories } from './stories.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';
import { fragmentWords, weighPair } from './weighing.ts';

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
  const words = vocabulary();
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byArticle = buckets(quotes, ({ article }) => article.id);
  const layouts = ordered.map((article, index) =>
    layout(article, index, { quotes: byArticle.get(article.id) ?? [], vocabulary: words }),
  );
  const story = storiesOf(layouts, words, options);
  const said = layouts.flatMap(({ marked, reported }) => (options.includeIndirect ? [...marked, ...reported] : marked));
  const byStory = [...buckets(layouts.keys(), (index) => story[index] ?? 0)];
  const courses = new Map(
    byStory.map(([number, indices]) => [
      number,
      sideBySide(
        indices.flatMap((index) => layouts[index] ?? []),
        words,
      ),
    ]),
  );
  const bonds = bondsBetween(said, { story, courses, vocabulary: words });
  const groups = group(
    said.map(({ weight, ids }, index) => ({
      weight,
      leads: ids.length > fragmentWords,
      bonds: bonds.get(index) ?? [],
    })),
  );
  const found = byStory.flatMap(([number, indices]) => {
    const told = courses.get(number);
    const own = indices.flatMap((index) => layouts[index] ?? []);
    return told ? renditions(own, { vocabulary: words, agreement, told }) : [];
  });
  const rendered = buckets(found, ({ of }) => of.quote);
  return {
    stories: storyIds(ordered, story),
    utterances: groups.map(({ members }) => ({
      members: members.flatMap(({ to, score, evidence }): Member[] => {
        const quote = said[to]?.quote;
        return quote ? [{ quote, score, evidence }, ...(rendered.get(quote) ?? [])] : [];
      }),
    })),
  };
}

function storiesOf(layouts: readonly Layout[], words: Vocabulary, { story }: MatchOptions): readonly number[] {
  if (story === 'all') return layouts.map(() => 0);
  return stories(
    layouts.map(({ words: own }) => own),
    words,
  );
}

interface Setting {
  readonly story: readonly number[];
  readonly courses: ReadonlyMap<number, SideBySide>;
  readonly vocabulary: Vocabulary;
}

/** Bonds of every quote, by index, both ways. */
function bondsBetween(
  said: readonly Said[],
  { story, courses, vocabulary }: Setting,
): ReadonlyMap<number, readonly Bound[]> {
  const bonds = new Map<number, Bound[]>();
  const add = (from: number, bound: Bound) => {
    const list = bonds.get(from);
    if (list) list.push(bound);
    else bonds.set(from, [bound]);
  };
  const weigh = (i: number, j: number) => {
    const [a, b] = [said[i], said[j]];
    if (!a || !b) return;
    const own = story[a.article] ?? 0;
    const told = own === story[b.article] ? (courses.get(own) ?? null) : null;
    const bond = weighPair(a, b, { vocabulary, told, agreement });
    if (!bond) return;
    add(i, { to: j, ...bond });
    add(j, { to: i, ...bond });
  };
  const within = buckets(said.keys(), (index) => story[said[index]?.article ?? 0] ?? 0);
  for (const indices of within.values()) {
    const own = indices.flatMap((index) => said[index] ?? []);
    for (const [i, j] of prefixFilter(own, { share: 0.3, vocabulary })) weigh(indices[i] ?? 0, indices[j] ?? 0);
  }
  for (const [i, j] of prefixFilter(said, { share: 0.9, vocabulary })) {
    if (story[said[i]?.article ?? 0] !== story[said[j]?.article ?? 0]) weigh(i, j);
  }
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
