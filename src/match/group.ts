/**
 * Group: bonds between quotes to utterances, each held together by one leader.
 *
 * In: how many quotes there are, how much each says, and the bonds between
 * them. Out: groups of indices. The quote that says most leads; a quote joins
 * the leader it is bound to best, or one whose leader it is bound to through a
 * copy of that leader. So no weak bond joins two groups, and nothing chains.
 */

import type { Bond } from './weighing.ts';

export interface Bound extends Bond {
  readonly to: number;
}

export interface Candidate {
  /** What the quote says, in nats: the heavier leads. */
  readonly weight: number;
  /** Whether it may lead others. */
  readonly leads: boolean;
  readonly bonds: readonly Bound[];
}

export interface Group {
  readonly leader: number;
  readonly members: readonly Bound[];
}

/** @param candidates In an order that does not depend on the order of files: it breaks ties. */
export function group(candidates: readonly Candidate[]): readonly Group[] {
  const order = candidates.map((_, index) => index);
  order.sort((a, b) => rank(candidates[b]) - rank(candidates[a]) || a - b);
  const placed = new Map<number, Bound>();
  const groups = new Map<number, Bound[]>();
  for (const index of order) {
    const candidate = candidates[index];
    const best = candidate ? bestLeader(candidate, placed) : null;
    const leader = best?.to ?? index;
    placed.set(index, best ?? { to: index, score: 1, evidence: [], isCopy: true });
    const own = { to: index, score: best?.score ?? 1, evidence: best?.evidence ?? [], isCopy: best?.isCopy ?? true };
    const members = groups.get(leader);
    if (members) members.push(own);
    else groups.set(leader, [own]);
  }
  return [...groups].map(([leader, members]) => ({ leader, members }));
}

/** Fragments come last, whatever they weigh. */
function rank(candidate: Candidate | undefined): number {
  return (candidate?.weight ?? 0) + (candidate?.leads ? 1e6 : 0);
}

/**
 * A quote joins the leader it is bound to, or where a copy stands: a member
 * that is a copy of its leader, or of which the quote is a copy. A fragment,
 * which leads nobody, joins where any member stands: nothing chains through it.
 *
 * @param placed For each quote that has a group, its bond to the leader; a leader's is to itself.
 */
function bestLeader({ bonds, leads }: Candidate, placed: ReadonlyMap<number, Bound>): Bound | null {
  let best: Bound | null = null;
  for (const { to, score, evidence, isCopy } of bonds) {
    const through = placed.get(to);
    if (!through || (leads && through.to !== to && !through.isCopy && !isCopy)) continue;
    const sure = through.to === to ? score : score * through.score;
    const found = { to: through.to, score: sure, evidence, isCopy: isCopy && through.isCopy };
    if (!best || found.score > best.score || (found.score === best.score && found.to < best.to)) best = found;
  }
  return best;
}
