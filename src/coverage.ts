/**
 * Coverage: how much of the base the quotes of one article carry together.
 *
 * In: a lineage. Out: a share from 0 to 1 for each article that carries it. Two
 * quotes that carry a half each carry the whole: that is no loss.
 */

import type { Judgement, Lineage, Span } from './model.ts';

/** @returns Shares by article id, ids ascending. */
export function coverage({ base, baseReason, judgements, utterance }: Lineage): Record<string, number> {
  const judged = new Map<string, Judgement[]>();
  for (const { quote } of utterance.members) {
    if (quote === base && baseReason === 'reference') continue;
    const own = judged.get(quote.article.id) ?? [];
    const judgement = judgements.get(quote);
    judged.set(quote.article.id, judgement ? [...own, judgement] : own);
  }
  const shares = [...judged].map(([id, own]) => [id, id === base.article.id ? 1 : together(own)] as const);
  return Object.fromEntries(shares.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The most that one quote keeps, raised as the stretches of the base that all quotes keep are longer than its own: a
 * judgement tells the share of information that a quote keeps, and only the place of what it keeps.
 */
function together(judgements: readonly Judgement[]): number {
  const most = Math.max(0, ...judgements.map(({ kept }) => kept));
  const fullest = judgements.find(({ kept }) => kept === most);
  const own = reach(fullest ? keptBy(fullest) : []);
  return own === 0 ? most : Math.min(1, (most * reach(judgements.flatMap(keptBy))) / own);
}

/** Stretches of the base that have a counterpart in the variant. */
function keptBy({ edits }: Judgement): readonly Span[] {
  return edits.flatMap(({ op, base, baseStart, move }) =>
    op === 'equal' || op === 'replace' || move !== undefined
      ? [{ start: baseStart, end: baseStart + base.length }]
      : [],
  );
}

/** Length of what the spans cover, overlaps counted once. */
function reach(spans: readonly Span[]): number {
  let [sum, end] = [0, 0];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, span.end - Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return sum;
}
