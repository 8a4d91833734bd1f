/**
 * Sayings: words of strength or number that say the same in other words.
 *
 * In: a comparison and a word. Out: whether it is in a phrase for which the
 * other side has another of one line: "few people" / "not many people",
 * "hardly anybody" / "almost nobody".
 */

import type { Word } from '../../match/words/words.ts';
import type { SideName } from '../compared.ts';
import { opposing } from '../comparison.ts';
import { type Compared, zoneOf } from '../scope.ts';
import { nearby } from '../slots.ts';
import { isOfFew } from './limits.ts';

/** Phrases of which those of one line say the same; each is read from its first word on. */
const sayings: readonly RegExp[] = [
  /^(?:(?:hardly|barely|scarcely) any(?:one|body|thing)?|(?:almost|nearly|virtually|practically) (?:no one|no|nobody|none|nothing)|few|not (?:\S+ )?many)(?= |$)/,
  /^(?:(?:hardly|barely|scarcely) much|little|not (?:\S+ )?much)(?= |$)/,
  /^(?:a (?:few|handful of|number of)|several|some)(?= |$)/,
  /^(?:only|not (?:until|till|before)|(?:no one|nobody|none|nothing) (?:but|except))(?= |$)/,
  /^not (?:only|just|merely|simply|solely)(?= |$)/,
  /^(?:not enough|too (?:little|few))(?= |$)/,
];
const openers = new Set(
  'a several some hardly barely scarcely almost nearly virtually practically few little not only no nobody none nothing too'.split(
    ' ',
  ),
);

/** Words that the longest has. */
const longest = 3;

interface Saying {
  /** Which line it is of. */
  readonly line: number;
  readonly length: number;
}

function sayingAt(words: readonly Word[], index: number): Saying | null {
  const first = words[index];
  if (!first || !openers.has(first.lexeme.folded) || isOfFew(words, index - 1)) return null;
  const text = Array.from({ length: longest }, (_, offset) => words[index + offset]?.lexeme.folded ?? '').join(' ');
  for (const [line, pattern] of sayings.entries()) {
    const found = pattern.exec(text)?.[0];
    if (found) return { line, length: found.split(' ').length };
  }
  return null;
}

/** Whether the other side, in the place of the phrase that a word is in, has one that says the same. */
export function isSaidAlike(compared: Compared, name: SideName, index: number): boolean {
  const { words } = compared[name];
  for (let first = index; first > index - longest; first--) {
    const saying = sayingAt(words, first);
    const holds = saying !== null && first + saying.length > index;
    if (holds && hasLine(compared, name, { line: saying.line, index })) return true;
  }
  return false;
}

function hasLine(compared: Compared, name: SideName, { line, index }: { line: number; index: number }): boolean {
  const { from = 0, to = 0 } = zoneOf(compared, name, index)?.[opposing(name)] ?? {};
  const { words } = compared[opposing(name)];
  for (let at = Math.max(0, from - longest + 1); at < Math.min(to, from + nearby); at++)
    if (sayingAt(words, at)?.line === line) return true;
  return false;
}
