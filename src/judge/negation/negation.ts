/**
 * Negation: a statement is turned round.
 *
 * In: a comparison and its changes. Out: a flag for each statement that is
 * turned an odd number of times, by words that negate and by contraries:
 * "still open" / "not closed" is turned twice, and so not at all.
 */

import type { Range } from '../../match/alignment/steps.ts';
import { buckets } from '../../match/buckets.ts';
import { wordsOf } from '../../match/words/lately.ts';
import type { Word } from '../../match/words/words.ts';
import type { Flag } from '../../model.ts';
import type { Side, SideName } from '../compared.ts';
import { isUnmet, opposing } from '../comparison.ts';
import { bearsOnShared, type Compared, governed, isCompared, isGone } from '../scope.ts';
import { containing } from '../slots.ts';
import { contraries, turnedBy } from './opposites.ts';
import { type Turn, turnTexts } from './turn-texts.ts';
import type { Turner } from './turner.ts';
import { isAnswered, type Turning, turners, turnsHere } from './turners.ts';

export function negation(comparison: Compared): readonly Flag[] {
  if (comparison.reported && followsNegation(comparison.variant)) return none;
  const pairs = contraries(comparison);
  const own = { base: turners(comparison, 'base'), variant: turners(comparison, 'variant') };
  const all = [...own.base.values(), ...own.variant.values()];
  if (pairs.length === 0 && all.length === 0) return none;
  const contrary = {
    base: new Set(pairs.map(({ base }) => base)),
    variant: new Set(pairs.map(({ variant }) => variant)),
  };
  const turning: Turning = { comparison, turners: own, contrary };
  const turns = all.filter((turner) => isTurn(turning, turner));
  const sentences = buckets<Turn, number>([...turns, ...pairs], (turn) => sentenceOf(comparison, turn));
  return [...sentences.values()]
    .flatMap((several) => told(comparison, several))
    .filter((turn) => !isPutAnew(turning, turns, turn))
    .map((turn) => ({ flag: 'negation' as const, ...turnTexts(comparison, turn) }));
}

const none: readonly never[] = [];

/** How far back, in UTF-16 code units, marks before reported words are read. */
const sight = 200;

/** Whether reported words go on behind marks that negate: in "there was “not one line” in the report" what turns them is not among them. */
function followsNegation({ wording: { text, parts } }: Side): boolean {
  const start = parts[0]?.start ?? 0;
  const from = Math.max(0, start - sight);
  const marked = /["“]([^"“”]*)["”]\s*$/.exec(text.slice(from, start));
  if (!marked) return false;
  const span = { start: from + marked.index, end: start };
  return wordsOf(text, [span]).some(({ lexeme }) => lexeme.negation === 'no');
}

/** The turns of a sentence to tell; none where they undo each other: "not without hope", "still open" / "not closed". */
function told(comparison: Compared, several: readonly Turn[]): readonly Turn[] {
  const words = several.filter((turn) => 'name' in turn);
  const isOneSided = words.length === several.length && new Set(words.map(({ name }) => name)).size === 1;
  if (isOneSided) {
    const byHead = buckets(words, ({ name, last }) => governed(comparison[name], last));
    return [...byHead.values()].flatMap((own) => (own.length % 2 === 0 ? [] : own.slice(-1)));
  }
  if (several.length % 2 === 0) return [];
  return several.filter((turn) => 'name' in turn || turn.alone).slice(-1);
}

/** The sentence of the base that a turn falls in, by what stands before it. */
function sentenceOf(comparison: Compared, turn: Turn): number {
  const { words } = comparison.base;
  if (!('name' in turn)) return words[turn.base]?.sentence ?? 0;
  if (turn.name === 'base') return words[turn.index]?.sentence ?? 0;
  const slot = containing(comparison.slots, ({ variant }) => variant, turn.index);
  return words[Math.min(slot?.base.from ?? 0, words.length - 1)]?.sentence ?? 0;
}

