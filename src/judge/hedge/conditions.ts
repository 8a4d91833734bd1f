/**
 * Conditions: a clause with "if" or "unless" that one side alone has.
 *
 * In: a comparison. Out: a strong hedge for each, where the rest of its
 * sentence stands on the other side as a whole one: "We will cross if the ice
 * holds. Wait." / "We will cross. Wait." At an edge it is cut, and no more.
 */

import type { Range } from '../../match/alignment/steps.ts';
import type { Word } from '../../match/words/words.ts';
import type { Flag } from '../../model.ts';
import type { Side, SideName } from '../compared.ts';
import { isUnmet, opposing } from '../comparison.ts';
import { shown } from '../edits.ts';
import { type Compared, zoneOf } from '../scope.ts';
import { nearby } from '../slots.ts';

const openers: ReadonlySet<string> = new Set(['if', 'unless']);

export function conditions(compared: Compared): readonly Flag[] {
  if (!isWhole(compared.base) || (!compared.reported && !isWhole(compared.variant))) return none;
  return [...lost(compared, 'base'), ...(compared.reported ? none : lost(compared, 'variant'))];
}

const none: readonly never[] = [];

/** Whether a wording is given as whole sentences: what is left of a fragment may stand outside its marks. */
function isWhole({ wording: { kind, text }, words }: Side): boolean {
  const [first, last] = [words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0];
  return kind === 'direct' && /\p{Upper}/u.test(text.charAt(first)) && /[.!?,]/.test(text.charAt(last));
}

function lost(compared: Compared, name: SideName): readonly Flag[] {
  const side = compared[name];
  const found: Flag[] = [];
  for (const index of side.unanswered) {
    if (!openers.has(side.words[index]?.lexeme.folded ?? '')) continue;
    const clause = clauseAt(side, index);
    if (!clause || !isGone(compared, name, clause) || !isKeptBeside(compared, name, clause)) continue;
    const own = shown(compared, name, clause);
    const sides = name === 'base' ? { base: own, variant: '' } : { base: '', variant: own };
    found.push({ flag: 'hedge', degree: 'strong', ...sides });
  }
  return found;
}

/** Words of a clause that is looked at, its opener with them. */
const longest = 24;

/** The clause that a word opens: up to a comma where it begins a sentence, else up to the sentence's end; null for no condition. */
function clauseAt({ words, wording: { text } }: Side, index: number): Range | null {
  const sentence = words[index]?.sentence;
  const begins = words[index - 1]?.sentence !== sentence;
  if (!begins && isNoCondition(words, index)) return null;
  for (let to = index + 1; to < index + longest; to++) {
    const [last, next] = [words[to - 1], words[to]];
    if (next?.sentence !== sentence) return begins ? null : { from: index, to };
    if (begins && text.charAt(last?.span.end ?? 0) === ',') return { from: index, to };
  }
  return null;
}

/** Words right after which "if" opens no condition: "even if". */
const supposing: ReadonlySet<string> = new Set('as even what only and or but not'.split(' '));
/** Words soon after which it opens what is asked: "we asked the men if". */
const asking: ReadonlySet<string> = new Set(
  'ask asks asked asking know knew see wonder wondered doubt doubted tell told check decide decided sure say said clear'.split(
    ' ',
  ),
);
const soon = 4;

function isNoCondition(words: readonly Word[], index: number): boolean {
  if (supposing.has(words[index - 1]?.lexeme.folded ?? '')) return true;
  return words.slice(Math.max(0, index - soon), index).some(({ lexeme }) => asking.has(lexeme.folded));
}

/** Whether nothing of a clause stands on the other side, nor anything else in its place, and no omission is shown. */
function isGone(compared: Compared, name: SideName, { from, to }: Range): boolean {
  const side = compared[name];
  const zone = zoneOf(compared, name, from);
  if (zone?.place !== 'inner' || (name === 'base' && zone.elided)) return false;
  const informing = side.words.slice(from, to).flatMap(({ weight }, offset) => (weight > 0 ? [from + offset] : []));
  if (informing.length === 0 || informing.some((index) => side.standing[index] === 'met')) return false;
  const [other, stretch] = [compared[opposing(name)], zone[opposing(name)]];
  if (stretch.to - stretch.from > nearby) return false;
  for (let i = stretch.from; i < stretch.to; i++)
    if (isUnmet(other, i) || openers.has(other.words[i]?.lexeme.folded ?? '')) return false;
  return true;
}

/** Words that inform of which what the condition is for has as many at least. */
const leastKept = 2;

/** Whether the other side has what a condition is for: most of what stands around it in its sentence, and all in reported speech. */
function isKeptBeside(compared: Compared, name: SideName, { from, to }: Range): boolean {
  const side = compared[name];
  let [kept, gone] = [0, 0];
  for (let i = Math.max(0, from - longest); i < Math.min(side.words.length, to + longest); i++) {
    const word = side.words[i];
    if ((i >= from && i < to) || word?.sentence !== side.words[from]?.sentence || word?.weight === 0) continue;
    if (side.standing[i] === 'met') kept++;
    else gone++;
  }
  return kept >= leastKept && (compared.reported ? gone === 0 : kept > gone);
}
