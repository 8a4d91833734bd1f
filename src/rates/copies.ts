/**
 * Copies: which articles only carry on what another has.
 *
 * In: a report. Out: ids of the articles that a link of copied wording leads
 * to; of copies that nothing directs, all but one, chosen by id.
 */

import type { Report } from '../model.ts';

export function copiesIn({ links }: Pick<Report, 'links'>): ReadonlySet<string> {
  const copied = links.filter(({ kind }) => kind === 'copy');
  const found = new Set(copied.flatMap(({ to, directed }) => (directed ? [to] : [])));
  const near = new Map<string, string[]>();
  for (const { from, to } of copied) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  for (const start of [...near.keys()].sort()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const one of group) for (const other of near.get(one) ?? []) group.add(other);
    for (const one of group) seen.add(one);
    const originals = [...group].filter((one) => !found.has(one)).sort();
    for (const one of originals.slice(1)) found.add(one);
  }
  return found;
}
