/**
 * Pools: neighbouring stretches of a sentence taken together.
 *
 * In: what happened in each stretch. Out: the same, where a word lost in one
 * stretch and one gained in the next, a few words on, are one rewording: "it has
 * been possible to achieve a ceasefire" / "a ceasefire has been reached".
 */

import type { Change, Loss, Piece } from './change.ts';
import type { Comparison, SideName } from './compared.ts';
import { thresholds } from './thresholds.ts';
import { unmetWords } from './unmet.ts';

/** A stretch and what happened in it. */
export interface Found extends Change {
  readonly piece: Piece;
}

export function pool(found: readonly Found[], comparison: Comparison): readonly Change[] {
  const pools: Found[][] = [];
  for (const one of found) {
    const last = pools.at(-1);
    const before = last?.at(-1);
    if (last && before && isBeside(before.piece, one.piece, comparison)) last.push(one);
    else pools.push([one]);
  }
  return pools.flatMap((several) => shared(several, comparison));
}

/** Whether two stretches are of one sentence, with few words that hold fast between. */
function isBeside(one: Piece, next: Piece, comparison: Comparison): boolean {
  if (one.whole || next.whole || one.place === 'all' || next.place === 'all') return false;
  return (['base', 'variant'] as const).every((name) => {
    const { words } = comparison[name];
    const [from, to] = [one[name].to, next[name].from];
    if (to - from > thresholds.pooled) return false;
    return words[Math.max(0, from - 1)]?.sentence === words[Math.min(to, words.length - 1)]?.sentence;
  });
}

/** What one side lost and the other gained over a pool, told once. */
function shared(several: readonly Found[], comparison: Comparison): readonly Change[] {
  if (several.length < 2) return several;
  const isFree = (loss: Loss) => isSmall(loss, comparison);
  const losses = several.flatMap((one) => one.losses).filter(isFree);
  const total = (name: SideName) =>
    several.reduce((sum, { piece }) => sum + unmetWords(comparison[name], piece[name]).informing, 0);
  const [lost, gained] = [total('base'), total('variant')];
  if (losses.length === 0 || lost === 0 || gained === 0) return several;
  if (!several.some(({ rewordings }) => rewordings.length > 0)) return several;
  return several.map(({ piece, ...change }) => ({
    losses: change.losses.filter((loss) => !isFree(loss)),
    rewordings: change.losses.some(isFree) ? [piece] : change.rewordings,
  }));
}

/** Whether so little is gone, from inside and unseen, that a word of the next stretch may stand for it; no name or number may. */
function isSmall({ side, range, where, declared, informing }: Loss, comparison: Comparison): boolean {
  const words = comparison[side].words.slice(range.from, range.to);
  const plain = words.every(({ name, lexeme }) => !name && !lexeme.quantity);
  return where === 'inner' && !declared && informing <= thresholds.pooledLoss && plain;
}
