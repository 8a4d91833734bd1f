/**
 * Anew: the articles that word all quotes of a speaker in their own way.
 *
 * In: judged lineages. Out: the same, where severity stops at medium for every
 * rendition by such an article: an independent translation changes each word
 * and accuses nobody. Quotes too short to tell are not counted.
 */

import { isMarked } from '../marked.ts';
import type { Judgement, Lineage, Quote } from '../model.ts';
import { thresholds } from './thresholds.ts';

export function capRenderings(lineages: readonly Lineage[]): readonly Lineage[] {
  const worded = wordedAnew(lineages);
  return lineages.map((lineage) => ({
    ...lineage,
    judgements: new Map(
      [...lineage.judgements].map(([quote, judgement]) => [
        quote,
        worded.has(keyOf(quote)) ? capped(judgement) : judgement,
      ]),
    ),
  }));
}

function capped(judgement: Judgement): Judgement {
  return judgement.severity === 'high' ? { ...judgement, severity: 'medium', cappedBy: 'worded-anew' } : judgement;
}

/** Keys of the articles and speakers whose quotes are all worded anew. */
function wordedAnew(lineages: readonly Lineage[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; anew: number }>();
  for (const { base, judgements } of lineages)
    for (const [quote, judgement] of judgements) {
      if (!isMarked(quote) || quote.article === base.article || lengthOf(quote) < thresholds.anewLength) continue;
      const count = counts.get(keyOf(quote)) ?? { all: 0, anew: 0 };
      const isAnew = judgement.labels.some(({ form }) => form === 'reworded' || form === 'spliced');
      counts.set(keyOf(quote), { all: count.all + 1, anew: count.anew + Number(isAnew) });
    }
  return new Set(
    [...counts].flatMap(([key, { all, anew: own }]) => (all >= thresholds.anewQuotes && own === all ? [key] : [])),
  );
}

function keyOf({ article, speaker }: Quote): string {
  return `${article.id}\n${speaker.name ?? ''}`;
}

function lengthOf({ parts }: Quote): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
