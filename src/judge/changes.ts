/**
 * Changes: what happened in each stretch where base and variant differ.
 *
 * In: a comparison. Out: its changes in order: lost or gained words with their
 * form, rewording, or nothing but grammar. The rules name them.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Change, Loss, Piece } from './change.ts';
import type { Comparison, Side, SideName, Zone } from './compared.ts';
import { opposing } from './comparison.ts';
import { isAtBreak, isBracketed, isElided } from './marks.ts';
import { pool } from './pools.ts';
import { thresholds } from './thresholds.ts';
import { type Unmet, unmetWords } from './unmet.ts';

export interface Changes {
  /** In order, by the side that has the words. */
  readonly losses: Readonly<Record<SideName, readonly Loss[]>>;
  /** Stretches where other words stand, whether they inform or not. */
  readonly rewordings: readonly Zone[];
}

export function changes(comparison: Comparison): Changes {
  const pieces = comparison.zones.flatMap((zone) => split(zone, comparison));
  const found = pool(
    pieces.map((piece) => {
      const { losses, rewordings } = change(piece, comparison);
      return { piece, losses, rewordings };
    }),
    comparison,
  );
  return {
    losses: { base: lossesOf(found, 'base'), variant: lossesOf(found, 'variant') },
    rewordings: found.flatMap(({ rewordings }) => rewordings),
  };
}

function lossesOf(found: readonly Change[], name: SideName): readonly Loss[] {
  const own: Loss[] = [];
  for (const { losses } of found) for (const loss of losses) if (loss.side === name) own.push(loss);
  return own;
}

/** An edge's whole sentences apart from the words of the sentence that goes on. */
function split(zone: Zone, comparison: Comparison): readonly Piece[] {
  if (zone.place === 'inner' || zone.place === 'all') return [pieceOf(zone, zone, false)];
  const cutAt = (name: SideName) => {
    const { words } = comparison[name];
    const { from, to } = zone[name];
    const kept = zone.place === 'start' ? words[to]?.sentence : words[from - 1]?.sentence;
    let at = zone.place === 'start' ? to : from;
    if (zone.place === 'start') while (at > from && words[at - 1]?.sentence === kept) at--;
    else while (at < to && words[at]?.sentence === kept) at++;
    return at;
  };
  const [b, v] = [cutAt('base'), cutAt('variant')];
  const early = { base: { from: zone.base.from, to: b }, variant: { from: zone.variant.from, to: v } };
  const late = { base: { from: b, to: zone.base.to }, variant: { from: v, to: zone.variant.to } };
  const starts = zone.place === 'start';
  return [pieceOf(zone, early, starts), pieceOf(zone, late, !starts)];
}

/** Written out field by field, as it is made for every zone. */
function pieceOf({ place, elided, outermost }: Zone, { base, variant }: Pick<Zone, SideName>, whole: boolean): Piece {
  return { base, variant, place, elided, outermost, whole };
}

function change(piece: Piece, comparison: Comparison): Change {
  const unmet = {
    base: unmetWords(comparison.base, piece.base),
    variant: unmetWords(comparison.variant, piece.variant),
  };
  const lost = unmet.base.informing;
  const gained = unmet.variant.informing;
  const loss = (side: SideName) => lossOf(piece, comparison, side);
  if (piece.whole) return { losses: sides.filter((side) => unmet[side].informing > 0).map(loss), rewordings: [] };
  if (lost === 0 && isBracketed(comparison.variant, piece.variant))
    return { losses: [loss('variant')], rewordings: [] };
  if (lost === 0 && gained === 0) return grammarAlone(piece, comparison, unmet);
  if (lost > 0 && gained > 0) return replaced(piece, comparison, more(unmet.base, unmet.variant) ? 'base' : 'variant');
  const side: SideName = lost > 0 ? 'base' : 'variant';
  const { standIns, grammar, turns } = unmet[opposing(side)];
  const stoodFor = standIns > 0 && unmet[side].informing <= thresholds.standsFor;
  const inPlace = grammar > turns && unmet[side].informing === 1 && piece.place === 'inner';
  if ((stoodFor || inPlace) && piece.place !== 'all') return { losses: [], rewordings: [piece] };
  const touched = grammar > 0 && piece.place === 'inner' && !loss(side).declared;
  return { losses: [loss(side)], rewordings: touched ? [piece] : [] };
}

