/**
 * Tale: one story's articles laid out, who speaks in them and how they run side by side.
 *
 * In: the articles of one story with their quotes. Out: all that finding
 * renditions and weighing pairs of quotes ask about the story.
 */

import type { Quote } from '../model.ts';
import { type Layout, layout, type Source } from './passages.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Voices, voices } from './voices.ts';

export interface Tale {
  readonly layouts: readonly Layout[];
  readonly voices: Voices;
  readonly course: SideBySide;
  readonly vocabulary: Vocabulary;
}

export function tale(articles: readonly Source[], vocabulary: Vocabulary): Tale {
  const own = voices(
    articles.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker.name)),
    articles.map(({ article }) => article.text),
  );
  const layouts = articles.map((source) =>
    layout({ ...source, quotes: source.quotes.map((quote) => named(quote, own)) }, vocabulary),
  );
  return { layouts, voices: own, course: sideBySide(layouts, vocabulary), vocabulary };
}

/** A quote whose speaker has the fullest name that its story gives. */
function named(quote: Quote, { fullest }: Voices): Quote {
  const name = fullest(quote.speaker.name);
  return name === quote.speaker.name ? quote : { ...quote, speaker: { ...quote.speaker, name } };
}
