/**
 * Moved: the two sides of a change told apart where words stand elsewhere on the other side.
 *
 * In: the groups of an alignment and its moves. Out: the groups, where a moved
 * block carries its number both where it is gone from and where it stands now.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { EditRecord } from '../model.ts';
import type { Comparison, SideName } from './compared.ts';

/** Words of both sides that one thing happened to. */
export interface Group {
  readonly op: EditRecord['op'];
  readonly base: Range;
  readonly variant: Range;
  /** Number of the move that the words are in, from 1; null for none. */
  readonly move: number | null;
}

export function markMoves(groups: readonly Group[], { moves }: Comparison): readonly Group[] {
  if (moves.length === 0) return groups;
  const moved = { base: numbers(moves, 'base'), variant: numbers(moves, 'variant') };
  const marked: Group[] = [];
  let changed: Group[] = [];
  const close = () => {
    const apart = changed.flatMap((group) => sidesOf(group, moved));
    marked.push(...(apart.some(({ move }) => move !== null) ? deletedFirst(apart) : changed));
    changed = [];
  };
  for (const group of groups) {
    if (group.op !== 'equal') changed.push(group);
    else {
      close();
      marked.push(group);
    }
  }
  close();
  return paired(marked);
}

/** The number of the move that each moved word is in, from 1. */
function numbers(moves: Comparison['moves'], name: SideName): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, move] of moves.entries())
    for (let i = move[name].from; i < move[name].to; i++) found.set(i, index + 1);
  return found;
}

/** Each side of a group for itself, with the number of its move. */
function sidesOf({ base, variant }: Group, moved: Readonly<Record<SideName, ReadonlyMap<number, number>>>): Group[] {
  const found: Group[] = [];
  if (base.to > base.from) found.push({ op: 'delete', base, variant, move: moved.base.get(base.from) ?? null });
  if (variant.to > variant.from)
    found.push({ op: 'insert', base, variant, move: moved.variant.get(variant.from) ?? null });
  return found;
}

/** All that is deleted between two equal groups before all that is inserted, so that blocks stay whole. */
function deletedFirst(apart: readonly Group[]): readonly Group[] {
  const [first, last] = [apart[0]?.variant.from ?? 0, apart.at(-1)?.base.to ?? 0];
  return [
    ...apart.filter(({ op }) => op === 'delete').map((group) => ({ ...group, variant: { from: first, to: first } })),
    ...apart.filter(({ op }) => op === 'insert').map((group) => ({ ...group, base: { from: last, to: last } })),
  ];
}

/** The groups, numbered only where both sides of a move carry its number. */
function paired(groups: readonly Group[]): readonly Group[] {
  const carried = (op: Group['op']) => new Set(groups.filter((group) => group.op === op).map(({ move }) => move));
  const [lost, gained] = [carried('delete'), carried('insert')];
  return groups.map((group) => (lost.has(group.move) && gained.has(group.move) ? group : { ...group, move: null }));
}
