/**
 * Strength: the words of a slot that say how sure or how strong, and which of them the other side lacks.
 *
 * In: a comparison, a side and a slot. Out: clusters of such words, each with
 * what its change comes to.
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Word } from '../../match/words/words.ts';
import type { Side, SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { addsOn } from '../negation/undone.ts';
import { isLimit } from '../quantity/bounds.ts';
import { bearsOnShared, type Compared, governed, isCompared, isLostClause, zoneOf } from '../scope.ts';
import { containing, isAround, nearby, type Slot } from '../slots.ts';
import { isHypothetical, isLimiting, isNotAll, isOfFew, isOutcome } from './limits.ts';
import { isSaidAlike } from './sayings.ts';

export type Degree = 'strong' | 'weak';

/** Words in a row that say how sure or how strong. */
export interface Cluster extends Range {
  /** What it comes to that the other side does not say so; null for nothing. */
  readonly degree: Degree | null;
  /** What its words say: the groups that they are in, each once. */
  readonly kinds: readonly string[];
}

/** Words that may stand between two of one cluster: "can and should". */
const between = 2;

export function clusters(compared: Compared, name: SideName, slot: Slot): readonly Cluster[] {
  const side = compared[name];
  const found: Cluster[] = [];
  for (let index = slot[name].from; index < slot[name].to; index++) {
    if (!isTold(compared, name, index)) continue;
    const degree = degreeOf(compared, name, index);
    const last = found.at(-1);
    const { from, to } = phraseAt(side, index);
    const word = side.words[index];
    const kind = kindAt(side, index) ?? '';
    if (!last || index - last.to >= between || side.words[last.from]?.sentence !== word?.sentence)
      found.push({ from, to, degree, kinds: [kind] });
    else
      found[found.length - 1] = {
        from: last.from,
        to,
        kinds: last.kinds.includes(kind) ? last.kinds : [...last.kinds, kind],
        degree: last.degree === 'strong' ? 'strong' : (degree ?? last.degree),
      };
  }
  return found;
}

/** A word with what belongs to it: "no one", "I think". */
function phraseAt({ words, standing }: Side, index: number): Range {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const holder = word?.hedge === 'opinion' && /^(?:i|we)$/.test(before?.lexeme.folded ?? '');
  const held = holder && before?.sentence === word?.sentence && standing[index - 1] !== 'met';
  return { from: held ? index - 1 : index, to: after?.lexeme.folded === 'one' ? index + 2 : index + 1 };
}

const modals = new Set(['will', 'would', 'shall', 'must']);

/** What a word says of strength where it stands. */
function kindAt(side: Side, index: number): string | null {
  const word = side.words[index];
  if (!word) return null;
  return isNotAll(side, index) ? 'not all' : kindOf(word);
}

/** What a word says of strength: a group of like words; null for a word that says nothing of it. */
function kindOf({ lexeme, hedge, intensifier, talk }: Word): string | null {
  if (talk) return null;
  if (hedge) return hedge;
  if (lexeme.negation === 'no') return 'no';
  if (lexeme.quantifier) return `${lexeme.quantifier} of them`;
  if (intensifier) return 'very';
  return modals.has(lexeme.folded) ? 'will' : null;
}

/** Whether a word says how sure or how strong, and the other side does not say the same nearby. */
function isTold(compared: Compared, name: SideName, index: number): boolean {
  const side = compared[name];
  const word = side.words[index];
  if (!word || side.standing[index] === 'met' || side.standing[index] === 'ignored') return false;
  const kind = isOfFew(side.words, index) && side.standing[index + 1] === 'met' ? 'a few' : kindAt(side, index);
  if (kind === null || opensCondition(side, index) || isOfMetPhrase(side, index, kind)) return false;
  if (isLimit(compared, name, index) || isSaidAlike(compared, name, index)) return false;
  if (
    kind === 'possible' &&
    isNone(side.words[index + 1] ?? word) &&
    isAround(compared, name, { index, isWanted: denies })
  )
    return false;
  if (isOutcome(compared, name, index)) return true;
  const other = opposing(name);
  const isKind = (_: Word, at: number) => kindAt(compared[other], at) === kind;
  return !hasInPlace(compared, zoneOf(compared, name, index), { name: other, isKind });
}

/** Whether a word goes with one beside it that has its counterpart: "most likely" / "likely". */
function isOfMetPhrase({ words, standing }: Side, index: number, kind: string): boolean {
  return [index - 1, index + 1].some((at) => standing[at] === 'met' && words[at]?.hedge === kind);
}

/** "Could not reach" is "failed to reach". */
function denies({ lexeme }: Word): boolean {
  return lexeme.negation === 'deny';
}

/** "Should it fail" is "if it fails". */
function opensCondition({ words }: Side, index: number): boolean {
  const word = words[index];
  return word?.lexeme.folded === 'should' && words[index - 1]?.sentence !== word.sentence;
}

