/** Times: which of two articles says that it was published earlier. */

import type { Article } from '../model.ts';

/**
 * A key that sorts as the times do: the moment in UTC; a bare day comes after
 * the times of that day, and so does an hour without a zone, which is no moment.
 *
 * @returns null where the article gives no day.
 */
export function timeOf({ published }: Article): string | null {
  if (published === null) return null;
  const moment = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(published) ? Date.parse(published) : Number.NaN;
  return Number.isNaN(moment) ? `${published.slice(0, 10)}T99` : new Date(moment).toISOString();
}

/** Below 0 where the first is surely earlier, above 0 where later; 0 where the articles do not tell. */
export function compareTimes(a: Article, b: Article): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one === null || other === null) return 0;
  const isSameDay = one.slice(0, 10) === other.slice(0, 10);
  if (isSameDay && (one.endsWith('T99') || other.endsWith('T99'))) return 0;
  return one < other ? -1 : one > other ? 1 : 0;
}
