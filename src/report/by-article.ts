/** By article: a section for each article, with all its quotes in full, in order of place. */

import type { QuoteRecord, UtteranceRecord } from '../model.ts';
import { grades } from './by-utterance.ts';
import type { Cell } from './grid.ts';
import type { Words } from './ink.ts';
import { carrierWidth, drawn, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { articleHead, baseRow, carrier, type Row, variantRow } from './rows.ts';
import { byArticle as grouped } from './sections.ts';
import { placeWords, type View } from './view.ts';
import { count, speakerWords } from './words.ts';

export function byArticle(view: View, style: Style): readonly string[] {
  const { articles, quotes } = view.report;
  const sections = grouped(articles, quotes.filter(view.isShown)).map(([article, own]) => {
    const head: Words = [...articleHead(article, view), { text: ` · ${count(own.length, 'quote')} · ${grades(own)}` }];
    const title: readonly Words[] = article.title === null ? [] : [[{ text: article.title }]];
    return { lines: [head, ...title], rows: own.flatMap((quote) => rowOf(quote, view, style)) };
  });
  const carriers = carrierWidth(sections.flatMap(({ rows }) => rows));
  return sections.map(({ lines, rows }) => `${text(lines, style)}\n${drawn(rows, carriers, style)}`);
}

/** The speaker stands where the outlet would, and a variant names its base. */
function rowOf(quote: QuoteRecord, view: View, style: Style): readonly Row[] {
  const utterance = view.utterance(quote.utterance);
  if (!utterance) return [];
  const isBase = quote.id === utterance.base;
  // The speaker is named in its own right, and needs no aside to say that the base has another.
  const own = { ...utterance, speaker: quote.speaker.name };
  const row = isBase ? baseRow(quote, own, view) : variantRow(quote, own, view, style);
  const speaker: Cell = [
    [{ text: speakerWords(quote.speaker.name, quote), ink: 'bold' }],
    [placeWords(quote, view, 'dim')],
  ];
  const asides = isBase ? [] : [...against(quote, utterance, view)];
  return [{ ...row, carrier: speaker, verdict: [...row.verdict, ...asides] }];
}

/** What a variant was judged against; with the speaker that the base has, where it is another. */
function against(quote: QuoteRecord, utterance: UtteranceRecord, view: View): Cell {
  const base = view.quote(utterance.base);
  if (!base) return [];
  const named = quote.speaker.name === utterance.speaker ? [] : [speakerWords(utterance.speaker, base)];
  const place = carrier(base, view).flatMap((words) => words.map(({ text }) => text));
  return [[{ text: `against ${[...named, ...place].join(', ')}`, ink: 'dim' }]];
}
