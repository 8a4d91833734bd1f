/**
 * Surface: what tells words somebody said from a title, a nickname or a scare quote.
 *
 * In: a mark, its shape and its likeliest speaker. Out: facts; `surfaceSigns`
 * names those that `mark-weights.ts` gives their say.
 */

import { isCueNoun } from '../lexicon/cues.ts';
import type { Shape } from '../sites/shapes.ts';
import type { Candidate, Site } from '../sites/site.ts';
import type { Token } from '../sites/windows.ts';
import { placeOf } from './features.ts';
import { naming, namingSigns } from './naming.ts';
import type { Facts } from './scales.ts';

/** What stands before the title of a work, by kind. */
const works: ReadonlyMap<string, string> = new Map(
  Object.entries({
    noun:
      'film films movie movies show shows series book books novel novels song songs album albums single singles play plays ' +
      'musical documentary program programme podcast episode memoir hit magazine anthem sitcom drama comedy thriller ' +
      'bestseller best-seller biography poem painting opera ballad track game app website blog newsletter column essay ' +
      'article paper report study bill act project',
    titled: 'titled entitled headlined',
    person: 'host anchor hosts star stars author director singer creator',
    prep: 'on of in from for to',
    owner: 'his her their its',
  }).flatMap(([kind, list]) => list.split(' ').map((word): [string, string] => [word, kind])),
);
const owns = /['’]s?$/;
const terms = new Set(
  'so-called called known dubbed termed term word words phrase nicknamed labeled labelled named is as the a an'.split(
    ' ',
  ),
);
const speech =
  /\b(I|I['’]m|I['’]ve|we|We|you|You|my|our|us|me|your|he|she|they|it|this|that|is|are|was|were|be|have|has|had|do|does|did|will|would|can|could|should|not|n['’]t)\b/g;
const small = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|de|is)$/;

/** What is seen of a mark, as patterns of names for weights. */
export const surfaceSigns = [
  'bias',
  'words:{size}',
  'words:{size}|title:{title}',
  'words:{size}|said:{isSaid}',
  'said:{said}',
  'title:{title}|left:{left}',
  'title:{title}|right:{right}',
  'left:{left}|{size}',
  'right:{right}|{size}',
  'path:{path}',
  'path:{way}|{size}',
  'sure:{sure}',
  'sure:{sure}|{size}',
  'cue:{cue}|{size}',
  'cue:{cue}|title:{title}',
  'style:{style}|{size}',
  'style:{style}|start:{start}',
  'closed:{closed}|{reopened}',
  'closed:{closed}|{size}',
  'led:{led}|{size}',
  'alone:{alone}|{size}',
  'work:{work}|title:{title}',
  'term:{term}|{size}',
  'owned:{owned}|title:{title}|{size}',
  'work:{workApart}|comma|title:{title}',
  'noun:{noun}',
  'name:{name}',
  'ends:{ends}|{size}',
  ...namingSigns,
] as const;

export function surface(
  text: string,
  site: Site,
  { shape, share, candidate }: { shape: Shape; share: number; candidate: Candidate | null },
): Facts<(typeof surfaceSigns)[number]> {
  const { mark, passage, at, inner, words } = site;
  const size = lengthOf(words.length);
  const { tokens } = passage;
  const before = tokens[at - 1];
  const said = Math.min(3, inner.match(speech)?.length ?? 0);
  const place = candidate ? placeOf(site, candidate) : '';
  const manner = candidate?.standing.manner;
  return {
    size,
    title:
      words.length <= 12 &&
      words.every(
        (word, index) =>
          /^[^\p{Alpha}]*\p{Upper}/u.test(word) || (index > 0 && small.test(word)) || !/\p{Alpha}/u.test(word),
      ),
    said,
    isSaid: said > 0,
    left: shape.left,
    right: shape.right,
    alone: shape.alone,
    path: manner ? `${place}|${manner.path}` : 'nobody',
    way: manner?.path ?? '',
    sure: share >= 0.9 ? 3 : share >= 0.7 ? 2 : share >= 0.4 ? 1 : 0,
    cue: cueNear(site),
    style: mark.style,
    start: shape.left === 'end',
    closed: mark.closed,
    reopened: mark.reopened,
    led: isLedTo(text, site),
    work: workBefore(before),
    workApart: before?.text === ',' ? workBefore(tokens[at - 2]) : 'no',
    term: before && terms.has(before.lower) ? before.lower : 'no',
    owned: before !== undefined && owns.test(before.lower),
    noun: before !== undefined && isCueNoun(before.lower),
    name: isNickname(before, tokens[at + 1]),
    ends: endOf(inner),
    ...naming(site, size),
    does: manner ? `verb:${manner.verb}|${place}` : 'nobody',
  };
}

/** The sign that words end in; a dash for a rarer one. */
function endOf(inner: string): string {
  if (!/[.?!,…—-]['’\s]*$/.test(inner)) return 'no';
  return inner
    .trimEnd()
    .slice(-1)
    .replace(/[^.?!,]/, '-');
}

function lengthOf(count: number): string {
  return count >= 20 ? '20' : count >= 8 ? '8' : count >= 5 ? '5' : count >= 3 ? '3' : `${count}`;
}

function workBefore(token: Token | undefined): string {
  if (!token) return 'no';
  return works.get(token.lower) ?? (owns.test(token.lower) ? 'owner' : 'no');
}

/** Whether a mark opens its paragraph and the line before ends in a colon. */
function isLedTo(text: string, { mark, passage: { span } }: Site): boolean {
  return mark.outer.start === span.start && /:\s*$/.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** Between two capitalised words: Robert "Bobby" Ruiz. */
function isNickname(before: Token | undefined, after: Token | undefined): boolean {
  const capital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Upper}/u.test(token.text);
  return capital(before) && capital(after);
}

/** How far around a mark, in mentions, a cue is looked for. */
const around = 20;

/** Whether a mention near the mark has its cue in the mark's sentence, else in its paragraph. */
function cueNear({ passage: { links, tokens }, at, middle }: Site): string {
  let found = 'none';
  for (let index = Math.max(0, middle - around); index < Math.min(links.length, middle + around); index++) {
    const cue = links[index]?.cue?.[0];
    if (cue === undefined || Math.abs(cue - at) >= 60) continue;
    if (tokens[cue]?.sentence === tokens[at]?.sentence) return 'sentence';
    found = 'paragraph';
  }
  return found;
}
