/**
 * Turners: the words and phrases of a side that turn a statement round.
 *
 * In: a comparison and a side of it. Out: where such a word stands, and whether
 * the other side turns the same in other words: "have yet to reply" / "did not
 * reply" / "failed to reply".
 */

import type { Word } from '../../match/words/words.ts';
import type { Side, SideName } from '../compared.ts';
import { isUnmet, opposing } from '../comparison.ts';
import { isSaidAlike } from '../hedge/sayings.ts';
import { isLimit } from '../quantity/bounds.ts';
import { type Compared, governed, isCompared } from '../scope.ts';
import { containing, isAround, nearby } from '../slots.ts';
import { turnsRound } from '../unmet.ts';
import type { Turner } from './turner.ts';
import { withoutUndone } from './undone.ts';

/** Of many words few, by their index. */
export function turners(compared: Compared, name: SideName): ReadonlyMap<number, Turner> {
  const side = compared[name];
  const { words } = side;
  const found = new Map<number, Turner>();
  for (let index = 0; index < words.length; index++) {
    const kind = words[index]?.lexeme.negation ?? null;
    const length = phraseAt(words, index);
    const denies = deniesAt(words, index);
    if ((kind === null && length === 0 && !denies) || opensLimit(words, index) || goesFurther(words, index)) continue;
    if (repeats(side, index)) continue;
    if (denies) found.set(index, { name, index, last: index + 1, kind: 'deny' });
    else if (length > 0) found.set(index, { name, index, last: index + length - 1, kind: 'no' });
    else if (kind === 'deny' || (kind === 'no' && turnsRound(side, index)))
      found.set(index, { name, index, last: index, kind });
  }
  return withoutUndone(compared, name, found);
}

/** "no later than noon", which is by noon. */
function opensLimit(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.lexeme.folded === 'no' &&
    /^(?:later|earlier|sooner)$/.test(words[index + 1]?.lexeme.folded ?? '') &&
    words[index + 2]?.lexeme.folded === 'than'
  );
}

/** "Half, if not more", which denies nothing. */
function goesFurther(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.lexeme.folded, words[index + 1]?.lexeme.folded ?? ''];
  return before === 'if' && words[index]?.lexeme.folded === 'not' && /^(?:more|most|all|longer|worse)$/.test(after);
}

/** How many words before a word that says again, between signs, what was turned already: "no proof, none, that". */
const echo = 6;

/** Whether a word only says again with more force what one before it turned: "no proof, none, that". */
function repeats({ words, wording: { text } }: Side, index: number): boolean {
  const isOnce = words[index]?.lexeme.folded === 'not' && words[index + 1]?.lexeme.folded === 'once';
  const last = isOnce ? index + 1 : index;
  const [before, word, after] = [words[index - 1], words[last], words[last + 1]];
  if (!isOnce && word?.lexeme.folded !== 'none') return false;
  if (!word || !before || !after || before.sentence !== after.sentence) return false;
  const isApart =
    /^\s*[,—–-]/.test(text.slice(before.span.end, words[index]?.span.start)) &&
    /^\s*[,—–-]/.test(text.slice(word.span.end, after.span.start));
  return isApart && words.slice(Math.max(0, index - echo), index).some(({ lexeme }) => lexeme.negation === 'no');
}

/** Whether a word turns what follows, here: by its grammar, or by its meaning, when no other verb stands in its place. */
export function turnsHere(compared: Compared, { name, index, last, kind }: Turner): boolean {
  const { words, opposite } = compared[name];
  if (kind === 'no') {
    if (last > index) return true;
    const isOther = isLimit(compared, name, index) || isSaidAlike(compared, name, index);
    return !words[index]?.hedge && !isOther && !goesOn(compared, name, index);
  }
  if (compared.reported) return refusesShared(compared, name, index);
  const instead = opposite[index] ?? -1;
  return instead >= 0 ? !isUnmet(compared[opposing(name)], instead) : !isUnmet(compared[name], index - 1);
}

const refusing: ReadonlySet<string> = new Set(
  'refuse refuses refused decline declines declined fail fails failed'.split(' '),
);

const stating: ReadonlySet<string> = new Set(['will', 'shall', 'do', 'did']);

/** Whether reported speech says not done what its base plainly states: "we will pay" / "they refused to pay". */
function refusesShared({ base, variant }: Compared, name: SideName, index: number): boolean {
  if (name === 'base' || !refusing.has(variant.words[index]?.lexeme.folded ?? '')) return false;
  const verb = variant.words[index + 1]?.lexeme.folded === 'to' ? (variant.opposite[index + 2] ?? -1) : -1;
  return base.standing[verb] === 'met' && stating.has(base.words[verb - 1]?.lexeme.folded ?? '');
}

/** What is known of both sides before it is asked what is turned. */
export interface Turning {
  readonly comparison: Compared;
  readonly turners: Readonly<Record<SideName, ReadonlyMap<number, Turner>>>;
  /** Indexes of the words that have their contrary opposite: these answer nothing else. */
  readonly contrary: Readonly<Record<SideName, ReadonlySet<number>>>;
}

