/**
 * Figures: what the page shows and other forms work out: rates as `outlets` has them, trees as `show` has them.
 *
 * In: a report. Out: plain data, with quotes by their ids.
 */

import type { Handling, Report } from '../../model.ts';
import { leastArticles, leastQuotes, ratesBy } from '../../rates/index.ts';
import { type Branch, stemma } from '../stemma.ts';
import { viewOf } from '../view.ts';

export interface Figures {
  readonly rates: readonly Handling[];
  /** Below either no rate is given. */
  readonly least: { readonly quotes: number; readonly articles: number };
  /** The tree of likely derivation of each utterance that has one, by its id. */
  readonly trees: Readonly<Record<string, Twig>>;
}

/** A {@link Branch} whose quote is its id; null for a source that is not here. */
export interface Twig {
  readonly quote: string | null;
  readonly changes: readonly string[];
  readonly branches: readonly Twig[];
}

export function figuresOf(report: Report): Figures {
  const view = viewOf(report);
  const trees = report.utterances.flatMap((utterance) => {
    const root = stemma(utterance, view);
    return root === null ? [] : [[utterance.id, twig(root)] as const];
  });
  return {
    rates: ratesBy('outlet', report),
    least: { quotes: leastQuotes, articles: leastArticles },
    trees: Object.fromEntries(trees),
  };
}

function twig({ quote, changes, branches }: Branch): Twig {
  return { quote: quote?.id ?? null, changes, branches: branches.map(twig) };
}
