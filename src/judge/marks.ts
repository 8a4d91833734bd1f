/**
 * Marks: what the variant shows its reader of a change.
 *
 * In: a comparison and a stretch of it. Out: whether an ellipsis, brackets or the article's cue stand there.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Comparison, Side, Zone } from './compared.ts';

const ellipsis = /…|\.\s?\.\s?\./;

/** Whether a side has an ellipsis in or beside a stretch, or brackets in it. */
export function isElided(variant: Side, { from, to }: Range): boolean {
  if (isBracketed(variant, { from, to })) return true;
  for (let i = from; i <= to; i++) if (hasEllipsisBefore(variant, i)) return true;
  return false;
}

/** Whether an ellipsis stands before a word of a side; before its end, when the index is past the last. */
function hasEllipsisBefore({ words, wording }: Side, index: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (word?.afterEllipsis) return true;
  const part = before && wording.parts[before.part];
  if (!part || (word && word.part === before.part)) return false;
  return ellipsis.test(wording.text.slice(before.span.end, part.end));
}

/** Whether words that inform stand in brackets there, and none outside. */
export function isBracketed({ words, standing }: Side, { from, to }: Range): boolean {
  let found = false;
  for (let i = from; i < to; i++) {
    if (standing[i] === 'met' || standing[i] === 'ignored') continue;
    if (words[i]?.bracketed) found = true;
    else if ((words[i]?.weight ?? 0) > 0) return false;
  }
  return found;
}

/** Whether either article breaks the quote there: with its cue, or with its own words. */
export function isAtBreak({ base, variant }: Comparison, zone: Zone): boolean {
  return breaks(base, zone.base) || breaks(variant, zone.variant);
}

function breaks({ words }: Side, { from, to }: Range): boolean {
  for (let i = Math.max(1, from); i <= to && i < words.length; i++) {
    if (words[i]?.part !== words[i - 1]?.part) return true;
  }
  return false;
}

/** Words that may be left off before a whole sentence. */
const joining = new Set(['and', 'but', 'or', 'so', 'that', 'because', 'for', 'yet']);

/** Whether the words of a side that the other has begin or end inside one of its sentences: then it is a fragment of them. */
export function isCutInside({ words, standing }: Side): boolean {
  const [first, last] = [standing.indexOf('met'), standing.lastIndexOf('met')];
  const opens = words.findIndex(({ sentence }) => sentence === words[first]?.sentence);
  const lost = words.slice(opens, first).some(({ talk, lexeme }) => !talk && !joining.has(lexeme.folded));
  const next = words[last + 1];
  return lost || (next !== undefined && !next.talk && next.sentence === words[last]?.sentence);
}
