/**
 * Tale: one story's articles laid out, who speaks in them and how they run side by side.
 *
 * In: the articles of one story with their quotes. Out: all that finding
 * renditions and weighing pairs of quotes ask about the story.
 */

import type { Article, Quote } from '../../model.ts';
import type { Outline, Source } from '../renditions/passage.ts';
import { type Layout, layout, outline } from '../renditions/passages.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { type Office, officesIn, type Voices, voices } from './voices.ts';

export interface Tale {
  readonly layouts: readonly Layout[];
  readonly voices: Voices;
  readonly course: SideBySide;
  readonly vocabulary: Vocabulary;
}

/** What a story's articles tell, whatever their quotes. */
export interface Ground {
  readonly outlines: readonly Outline[];
  readonly officesOf: () => readonly Office[];
  readonly course: SideBySide;
  readonly vocabulary: Vocabulary;
}

export function ground(articles: readonly Source[], vocabulary: Vocabulary): Ground {
  const outlines = articles.map((source) => outline(source, vocabulary));
  return { outlines, officesOf: officesTold(articles), course: sideBySide(outlines, vocabulary), vocabulary };
}

/** @param quotesOf An article's quotes, in any order. */
export function tale(
  { outlines, officesOf, course, vocabulary }: Ground,
  quotesOf: (article: Article) => readonly Quote[],
): Tale {
  const all = outlines.map((own) => ({ own, quotes: quotesOf(own.article) }));
  const known = voices(
    all.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker.name)),
    officesOf,
  );
  const layouts = all.map(({ own, quotes }) =>
    layout(
      own,
      quotes.map((quote) => named(quote, known)),
      vocabulary,
    ),
  );
  return { layouts, voices: known, course, vocabulary };
}

/** Looked for at once where several articles tell of one event, and when it is asked for where one stands alone: it hardly ever is. */
function officesTold(articles: readonly Source[]): () => readonly Office[] {
  const look = () => articles.flatMap(({ article }) => officesIn(article.text));
  let found = articles.length > 1 ? look() : null;
  return () => {
    found ??= look();
    return found;
  };
}

/** A quote whose speaker has the fullest name that its story gives. */
function named(quote: Quote, { fullest }: Voices): Quote {
  const name = fullest(quote.speaker.name);
  return name === quote.speaker.name ? quote : { ...quote, speaker: { ...quote.speaker, name } };
}
