/** By article: a section for each article, with all its quotes in full, in order of place. */

import type { QuoteRecord, UtteranceRecord } from '../model.ts';
import { grades } from './by-utterance.ts';
import type { Cell } from './grid.ts';
import type { Words } from './ink.ts';
import { carrierWidth, drawn, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { baseRow, type Row, variantRow } from './rows.ts';
import { byArticle as grouped } from './sections.ts';
import { articlePlace, placeOf, type View } from './view.ts';
import { count, unknownSpeaker } from './words.ts';

export function byArticle(view: View, style: Style): readonly string[] {
  const { articles, quotes } = view.report;
  const sections = grouped(articles, quotes).map(([article, own]) => {
    const head: Words = [
      { text: view.outlet(article.id), ink: 'bold' },
      { text: ` · ${articlePlace(article)} · ${count(own.length, 'quote')} · ${grades(own)}` },
    ];
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
  const row = isBase ? baseRow(quote, utterance, view) : variantRow(quote, utterance, view, style);
  const carrier: Cell = [[{ text: quote.speaker.name ?? unknownSpeaker, ink: 'bold' }], ...row.carrier.slice(1)];
  return [{ ...row, carrier, verdict: [...row.verdict, ...(isBase ? [] : against(utterance, view))] }];
}

function against(utterance: UtteranceRecord, view: View): Cell {
  const base = view.quote(utterance.base);
  if (!base) return [];
  return [[{ text: `against ${view.outlet(base.article)} ${placeOf(base, view.article(base))}`, ink: 'dim' }]];
}