/** Whether the only turn has another, unanswered, elsewhere on the other side: then the statement is put anew, not turned. */
function isPutAnew(turning: Turning, turns: readonly Turner[], only: Turn): boolean {
  if (!('name' in only) || turns.length !== 1) return false;
  const { comparison, turners } = turning;
  return [...turners[opposing(only.name)].values()].some((turner) => {
    const alone = comparison[turner.name].standing[turner.index] !== 'met' && !isAnswered(turning, turner);
    const turns = turnsHere(comparison, turner) || isDenial(comparison, turner);
    return alone && turns && !isGone(comparison, turner.name, turner.index);
  });
}

const denials: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying']);

/** Whether reported speech is led in by a word that denies all of it: "he denied that it was". */
function isDenial(comparison: Compared, { name, index }: Turner): boolean {
  return comparison.reported && name === 'variant' && denials.has(comparison.variant.words[index]?.lexeme.folded ?? '');
}

/** Whether a turner turns what both sides speak of, and no other answers it. */
function isTurn(turning: Turning, turner: Turner): boolean {
  const { comparison, contrary } = turning;
  const { name, index, last } = turner;
  if (contrary[name].has(index) || !turnsHere(comparison, turner) || isAnswered(turning, turner)) return false;
  const side = comparison[name];
  const head = governed(side, last);
  if (contrary[name].has(head)) return true;
  if (turnsParticle(side, last)) return false;
  if (!bearsOnShared(comparison, name, last) || !isSameStatement(comparison, name, head)) return false;
  return side.opposite[index] !== -1 || isCompared(comparison, name, index) || opensAlone(comparison, turner);
}

/** Whether all that is cut from a whole sentence, or put before it, ends with a turner: "Do not leave" / "Leave"; in reported speech, "Not all". */
function opensAlone({ base, variant, zones, reported }: Compared, { name, last }: Turner): boolean {
  const zone = zones[0];
  if (zone?.place !== 'start' || zone[name].to !== last + 1) return false;
  const { from, to } = zone[opposing(name)];
  if (to !== from) return false;
  if (reported) return name === 'base' && opensSentence(base) && base.words[last + 1]?.lexeme.quantifier === 'all';
  return [base, variant].every(opensSentence);
}

/** Whether a wording is given as whole sentences, and begins with a capital. */
function opensSentence({ wording, words }: Side): boolean {
  return wording.kind === 'direct' && /\p{Upper}/u.test(wording.text.charAt(words[0]?.span.start ?? 0));
}

/**
 * Whether what is turned is the same, or one word for one: "never come back" may well be "be gone". A word that
 * itself turns another round, "unjust" for "not fair", is as good as the contrary.
 */
function isSameStatement(comparison: Compared, name: SideName, head: number): boolean {
  const side = comparison[name];
  if (head < 0 || side.standing[head] === 'met') return true;
  const slot = containing(comparison.slots, (one) => one[name], head);
  if (!slot) return true;
  if (comparison.reported) return false;
  const [ofBase, ofVariant] = [unmetIn(comparison.base, slot.base), unmetIn(comparison.variant, slot.variant)];
  const [own, instead] = name === 'base' ? [ofBase, ofVariant] : [ofVariant, ofBase];
  return own.length === 1 && instead.length === 1 && instead.every(({ lexeme }) => !turnedBy(lexeme)?.known);
}

const particles: ReadonlySet<string> = new Set(['over', 'out', 'up', 'off', 'on', 'in']);

/** Whether all that is turned is a particle that ends its clause, and nothing answers it: "is not over" may well be "goes on". */
function turnsParticle({ words, standing }: Side, last: number): boolean {
  const [particle, next] = [words[last + 1], words[last + 2]];
  if (!particles.has(particle?.lexeme.folded ?? '') || standing[last + 1] === 'met') return false;
  return next?.sentence !== particle?.sentence || /^(?:and|but|yet|for|because|until)$/.test(next?.lexeme.folded ?? '');
}

/** The words of a stretch that inform and that nothing answers. */
function unmetIn(side: Side, { from, to }: Range): readonly Word[] {
  return side.words.slice(from, to).filter((_, offset) => isUnmet(side, from + offset));
}