function degreeOf(compared: Compared, name: SideName, index: number): Degree | null {
  const [side, other] = [compared[name], compared[opposing(name)]];
  const word = side.words[index];
  if (!word) return null;
  const opposite = other.words[side.opposite[index] ?? -1];
  const slot = containing(compared.slots, (one) => one[name], index);
  if (word.lexeme.negation === 'hardly' && hasInPlace(compared, slot, { name: opposing(name), isKind: isNone }))
    return 'strong';
  if (isAmount(word) && !isLostClause(compared, name, index) && hasOtherAmount(compared, slot, opposing(name)))
    return 'strong';
  if (isNotAll(side, index) && hasInPlace(compared, slot, { name: opposing(name), isKind: isNobody })) return 'strong';
  const limits =
    word.hedge !== null || isLimiting(side, index) || isHypothetical(side, index) || isOutcome(compared, name, index);
  if (!limits && !word.intensifier) return null;
  // "None of them came" is "they did not come".
  if (isNone(word) && isAround(compared, name, { index, isWanted: isNone })) return null;
  if (!isShared(compared, name, index)) return null;
  if (limits) return 'strong';
  return compared.reported || (opposite?.weight ?? 0) > 0 ? null : 'weak';
}

function isNone({ lexeme }: Word): boolean {
  return lexeme.negation === 'no';
}

/** "No one" and "none": not one of them, where "not" alone may deny it of some. */
function isNobody({ lexeme }: Word): boolean {
  return lexeme.negation === 'no' && /^no/.test(lexeme.folded) && lexeme.folded !== 'not';
}

/** How many or how much; none at all is a negation's, and "some 40" is about 40. */
function isAmount({ lexeme, hedge }: Word): boolean {
  return lexeme.quantifier !== null && lexeme.negation !== 'no' && hedge !== 'about';
}

/** Whether a side gives an amount in a stretch that no lost clause took along. */
function hasOtherAmount(compared: Compared, stretch: Slot | null, name: SideName): boolean {
  const isKind = (word: Word, index: number) => isAmount(word) && !isLostClause(compared, name, index);
  return hasInPlace(compared, stretch, { name, isKind });
}

/** Whether both sides speak of what the word bears on. A lead-in may stand at an edge: "I think". */
function isShared(compared: Compared, name: SideName, index: number): boolean {
  const side = compared[name];
  if (!bearsOnShared(compared, name, index) && !leadsIn(side, index)) return false;
  if (compared.reported) return isTight(compared, name, index);
  if (isCompared(compared, name, index)) return true;
  const mixed = compared.variant.wording.kind === 'mixed' || compared.base.wording.kind === 'mixed';
  const opens = side.words[index]?.hedge != null || isLimiting(side, index);
  return opens && !mixed && zoneOf(compared, name, index)?.place === 'start';
}

const leads: ReadonlySet<string> = new Set(['opinion', 'seem', 'certain']);
/** Words within which a lead-in comes to its statement, and to a word of it that both sides have. */
const [toThat, toMet] = [6, 3];

/** Whether the statement that a lead-in leads to is in both: "It appears from the log that the ferry ...". */
function leadsIn({ words, standing }: Side, index: number): boolean {
  const word = words[index];
  if (!leads.has(word?.hedge ?? '')) return false;
  const joined = words.slice(index + 1, index + 1 + toThat).findIndex(({ lexeme }) => lexeme.folded === 'that');
  const from = index + 1 + (joined < 0 ? 0 : joined + 1);
  for (let i = from; i < from + toMet && words[i]?.sentence === word?.sentence; i++)
    if (standing[i] === 'met') return true;
  return false;
}

/** A reporter's own wording hedges and drops hedges; only right beside the word it bears on does one count, and no opinion does. */
function isTight(compared: Compared, name: SideName, index: number): boolean {
  const side = compared[name];
  const head = governed(side, index);
  const beside = side.opposite[head] ?? -1;
  const other = compared[opposing(name)];
  if (Math.abs(head - index) > 1 || beside < 0 || addsOn(side, index - 1)) return false;
  if (modals.has(other.words[side.opposite[index] ?? -1]?.lexeme.folded ?? '')) return true;
  return reportable.has(side.words[index]?.hedge ?? '') && other.standing[beside - 1] === 'met';
}

const reportable = new Set(['only', 'almost', 'hardly', 'alleged', 'unlikely', 'seem']);

interface Wanted {
  readonly name: SideName;
  readonly isKind: (word: Word, index: number) => boolean;
}

/** Whether a side has a word of one kind in a stretch, without counterpart of its own. */
function hasInPlace(compared: Compared, stretch: Slot | null, { name, isKind }: Wanted): boolean {
  if (!stretch) return false;
  const side = compared[name];
  const { from, to } = stretch[name];
  const near = side.words.slice(from, Math.min(to, from + nearby));
  return near.some((word, offset) => isKind(word, from + offset) && side.standing[from + offset] !== 'met');
}
