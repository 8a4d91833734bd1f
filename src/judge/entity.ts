/** Entity: a name of a person, place, body or work changes, appears or disappears. */

import type { Range } from '../match/alignment/steps.ts';
import { placeOf } from '../match/words/lexemes.ts';
import type { Word } from '../match/words/words.ts';
import type { Flag } from '../model.ts';
import type { Side, SideName } from './compared.ts';
import { opposing } from './comparison.ts';
import { shown } from './edits.ts';
import { isFullerForm, isOtherOpening } from './names.ts';
import { isChangedInReport } from './reported-names.ts';
import { type Compared, isCompared, isLostClause, zoneOf } from './scope.ts';

export function entity(comparison: Compared): readonly Flag[] {
  const found = new Map<string, Flag>();
  for (const name of ['base', 'variant'] as const) {
    for (const index of comparison[name].unanswered) {
      if (!isChanged(comparison, name, index)) continue;
      const flag = shownBoth(comparison, name, index);
      found.set(`${flag.base}/${flag.variant}`, flag);
    }
  }
  return [...found.values()];
}

/** Whether a word that nothing answers is a name that both sides would have to tell. */
function isChanged(comparison: Compared, name: SideName, index: number): boolean {
  const side = comparison[name];
  const word = side.words[index];
  if (!word || word.lexeme.title || word.bracketed) return false;
  if (!word.name && !isOtherOpening(comparison, name, index)) return false;
  const other = comparison[opposing(name)];
  const opposite = other.words[side.opposite[index] ?? -1];
  if (comparison.reported ? !isChangedInReport(comparison, name, index) : isLostClause(comparison, name, index))
    return false;
  if (!comparison.reported && !opposite && !isCompared(comparison, name, index)) return false;
  if (opposite?.lexeme.standIn && isNamedBeside(side, index)) return false;
  if (isFullerForm(side, index) && !isOtherSurname(comparison, name, index)) return false;
  return !isAbbreviated(comparison, name, index) && !isOnePlace(comparison, name, index);
}

/** Whether a name ends in a word for which the other side ends its own in another: "Tarek Haddad" / "Tarek Osman". */
function isOtherSurname(comparison: Compared, name: SideName, index: number): boolean {
  const at = comparison[name].opposite[index] ?? -1;
  return endsName(comparison[name], index) && endsName(comparison[opposing(name)], at);
}

/** Whether a word ends a name and is no common one, as "office" is. */
function endsName({ words }: Side, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word?.name === true && !next?.name && (word.lexeme.proper || !word.lexeme.known);
}

/** Words within which the same name is named beside. */
const beside = 60;

/** Whether both sides have the name close by: then a pronoun says no less. */
function isNamedBeside({ words, standing }: Side, index: number): boolean {
  const name = words[index]?.lexeme;
  for (let i = Math.max(0, index - beside); i < index + beside; i++)
    if (i !== index && standing[i] === 'met' && words[i]?.lexeme === name) return true;
  return false;
}

/** Whether a state, its people or its capital stands in the same place on the other side: "Moscow" / "Russia". */
function isOnePlace(comparison: Compared, name: SideName, index: number): boolean {
  const zone = zoneOf(comparison, name, index);
  const own = zone && statesIn(comparison[name], { from: Math.max(zone[name].from, index - 1), to: index + 2 });
  if (!own || own.size === 0) return false;
  const others = statesIn(comparison[opposing(name)], zone[opposing(name)]);
  return [...own].some((place) => others.has(place));
}

/** Numbers of the states that words of a range name, alone or two together. */
function statesIn({ words }: Side, { from, to }: Range): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = from; i < Math.min(to, from + longestName); i++) {
    const [one, two] = [words[i]?.lexeme, words[i + 1]?.lexeme];
    const place = one?.place ?? placeOf(`${one?.folded}${two?.folded}`);
    if (place !== null && words[i]?.name) found.add(place);
  }
  return found;
}

/** Whether the other side has, in the same place, the name's initials or the words that the name is the initials of. */
function isAbbreviated(comparison: Compared, name: SideName, index: number): boolean {
  const zone = zoneOf(comparison, name, index);
  if (!zone || zone.base.to - zone.base.from + zone.variant.to - zone.variant.from > longestName) return false;
  const [side, other] = [comparison[name], comparison[opposing(name)]];
  const own = lettersOf(side.words[index]);
  if (isShort(own) && initials(other, zone[opposing(name)]).includes(own)) return true;
  const letters = initials(side, zone[name]);
  const first = lettersOf(side.words[firstOfName(side, index)]);
  const facing = other.words[side.opposite[index] ?? -1];
  if (facing?.name && isInitial(own, lettersOf(facing))) return true;
  return other.words.slice(zone[opposing(name)].from, zone[opposing(name)].to).some((word) => {
    const there = lettersOf(word);
    if (!word.name) return false;
    return (isShort(there) && letters.includes(there)) || isClipped(first, there) || isClipped(there, own);
  });
}

/** A word's letters, an acronym's without what keeps it from a word of grammar. */
function lettersOf(word: Word | undefined): string {
  return word?.lexeme.folded.replaceAll('-', '') ?? '';
}

function firstOfName({ words }: Side, index: number): number {
  let first = index;
  while (first > 0 && words[first - 1]?.name) first--;
  return first;
}

/** Whether a name is cut to its first few letters: "Federal Reserve" / "Fed". */
function isClipped(whole: string, short: string): boolean {
  return (short.length === 3 || short.length === 4) && whole.length > short.length && whole.startsWith(short);
}

/** Whether of two names one is the first letter of the other: "40C" / "40 degrees Celsius". */
function isInitial(one: string, other: string): boolean {
  return Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0);
}

/** Words of a stretch in which a name is looked for beside its initials. */
const longestName = 24;

function isShort(name: string): boolean {
  return name.length >= 2 && name.length <= 6;
}

function initials({ words }: Side, { from, to }: Range): string {
  const full = words.slice(from, to).filter(({ lexeme }) => !lexeme.functional);
  return full.map(({ lexeme }) => lexeme.folded.charAt(0)).join('');
}

function shownBoth(comparison: Compared, name: SideName, index: number): Flag {
  const at = comparison[name].opposite[index] ?? -1;
  const own = shown(comparison, name, { from: index, to: index + 1 });
  const other = at < 0 ? '' : shown(comparison, opposing(name), { from: at, to: at + 1 });
  return name === 'base'
    ? { flag: 'entity', base: own, variant: other }
    : { flag: 'entity', base: other, variant: own };
}
