/** Tally: each outlet's quotes by severity, and what it did not carry. Counts alone; they rate nobody. */

/** @import { Severity, UtteranceRecord } from '../../../schema.ts' */
/** @import { Model } from './model.js' */
import { storyOf } from './model.js';

/**
 * @typedef {object} Tally
 * @property {string} outlet
 * @property {number} articles
 * @property {number} bases Quotes that others are judged against.
 * @property {number} judged Variants: quotes judged against another outlet's, or the outlet's own.
 * @property {Readonly<Record<Severity, number>>} severities Of what was judged.
 * @property {UtteranceRecord[]} missing What two or more others of its stories carry, and it does not.
 */

/** @param {Model} model @returns {Tally[]} In the order of outlets. */
export function tallies(model) {
  const { report } = model;
  /** @type {Map<string, Tally & { severities: Record<Severity, number> }>} */
  const held = new Map(
    model.outlets.map((outlet) => [
      outlet,
      { outlet, articles: 0, bases: 0, judged: 0, severities: { high: 0, medium: 0, low: 0, none: 0 }, missing: [] },
    ]),
  );
  /** Outlets of each story. @type {Map<string, Set<string>>} */
  const present = new Map();
  for (const article of report.articles) {
    const outlet = model.outlet(article.id);
    const tally = held.get(outlet);
    if (tally) tally.articles += 1;
    present.set(storyOf(article), (present.get(storyOf(article)) ?? new Set()).add(outlet));
  }
  for (const quote of report.quotes) {
    const tally = held.get(model.outlet(quote.article));
    if (!tally) continue;
    if (model.baseOf(quote) === quote) tally.bases += 1;
    else {
      tally.judged += 1;
      tally.severities[quote.judgement.severity] += 1;
    }
  }
  for (const utterance of report.utterances) {
    const carriers = new Set(model.carried(utterance).map(({ article }) => model.outlet(article)));
    if (carriers.size < 2) continue;
    for (const outlet of present.get(model.storyOf(utterance)) ?? []) {
      if (!carriers.has(outlet)) held.get(outlet)?.missing.push(utterance);
    }
  }
  return [...held.values()];
}