/** Nothing that informs is lost or gained: a clause of grammar words is, or they change, or nothing does. */
function grammarAlone(piece: Piece, comparison: Comparison, unmet: Readonly<Record<SideName, Unmet>>): Change {
  const clauses = sides.filter(
    (side) =>
      isClause(unmet[side], unmet[opposing(side)]) ||
      (isCutTurn(piece, unmet[side], unmet[opposing(side)]) && !isInside(comparison[side], piece[side], piece.place)),
  );
  if (clauses.length > 0) return { losses: clauses.map((side) => lossOf(piece, comparison, side)), rewordings: [] };
  return { losses: [], rewordings: isGrammarChange(piece, comparison) ? [piece] : [] };
}

function isClause(one: Unmet, other: Unmet): boolean {
  return one.grammar - other.grammar >= thresholds.grammarClause;
}

/** Whether a cut takes a word along that turns the statement round: "not a plot" / "a plot". */
function isCutTurn({ place }: Piece, one: Unmet, other: Unmet): boolean {
  return (place === 'start' || place === 'end') && one.turns > other.turns && other.grammar === 0;
}

/** Whether one side has more words that inform, or as many and more in all. */
function more(one: Unmet, other: Unmet): boolean {
  if (one.informing !== other.informing) return one.informing > other.informing;
  return one.grammar >= other.grammar;
}

/** Words that inform stand on both sides: other words for the same, or more on one side besides. */
function replaced(piece: Piece, comparison: Comparison, more: SideName): Change {
  if (isBracketed(comparison.variant, piece.variant)) {
    return { losses: sides.map((side) => lossOf(piece, comparison, side)), rewordings: [] };
  }
  const surplus = isSurplus(piece, comparison, more);
  return { losses: surplus ? [lossOf(piece, comparison, more)] : [], rewordings: [piece] };
}

/** Whether a stretch is inside: not at an edge, or both wordings have their very first or last word beyond a few lost ones. */
function isWithin({ place, outermost }: Piece, { base, variant }: Comparison, informing: number): boolean {
  if (place === 'inner') return true;
  if (place === 'all' || informing > thresholds.surplus) return false;
  const [b, v] = place === 'start' ? [0, 0] : [base.words.length - 1, variant.words.length - 1];
  return outermost.base === b && outermost.variant === v;
}

function lossOf(piece: Piece, comparison: Comparison, side: SideName): Loss {
  const inside = isAtBreak(comparison, piece) ? 'break' : 'inner';
  const { informing } = unmetWords(comparison[side], piece[side]);
  return {
    side,
    range: piece[side],
    informing,
    where: piece.whole ? 'sentences' : isWithin(piece, comparison, informing) ? inside : 'edge',
    declared:
      side === 'base' ? isElided(comparison.variant, piece.variant) : isBracketed(comparison.variant, piece.variant),
  };
}

const sides: readonly SideName[] = ['base', 'variant'];

/**
 * Whether grammar words alone make a change. Lost or added at an edge or at
 * the cue's break they are nothing, unless a hedge is among them; in another's place, or inside, they are.
 */
function isGrammarChange(piece: Piece, comparison: Comparison): boolean {
  const { base, variant } = comparison;
  const [lost, gained] = [unmetWords(base, piece.base).grammar, unmetWords(variant, piece.variant).grammar];
  if (lost === 0 && gained === 0) return false;
  if (piece.place === 'all') return true;
  if (piece.place === 'inner') return !isAtBreak(comparison, piece) || (lost > 0 && gained > 0);
  if (isInside(base, piece.base, piece.place) || isInside(variant, piece.variant, piece.place)) return true;
  if (base.wording.kind !== 'mixed' && hasHedge(variant, piece.variant)) return true;
  if (variant.wording.kind === 'mixed' || base.wording.kind === 'mixed') return false;
  return (lost > 0 && gained > 0) || hasHedge(base, piece.base);
}

/** Whether a word without counterpart stands further in than one that has its own: then it is not at the edge. */
function isInside({ standing }: Side, { from, to }: Range, place: Zone['place']): boolean {
  let met = false;
  for (let offset = 0; offset < to - from; offset++) {
    const index = place === 'end' ? to - 1 - offset : from + offset;
    if (standing[index] === 'met') met = true;
    else if (met && standing[index] !== 'ignored') return true;
  }
  return false;
}

function hasHedge({ words, standing }: Side, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (standing[i] !== 'met' && standing[i] !== 'ignored' && words[i]?.hedge && !words[i]?.talk) return true;
  }
  return false;
}

/** Whether one side of a reworded stretch has so much more that something is missing besides. */
function isSurplus(piece: Piece, { base, variant }: Comparison, more: SideName): boolean {
  const unmet = { base: unmetWords(base, piece.base), variant: unmetWords(variant, piece.variant) };
  const [most, least] = [unmet[more], unmet[opposing(more)]];
  if (most.informing - least.informing >= thresholds.surplus) return true;
  return most.informing + most.grammar - least.informing - least.grammar >= thresholds.surplusClause;
}
