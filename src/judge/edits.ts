/**
 * Edits: the alignment told word by word, for people and programs to read.
 *
 * In: a comparison. Out: edits in order over both wordings. A printed word is
 * never cut: "don't" against "do" is one replacement. Words spelt differently are equal.
 */

import type { Range, Step } from '../match/align.ts';
import type { EditRecord, Span } from '../model.ts';
import type { Comparison, Side, SideName } from './comparison.ts';
import { type Group, markMoves } from './moved.ts';

export function edits(comparison: Comparison): readonly EditRecord[] {
  const { base, variant } = comparison;
  return runs(markMoves(groups(comparison), comparison), comparison).map(({ op, move, ...ranges }) => ({
    op,
    base: printed(base, ranges.base),
    variant: printed(variant, ranges.variant),
    baseStart: startOf(base, ranges.base),
    variantStart: startOf(variant, ranges.variant),
    ...(move === null ? {} : { move }),
  }));
}

/** The steps, those that share a printed word as one. */
function groups({ steps, base, variant }: Comparison): readonly Group[] {
  const found: Group[] = [];
  for (const step of steps) {
    const op = isSame(step) ? 'equal' : opOf(step);
    const back = Math.max(groupsBack(found, base, step, 'base'), groupsBack(found, variant, step, 'variant'));
    if (back > 0) {
      const [first, ...rest] = found.splice(-back);
      const joined = {
        base: { from: first?.base.from ?? 0, to: step.base.to },
        variant: { from: first?.variant.from ?? 0, to: step.variant.to },
      };
      const equal = op === 'equal' && [first, ...rest].every((group) => group?.op === 'equal');
      found.push({ op: equal ? 'equal' : opOf(joined), ...joined, move: null });
      continue;
    }
    found.push({ op, base: step.base, variant: step.variant, move: null });
  }
  return found;
}

function isSame({ relation }: Step): boolean {
  return relation === 'equal' || relation === 'spelling' || relation === 'number';
}

function opOf({ base, variant }: Pick<Group, 'base' | 'variant'>): 'delete' | 'insert' | 'replace' {
  if (base.to === base.from) return 'insert';
  return variant.to === variant.from ? 'delete' : 'replace';
}

/** How many groups back the printed word began that a step goes on with; 0 when it begins one. */
function groupsBack(found: readonly Group[], { words }: Side, step: Step, name: SideName): number {
  const { from, to } = step[name];
  if (to === from || from === 0 || words[from - 1]?.token !== words[from]?.token) return 0;
  const holder = found.findLastIndex((group) => group[name].to > group[name].from);
  return holder < 0 ? 0 : found.length - holder;
}

/** Neighbours of one kind as one, a deletion beside an insertion as a replacement; nothing runs over a part's end. */
function runs(found: readonly Group[], { base, variant }: Comparison): readonly Group[] {
  const joined: Group[] = [];
  for (const group of found) {
    const last = joined.at(-1);
    const op = last && joinedOp(last, group);
    if (!last || !op || isBroken(base, last.base, group.base) || isBroken(variant, last.variant, group.variant)) {
      joined.push(group);
      continue;
    }
    joined[joined.length - 1] = {
      op,
      base: { from: last.base.from, to: group.base.to },
      variant: { from: last.variant.from, to: group.variant.to },
      move: last.move,
    };
  }
  return joined;
}

function joinedOp(last: Group, next: Group): Group['op'] | null {
  if (last.op === next.op && last.move === next.move) return last.op;
  if (last.move !== null || next.move !== null || last.op === 'equal' || next.op === 'equal') return null;
  return 'replace';
}

function isBroken({ words }: Side, before: Range, after: Range): boolean {
  if (before.to === before.from || after.to === after.from) return false;
  return words[before.to - 1]?.part !== words[after.from]?.part;
}

function printed({ words, wording }: Side, { from, to }: Range): string {
  const span = spanOf(words, { from, to });
  return span ? wording.text.slice(span.start, span.end) : '';
}

function startOf({ words, wording }: Side, { from, to }: Range): number {
  const span = spanOf(words, { from, to });
  return span?.start ?? words[from - 1]?.span.end ?? words[from]?.span.start ?? wording.parts[0]?.start ?? 0;
}

/** From the first to the last that is printed of a range of words; a currency's sign stands before its number. */
function spanOf(words: Side['words'], { from, to }: Range): Span | null {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (let i = from; i < to; i++) {
    start = Math.min(start, words[i]?.span.start ?? start);
    end = Math.max(end, words[i]?.span.end ?? end);
  }
  return to > from ? { start, end } : null;
}

/** Words a flag shows at most: it points, the edits tell all. */
const mostShown = 12;

/** What stands printed in a range, for a flag; over parts with a space between. */
export function shown(comparison: Comparison, name: SideName, { from, to }: Range): string {
  const side = comparison[name];
  const tokens = new Map<number, { start: number; end: number }>();
  for (let i = from; i < Math.min(to, from + mostShown); i++) {
    const word = side.words[i];
    if (!word) continue;
    const { start, end } = tokens.get(word.token) ?? word.span;
    tokens.set(word.token, { start: Math.min(start, word.span.start), end: Math.max(end, word.span.end) });
  }
  return [...tokens.values()].map(({ start, end }) => side.wording.text.slice(start, end)).join(' ');
}
