/**
 * Undone: words that turn a statement and, taken together, leave it as it was.
 *
 * In: a side and its turners. Out: those that turn: not the two of "have not
 * ruled out a strike", not the one of "not only the schools", and beside "only
 * if it rains" not the two of "not unless it rains".
 */

import type { Comparison, Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { governed } from '../scope.ts';
import { containing, nearby } from '../slots.ts';
import type { Turner } from './turner.ts';

type Turners = ReadonlyMap<number, Turner>;

/** Looked for only where the other side has no like word: what both have, they have as it is. */
export function withoutUndone(comparison: Comparison, name: SideName, turners: Turners): Turners {
  const side = comparison[name];
  const undone = new Set<number>();
  for (const { index, last, kind } of turners.values()) {
    if (kind !== 'no' || last > index || side.standing[index] === 'met') continue;
    const undoing = undoingAfter(comparison, name, { index, turners });
    if (undoing) undone.add(index).add(undoing.index);
    else if (addsOn(side, index)) undone.add(index);
  }
  return undone.size === 0 ? turners : new Map([...turners].filter(([index]) => !undone.has(index)));
}

interface Negator {
  readonly index: number;
  readonly turners: Turners;
}

/** What turns back what a negator turns; null for nothing. */
function undoingAfter(comparison: Comparison, name: SideName, { index, turners }: Negator): Turner | null {
  const { words } = comparison[name];
  const next = turners.get(governed(comparison[name], index));
  if (next && next.last > next.index) return next;
  for (let at = index + 1; at < index + nearby && words[at]?.sentence === words[index]?.sentence; at++)
    if (words[at]?.lexeme.folded === 'unless' && isOnlyIf(comparison, name, at)) return turners.get(at) ?? null;
  return null;
}

/** Whether the other side has "only if" in the place of an "unless". */
function isOnlyIf({ slots, ...sides }: Comparison, name: SideName, index: number): boolean {
  const { from = 0, to = 0 } = containing(slots, (slot) => slot[name], index)?.[opposing(name)] ?? {};
  const { words } = sides[opposing(name)];
  for (let at = from; at < Math.min(to, from + nearby); at++)
    if (words[at]?.lexeme.folded === 'only' && words[at + 1]?.lexeme.folded === 'if') return true;
  return false;
}

const adding = new Set(['only', 'just', 'merely', 'simply', 'solely']);

/** Whether more is added to what is said, not denied, and the other side does not limit it: "not only the schools". */
export function addsOn({ words, standing }: Side, index: number): boolean {
  const next = words[index + 1];
  return (
    words[index]?.lexeme.folded === 'not' && adding.has(next?.lexeme.folded ?? '') && standing[index + 1] !== 'met'
  );
}
