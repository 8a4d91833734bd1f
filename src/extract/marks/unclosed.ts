/**
 * Unclosed: where the words of a quote end that nobody closed.
 *
 * In: a text and what stands from an opening mark on. Out: the end of the
 * words, where the narrator's cue shows it: "“We stay, Ruiz said." Knows no
 * names: a cue is a verb of saying with somebody beside it after a comma.
 */

import { cueVerb } from '../lexicon/cues.ts';

/** Most characters in which a cue is looked for, and most words between a comma and its verb. */
const [sight, apart] = [800, 7];

const who = /^(?:he|she|they|the|a|an|his|her|their|one|\p{Upper}[\p{Alpha}.’'-]*)$/u;

/** @returns Where the words end, their comma with them; undefined when no cue follows one. */
export function ownEnd(text: string, start: number, end: number): number | undefined {
  const part = text.slice(start, Math.min(end, start + sight));
  for (const { index } of part.matchAll(/[,?!]\s+/g)) {
    if (isCue(part.slice(index + 1, index + 200))) return start + index + 1;
  }
  return undefined;
}

/** Whether words begin with "said Ruiz" or "Mayor Ana Ruiz said". */
function isCue(after: string): boolean {
  const clause = /^[^,.;:?!“”"]*/.exec(after.trimStart())?.[0] ?? '';
  const words = clause.split(/\s+/).slice(0, apart + 2);
  const [first = '', second = ''] = words;
  if (isSaid(first)) return who.test(second);
  if (!who.test(first)) return false;
  return words.slice(1, apart).some((word, index) => isSaid(word) && words.slice(1, index + 1).every(isOfName));
}

function isSaid(word: string): boolean {
  const cue = cueVerb(word);
  return cue?.class === 'say' && /^(?:past|third)$/.test(cue.form) && word === word.toLowerCase();
}

/** A further word of somebody's name or office. */
function isOfName(word: string): boolean {
  return /^(?:\p{Upper}[\p{Alpha}.’'-]*|of|the|for|de|van|von|al|\p{Lower}+(?:er|or|an|ist|ent|man|ant|ief|ess))$/u.test(
    word,
  );
}
