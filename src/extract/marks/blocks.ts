/**
 * Blocks: paragraphs set off as somebody's words without any marks.
 *
 * In: a text, its paragraphs and the marks found. Out: a mark for each
 * paragraph that a line of saying leads to with a colon, and for those that go
 * on from it, as long as they speak in the first person: "The mayor wrote:".
 */

import type { Span } from '../../model.ts';
import { cueVerb, isCueNoun } from '../lexicon/cues.ts';
import type { Mark } from './mark.ts';

/** Most characters of the line that leads to a block that are looked at: its last sentence or two. */
const sight = 240;
/** Most paragraphs of one block. */
const most = 12;
const firstPerson = /(?:^|[^\p{Alpha}’'])(?:I|I['’](?:m|ve|ll|d)|we|we['’](?:re|ve|ll|d)|my|our|us)(?![\p{Alpha}])/iu;
/** What is done with a text that is then given. */
const giving =
  /^(?:issued|released|sent|posted|published|shared|made|gave|put|read|reads|issuing|releasing|sending|posting|sharing|reading)$/;
const marked = /["“”«»„‟]|^['‘]/;
/** A line that is no prose: an item of a list, a heading, a label. */
const item = /^(?:[-–—•*·>#]|\d+[.)]|\p{Upper}[\p{Upper} .'’-]*:)/u;

/** @param paragraphs In order and disjoint. */
export function blocks(text: string, paragraphs: readonly Span[], found: readonly Mark[]): readonly Mark[] {
  const all: Mark[] = [];
  const openings = new Set(found.map(({ outer }) => outer.start));
  for (let index = 1; index < paragraphs.length; index++) {
    const lead = paragraphs[index - 1];
    if (!lead || !leads(text, lead)) continue;
    for (let last = index; last < index + most; last++) {
      const own = paragraphs[last];
      if (!own || openings.has(own.start) || !isSpoken(text, own)) break;
      all.push({ outer: own, inner: own, style: 'block', closed: true, reopened: last > index });
      index = last;
    }
  }
  return all;
}

/** Whether a paragraph ends in "Ruiz wrote:" or "in a statement on Monday:". */
function leads(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== ':') return false;
  const line = text.slice(Math.max(start, end - sight), end - 1);
  const sentence = line.slice(line.search(/[^.?!]*$/)).trim();
  const [, ...words] = sentence.toLowerCase().split(/[^\p{Alpha}’'-]+/u);
  if (words.some((word, index) => isCueNoun(word) && /^(?:from|by)$/.test(words[index + 1] ?? ''))) return true;
  const gave = words.some((word) => giving.test(word));
  return words.some((word) => (gave && isCueNoun(word)) || isSaid(word));
}

function isSaid(word: string): boolean {
  const cue = cueVerb(word);
  return cue !== undefined && /^(?:say|write)$/.test(cue.class) && /^(?:past|third|gerund)$/.test(cue.form);
}

function isSpoken(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 4 * sight));
  if (!/^\p{Upper}/u.test(words) || item.test(words) || marked.test(words)) return false;
  return firstPerson.test(words) && /[.!?…]$/.test(text.slice(start, end)) && /\s\S+\s\S+\s/.test(words);
}