/** Whether the other side turns the same statement: by a word right opposite, or by one in the same place that answers no other. */
export function isAnswered({ comparison, turners, contrary }: Turning, turner: Turner): boolean {
  const { name, index, last, kind } = turner;
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const facing = side.opposite[index] ?? -1;
  const opposite = contrary[opposing(name)].has(facing) ? undefined : other.words[facing]?.lexeme;
  if (opposite?.negation != null || opposite?.value === 0) return true;
  const { from = 0, to = 0 } = containing(comparison.slots, (one) => one[name], index)?.[opposing(name)] ?? {};
  for (let there = from; there < Math.min(to, from + nearby); there++) {
    if (!turners[opposing(name)].has(there) || other.standing[there] === 'met') continue;
    const at = other.opposite[there] ?? -1;
    const isFree = at === index || !facesAs(kind, side.words[at]);
    if (isFree && !contrary[opposing(name)].has(there)) return true;
  }
  if (isDoubted(comparison, contrary[name], turner)) return true;
  return isTurnedOver(other, side.opposite[governed(side, last)] ?? -1, turners[opposing(name)]);
}

/** Whether a word that faces a turner of the other side answers it before one of some kind does: "no" answers "without" before "failed". */
function facesAs(kind: Turner['kind'], facing: Word | undefined): boolean {
  const negation = facing?.lexeme.negation ?? null;
  return negation !== null && !(kind === 'no' && negation === 'deny');
}

/**
 * Whether a turner denies what is likely, and the other side calls it unlikely: "will probably not sail" / "is
 * unlikely to sail". A word that has its contrary opposite is counted with it, and the turner beside it too.
 */
function isDoubted(comparison: Compared, contrary: ReadonlySet<number>, { name, index }: Turner): boolean {
  const { words } = comparison[name];
  const isWanted = ({ hedge }: Word) => hedge === 'unlikely';
  for (let at = Math.max(0, index - 2); at < index + 3; at++)
    if (words[at]?.hedge === 'likely' && !contrary.has(at)) return isAround(comparison, name, { index, isWanted });
  return false;
}

/** Whether a turner before an "or" turns the word at `index` too: "would not be bought or let the crews be sold". */
function isTurnedOver({ words }: Side, index: number, turners: ReadonlyMap<number, Turner>): boolean {
  let isOther = false;
  for (let at = index - 1; at >= 0 && words[at]?.sentence === words[index]?.sentence; at--) {
    const folded = words[at]?.lexeme.folded ?? '';
    if (isOther && turners.get(at)?.kind === 'no') return true;
    if (turners.has(at) || folded === 'and' || folded === 'but') return false;
    isOther ||= folded === 'or';
  }
  return false;
}

/** Words after which a phrase's last word opens no verb or adjective: "yet to my surprise", "far from the pier". */
const owners = '(?:my|our|your|his|her|its|their|this|that|the|an?|no|here|there|home)\\b';
const auxiliary = '^(?:ha(?:ve|s|d)|is|are|was|were|as|still)';

const ruledOut: readonly [RegExp, number] = [/^\S* \S+ out /, 2];
const forgotten: readonly [RegExp, number] = [/^\S* \S+ to /, 2];
const avoided: readonly [RegExp, number] = [/^\S* \S+ \S+ing(?: |$)/, 1];

/** Phrases that turn what follows them, by their first word: how they read with a word before and after, and their length. */
const phrases: ReadonlyMap<string, readonly [RegExp, number]> = new Map([
  ['yet', [new RegExp(`${auxiliary} yet to (?!${owners})`), 2]],
  ['still', [new RegExp(`${auxiliary} still to (?!${owners})`), 2]],
  ['far', [new RegExp(`^\\S* far from (?!${owners})`), 2]],
  ['anything', [/^\S* anything but /, 2]],
  ['no', [/^\S* no longer /, 2]],
  ['unless', [/^/, 1]],
  ...'rule rules ruled ruling'.split(' ').map((word) => [word, ruledOut] as const),
  ...'forget forgets forgot forgotten'.split(' ').map((word) => [word, forgotten] as const),
  ...'avoid avoids avoided'.split(' ').map((word) => [word, avoided] as const),
]);

/** How many words the phrase takes that turns its statement and begins at a word; 0 for none. */
function phraseAt(words: readonly Word[], index: number): number {
  const [reads, length] = phrases.get(words[index]?.lexeme.folded ?? '') ?? [null, 0];
  if (!reads || words[index + length - 1]?.sentence !== words[index]?.sentence) return 0;
  const around = Array.from({ length: length + 2 }, (_, offset) => words[index - 1 + offset]?.lexeme.folded ?? '');
  return reads.test(around.join(' ')) ? length : 0;
}

/** Words that deny with the word after them, by that word: "fell short", "turned down". */
const denials: ReadonlyMap<string, RegExp> = new Map([
  ['short', /^(?:fall|falls|fell|fallen|falling)$/],
  ['down', /^turn(?:s|ed|ing)?$/],
  ['off', /^call(?:s|ed|ing)?$/],
]);

function deniesAt(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const isDenial = denials.get(next?.lexeme.folded ?? '')?.test(word?.lexeme.folded ?? '') ?? false;
  return isDenial && word?.sentence === next?.sentence;
}

/** Whether a "nor" goes on with what a word before it in its sentence turned, and both sides tell: "neither the mayor nor the council". */
function goesOn(compared: Compared, name: SideName, index: number): boolean {
  const { words, standing } = compared[name];
  if (words[index]?.lexeme.folded !== 'nor') return false;
  for (let i = index - 1; i >= 0 && words[i]?.sentence === words[index]?.sentence; i--)
    if (words[i]?.lexeme.negation === 'no') return standing[i] === 'met' || isCompared(compared, name, i);
  return false;
}
