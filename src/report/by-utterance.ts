/** By utterance: a section for each utterance that two or more outlets carry, then the rest in brief. */

import type { ArticleRecord, QuoteRecord, UtteranceRecord } from '../model.ts';
import { briefly } from './brief.ts';
import { type Words, wrap } from './ink.ts';
import { carrierWidth, drawn, text } from './layout.ts';
import type { Style } from './reporter.ts';
import { baseRow, variantRow } from './rows.ts';
import { every, shared, variants } from './sections.ts';
import { isReference, tallied, type View } from './view.ts';
import { count, speakerWords, statusWords } from './words.ts';

export function byUtterance(view: View, style: Style): readonly string[] {
  const listed = style.detail === 'rows' ? every(view) : shared(view);
  const sections = listed.flatMap(({ utterance, opens }, index) => {
    const base = view.quote(utterance.base);
    if (base && !view.isShown(base)) return [];
    const rows = [
      ...(base ? [baseRow(base, utterance, view)] : []),
      ...variants(utterance, view).map((quote) => variantRow(quote, utterance, view, style)),
    ];
    return [{ head: [...storyLine(opens), ...headLines(utterance, index + 1, view, style)], rows }];
  });
  const carriers = carrierWidth(sections.flatMap(({ rows }) => rows));
  return [
    ...sections.map(({ head, rows }) => `${text(head, style)}\n${drawn(rows, carriers, style)}`),
    ...(style.detail === 'rows' ? [] : briefly(view, style)),
  ];
}

/** What a story is about, in the words of its first title. */
function storyLine(articles: readonly ArticleRecord[]): readonly Words[] {
  if (articles.length === 0) return [];
  const title = articles.find((article) => article.title !== null)?.title ?? articles[0]?.path ?? '';
  return [[{ text: `Story: ${title}`, ink: 'bold' }, { text: ` · ${count(articles.length, 'article')}` }]];
}

/** Speaker, carriers, status, grades and id; in two lines where one is too short. */
export function headLines(utterance: UtteranceRecord, number: number, view: View, { width }: Style): readonly Words[] {
  const quotes = view.quotes(utterance);
  const carried = quotes.filter(({ article }) => !isReference(view, article));
  const outlets = new Set(carried.map(({ article }) => view.outlet(article))).size;
  const who: Words = [
    { text: `${number}. ${speakerWords(utterance.speaker, quotes[0])}`, ink: 'bold' },
    { text: ` · ${count(outlets, 'outlet')} · ${statusWords(utterance)}` },
  ];
  const what: Words = [{ text: grades(quotes) }, { text: ` · ${utterance.id}`, ink: 'dim' }];
  const whole: Words = [...who, { text: ' · ' }, ...what];
  return wrap(whole, width).length === 1 ? [whole] : [who, what];
}

/** `1 high, 2 low`, or that there is nothing to read. */
export function grades(quotes: readonly QuoteRecord[]): string {
  const levels = tallied(quotes).map(([severity, number]) => `${number} ${severity}`);
  return levels.length > 0 ? levels.join(', ') : 'no differences';
}
