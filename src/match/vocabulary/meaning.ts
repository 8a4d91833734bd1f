/**
 * Meaning: how alike two words are that are not of one root.
 *
 * In: two words with what the tables say of them. Out: a share, from 0 to 1.
 */

import type { Lexeme } from '../words/lexeme.ts';
import { alikeness, type Kin, kinOf, kinship } from './kindred.ts';

/** A word with what it may be kin to. */
export interface Meant {
  readonly lexeme: Lexeme;
  readonly kin: Kin | null;
}

/** How alike two words of one root are, or two spellings of one number. */
export const sameRoot = 0.9;

/** How alike two words of different roots are in meaning. */
export function meet(one: Meant, other: Meant): number {
  const { lexeme: a, kin: ownA } = one;
  const { lexeme: b, kin: ownB } = other;
  if (denies(a) && denies(b)) return alikeness.synonym;
  if (areOneNumber(a, b)) return sameRoot;
  if (haveSet(a, b)) return isDerived(a.stem, b.stem) ? alikeness.derived : alikeness.synonym;
  const kin = ownA && ownB ? kinship(ownA, ownB) : 0;
  return kin > 0 ? kin : turnsRound(ownA, b, ownB) || turnsRound(ownB, a, ownA) ? alikeness.turned : 0;
}

export function areOneNumber(a: Lexeme, b: Lexeme): boolean {
  return a.value !== null && a.value === b.value && !(denies(a) && denies(b));
}

function haveSet(a: Lexeme, b: Lexeme): boolean {
  for (const set of a.synsets) if (b.synsets.includes(set)) return true;
  return false;
}

/** Letters with which two words begin where one is made of the other, at least, and their share of the longer stem. */
const [leastBeginning, leastShare] = [4, 0.5];

/** Whether one of two synonyms is made of the other: "apology" / "apologize", "decision" / "decide". */
function isDerived(a: string, b: string): boolean {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return alike >= leastBeginning && alike >= leastShare * Math.max(a.length, b.length);
}

/** Whether a word is another turned round: "unjustified" beside "justification". */
function turnsRound(kin: Kin | null, other: Lexeme, otherKin: Kin | null): boolean {
  const turned = kin?.turned;
  if (!turned) return false;
  const of = kinOf(turned);
  return (
    turned.stem === other.stem ||
    haveSet(turned, other) ||
    (of !== null && otherKin !== null && kinship(of, otherKin) > 0)
  );
}

export function denies({ negation }: Lexeme): boolean {
  return negation === 'no' || negation === 'hardly';
}
