/**
 * Edits: the alignment told word by word, for people and programs to read.
 *
 * In: a comparison. Out: edits in order over both wordings. A printed word is
 * never cut: "don't" against "do" is one replacement. Words spelt differently are equal.
 */

import type { Range, Step } from '../match/alignment/steps.ts';
import type { EditRecord, Span } from '../model.ts';
import type { Comparison, Side, SideName } from './compared.ts';
import { type Group, markMoves } from './moved.ts';

export function edits(comparison: Comparison): readonly EditRecord[] {
  const { base, variant } = comparison;
  return runs(markMoves(groups(comparison), comparison), comparison).map((group): EditRecord => {
    const [ofBase, ofVariant] = [placed(base, group.base), placed(variant, group.variant)];
    const edit = {
      op: group.op,
      base: ofBase.text,
      variant: ofVariant.text,
      baseStart: ofBase.start,
      variantStart: ofVariant.start,
    };
    return group.move === null ? edit : { ...edit, move: group.move };
  });
}

/** The steps, those that share a printed word as one. */
function groups(comparison: Comparison): readonly Group[] {
  const { steps, base, variant } = comparison;
  const found: Group[] = [];
  for (const step of steps) {
    const op = isSame(step) ? 'equal' : opOf(step);
    const back = goesOn(base, step.base) || goesOn(variant, step.variant) ? groupsBack(found, comparison, step) : 0;
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

/** Whether a range begins inside a printed word. */
function goesOn({ words }: Side, { from, to }: Range): boolean {
  return to > from && from > 0 && words[from - 1]?.token === words[from]?.token;
}

/** How many groups back the printed words began that a step goes on with. */
function groupsBack(found: readonly Group[], comparison: Comparison, step: Step): number {
  const back = (['base', 'variant'] as const).map((name) => {
    if (!goesOn(comparison[name], step[name])) return 0;
    const holder = found.findLastIndex((group) => group[name].to > group[name].from);
    return holder < 0 ? 0 : found.length - holder;
  });
  return Math.max(...back);
}

/** Neighbours of one kind as one, a deletion beside an insertion as a replacement; nothing runs over a part's end. */
function runs(found: readonly Group[], { base, variant }: Comparison): readonly Group[] {
  const joined: Open[] = [];
  for (const group of found) {
    const last = joined[joined.length - 1];
    const op = last && joinedOp(last, group);
    if (!last || !op || isBroken(base, last.base, group.base) || isBroken(variant, last.variant, group.variant)) {
      joined.push({ op: group.op, base: { ...group.base }, variant: { ...group.variant }, move: group.move });
      continue;
    }
    last.op = op;
    last.base.to = group.base.to;
    last.variant.to = group.variant.to;
  }
  return joined;
}

/** A group that others are still joined to. */
interface Open {
  op: Group['op'];
  readonly base: { readonly from: number; to: number };
  readonly variant: { readonly from: number; to: number };
  readonly move: Group['move'];
}

function joinedOp(last: Open, next: Group): Group['op'] | null {
  if (last.op === next.op && last.move === next.move) return last.op;
  if (last.move !== null || next.move !== null || last.op === 'equal' || next.op === 'equal') return null;
  return 'replace';
}

function isBroken({ words }: Side, before: Range, after: Range): boolean {
  if (before.to === before.from || after.to === after.from) return false;
  return words[before.to - 1]?.part !== words[after.from]?.part;
}

/** What stands printed in a range, and where it begins. */
function placed({ words, wording }: Side, range: Range): { readonly text: string; readonly start: number } {
  const span = spanOf(words, range);
  if (span) return { text: wording.text.slice(span.start, span.end), start: span.start };
  const { from } = range;
  return { text: '', start: words[from - 1]?.span.end ?? words[from]?.span.start ?? wording.parts[0]?.start ?? 0 };
}

/** From the first to the last that is printed of a range of words; a currency's sign stands before its number. */
function spanOf(words: Side['words'], { from, to }: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
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
