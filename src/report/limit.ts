/** Limit: the first so many rows of the table, in its own order, for people; what is left out is counted. */

import type { QuoteRecord } from '../model.ts';
import type { Style } from './reporter.ts';
import { alone, byArticle, every, shared, variants } from './sections.ts';
import type { View } from './view.ts';

export interface Limited {
  /** Where `isShown` holds of the quotes that have a row. */
  readonly view: View;
  readonly shown: number;
  readonly total: number;
}

export function limited(view: View, { maxRows, groupBy, detail }: Style): Limited {
  const order = rowsOf(view, detail === 'full' || groupBy === 'utterance' ? detail : 'article');
  const total = order.length;
  if (maxRows === undefined || total <= maxRows) return { view, shown: total, total };
  const kept = new Set(order.slice(0, maxRows).map(({ id }) => id));
  return { view: { ...view, isShown: ({ id }) => kept.has(id) }, shown: kept.size, total };
}

/** The quotes in the order of the table's rows. */
function rowsOf(view: View, sections: Style['detail'] | 'article'): readonly QuoteRecord[] {
  const { report } = view;
  if (sections === 'article') return byArticle(report.articles, report.quotes).flatMap(([, quotes]) => quotes);
  const utterances = { brief: shared, rows: every, full: every }[sections](view).map(({ utterance }) => utterance);
  const told = (sections === 'full' ? report.utterances : utterances).flatMap((utterance) => {
    const base = view.quote(utterance.base);
    return [...(base ? [base] : []), ...variants(utterance, view)];
  });
  return sections === 'brief' ? [...told, ...alone(view).flatMap(([, quotes]) => quotes)] : told;
}
