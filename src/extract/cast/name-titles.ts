/**
 * Titles: what stands before a name and is no part of it.
 *
 * In: the tokens of a run of capitalised words. Out: where titles, peoples,
 * trades and affiliations end and the name begins.
 */

import { givenNames } from '../lexicon/given-names.ts';
import { bodyWords, peoples, places } from '../lexicon/places.ts';
import { roleClass, titles } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';
import { isTitleWord } from './name-kinds.ts';

/** What follows a name and belongs to it. */
export const suffix = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/;

/** Titles that are surnames too: they count only at the start of a run. */
const ambiguous = new Set(
  'king prince duke pope major judge dean bishop marshal father brother sister miss lady earl chief head chair foreign first whip page executive house senate state justice church'.split(
    ' ',
  ),
);

/** Where titles, peoples and affiliations end and the name begins. */
export function nameStart(tokens: readonly Token[], first: number, last: number): number {
  let name = first;
  for (let index = first; index <= last; index++) {
    const lower = tokens[index]?.lower ?? '';
    const next = tokens[index + 1]?.lower ?? '';
    const inside = ambiguous.has(lower) && index > name && !isOffice(tokens[index - 1]?.lower ?? '');
    const given = index === first && last === first + 1 && ambiguous.has(lower) && givenNames.has(lower);
    if (isTitleWord(lower) && !inside && !given) {
      const end = titleEnd(tokens, index, last);
      if (end > last) return index === name || end > index + 1 ? last + 1 : name;
      name = end;
      index = end - 1;
    } else if (index === name && describes(lower, next, last - index)) name = index + 1;
  }
  return name;
}

/** The token after a title: past "of State" in "Secretary of State"; beyond `last` when nothing but suffixes is left. */
function titleEnd(tokens: readonly Token[], index: number, last: number): number {
  const isOf = /^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '') && index + 2 <= last;
  const end = isOf ? index + 3 : index + 1;
  const goesOn = tokens.slice(end, last + 1).some(({ lower }) => !suffix.test(lower));
  return goesOn ? end : last + 1 + (isOf ? 1 : 0);
}

/** Whether a people, a place or a trade only describes what follows: "Iranian Minister ...", "American Ana Ruiz", "Baker Ana Ruiz". */
function describes(lower: string, next: string, left: number): boolean {
  if ((peoples.has(lower) || places.has(lower)) && isTitleWord(next)) return true;
  const trade = !bodyWords.has(lower) && !/^(?:body|text|undefined)$/.test(`${roleClass(lower)}`);
  return (peoples.has(lower) || trade) && left >= 2 && givenNames.has(next);
}

/** Whether a title may follow the word: "Court Justice", "Finnish Foreign ...". */
function isOffice(lower: string): boolean {
  return titles.has(lower) || bodyWords.has(lower) || peoples.has(lower) || places.has(lower);
}
