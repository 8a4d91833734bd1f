/**
 * Sections: which quotes the table shows together, and in what order.
 *
 * By utterance: in the order of stories, inside a story the most severe
 * first, then the most widely carried. By article: in the order of articles.
 */

import type { ArticleRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import { rank, type View, worst } from './view.ts';

/** An utterance in its place of the table. */
export interface Section {
  readonly utterance: UtteranceRecord;
  /** The story's articles, when this is the first of the story and others have sections too. */
  readonly opens: readonly ArticleRecord[];
}

/** Utterances that two or more outlets carry, story by story. */
export function shared(view: View): readonly Section[] {
  return every(view, isCompared);
}

/** Whether several outlets carry it, or a reference was looked into for it. */
function isCompared({ status, baseReason }: UtteranceRecord): boolean {
  return status !== 'one-outlet' || baseReason === 'reference';
}

function isAlone(utterance: UtteranceRecord | undefined): boolean {
  return utterance !== undefined && !isCompared(utterance);
}

/** Utterances that hold, story by story. */
export function every(
  { report, quotes, quote }: View,
  holds: (utterance: UtteranceRecord) => boolean = () => true,
): readonly Section[] {
  const stories = [...new Set(report.articles.map(({ story, id }) => story ?? id))];
  const storyOf = new Map(report.articles.map(({ story, id }) => [id, stories.indexOf(story ?? id)]));
  const places = new Map(report.quotes.map(({ id }, index) => [id, index]));
  const keyed = report.utterances.filter(holds).map((utterance) => {
    const members = quotes(utterance);
    return {
      utterance,
      story: storyOf.get(quote(utterance.base)?.article ?? '') ?? storyOf.get(members.at(-1)?.article ?? '') ?? 0,
      severity: rank(worst(members)),
      carriers: new Set(members.map(({ article }) => article).filter((id) => storyOf.has(id))).size,
      place: places.get(utterance.base) ?? 0,
    };
  });
  keyed.sort((a, b) => a.story - b.story || b.severity - a.severity || b.carriers - a.carriers || a.place - b.place);
  const isOne = new Set(keyed.map(({ story }) => story)).size < 2;
  return keyed.map(({ utterance, story }, index) => ({
    utterance,
    opens:
      isOne || keyed[index - 1]?.story === story ? [] : report.articles.filter(({ id }) => storyOf.get(id) === story),
  }));
}

/** Everything but the base, the most severe first, else in order of place. */
export function variants(utterance: UtteranceRecord, { quotes, isShown }: View): readonly QuoteRecord[] {
  return quotes(utterance)
    .filter((quote) => quote.id !== utterance.base && isShown(quote))
    .sort((a, b) => rank(b.judgement.severity) - rank(a.judgement.severity));
}

/** Quotes that one outlet alone carries, under their articles. */
export function alone({
  report,
  utterance,
  isShown,
}: View): readonly (readonly [ArticleRecord, readonly QuoteRecord[]])[] {
  const single = report.quotes.filter((quote) => isAlone(utterance(quote.utterance)) && isShown(quote));
  return byArticle(report.articles, single);
}

/** Quotes under their articles; articles without any are left out. */
export function byArticle(
  articles: readonly ArticleRecord[],
  quotes: readonly QuoteRecord[],
): readonly (readonly [ArticleRecord, readonly QuoteRecord[]])[] {
  const groups = new Map<string, QuoteRecord[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.article);
    if (group) group.push(quote);
    else groups.set(quote.article, [quote]);
  }
  return articles.flatMap((article) => {
    const group = groups.get(article.id);
    return group ? [[article, group] as const] : [];
  });
}
