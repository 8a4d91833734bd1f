/**
 * Features: what can be seen of a mark and of one who might have said it.
 *
 * In: a site and a candidate. Out: short names of what holds, which the tables
 * of weights (`speaker-weights.ts`, `mark-weights.ts`) give their say. Only the
 * shape of the sentence is named, never a word beyond the closed lists.
 */

import type { Group } from './groups.ts';
import type { Mention } from './mentions.ts';
import { type Candidate, countBefore, type Site } from './sites.ts';
import type { Token } from './windows.ts';

/** The shape of a mark and its surroundings in its sentence. */
export interface Shape {
  /** `full` from a capital on, `frag` otherwise; `short` of at most 4 words. */
  readonly size: string;
  readonly left: string;
  readonly right: string;
  /** Whether its sentence holds nothing but quotes. */
  readonly alone: boolean;
}

export function shapeOf(text: string, { mark, passage, at }: Site): Shape {
  const words = text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + 400));
  const count = words.split(/\s+/).filter(Boolean).length;
  const capital = /^[^\p{L}]*\p{Lu}/u.test(words);
  const { tokens } = passage;
  return {
    size: `${capital ? 'full' : 'frag'}${count <= 4 ? '-short' : ''}`,
    left: edge(tokens[at - 1], tokens[at]),
    right: /,[\s’']*$/.test(text.slice(mark.inner.end - 2, mark.inner.end))
      ? 'comma'
      : edge(tokens[at + 1], tokens[at]),
    alone: isAlone(tokens, at),
  };
}

/** What stands at one side of a mark: nothing of its sentence, a sign, or a kind of word. */
function edge(token: Token | undefined, own: Token | undefined): string {
  if (!token || token.sentence !== own?.sentence) return 'end';
  if (token.kind !== 'word') return token.kind === 'mark' ? 'mark' : token.text;
  if (/^(that|and|but|as|to|of|a|an|the)$/.test(token.lower)) return token.lower;
  if (token.tags.has('Verb')) return 'verb';
  if (token.tags.has('Preposition')) return 'prep';
  if (token.tags.has('Determiner') || token.tags.has('Possessive')) return 'det';
  return 'word';
}

/** Looks at most `sight` tokens to each side, so that a sentence of many quotes costs no more. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const around = tokens.slice(Math.max(0, at - sight), at + sight + 1);
  return !around.some((token) => token.kind === 'word' && token.sentence === sentence);
}

/** How many tokens to each side are looked at for words of the same sentence. */
const sight = 40;
const steps = [0, 1, 2, 3, 5, 8, 13, 21, 34];

/** A count as the greatest of a few steps it reaches. */
function step(count: number): number {
  return steps.findLast((bound) => bound <= count) ?? 0;
}

/** What holds of a candidate for a site, each as a name for a weight. */
export function features(
  site: Site,
  shape: Shape,
  candidate: Candidate,
  previous: Candidate | null,
): readonly string[] {
  return featureGroups(site, shape, candidate, previous).flatMap(({ signs }) => signs());
}

/**
 * The same, group by group.
 *
 * @param previous The speaker of the mark before it.
 */
export function featureGroups(
  site: Site,
  shape: Shape,
  candidate: Candidate,
  previous: Candidate | null,
): readonly Group[] {
  const { passage } = candidate;
  const mention = passage.mentions[candidate.index];
  const link = passage.links[candidate.index];
  if (!mention || !link) return [];
  const same = passage.index === site.passage.index;
  const place = placeOf(site, candidate, mention);
  const path = link.path;
  const verb = link.verb ? link.verb.class : path === 'none' ? 'none' : 'other';
  const groups = [
    placed({ place, path, verb, kind: mention.kind, form: link.verb?.form ?? 'none' }, shape),
    led(passage.tokens, mention, { path, same }),
  ];
  if (isSame(candidate, previous)) groups.push(again(place, path, shape));
  if (same) groups.push(inParagraph(site, mention, { cue: link.cue, path, shape }));
  else groups.push(above(passage.tokens.at(-1)?.text === ':', path));
  return groups;
}

interface Placed {
  readonly place: string;
  readonly path: string;
  readonly verb: string;
  readonly kind: string;
  readonly form: string;
}

function placed({ place, path, verb, kind, form }: Placed, { size, left, right, alone }: Shape): Group {
  return {
    key: `p ${place} ${path} ${verb} ${kind} ${form} ${size} ${left} ${right} ${alone}`,
    signs: () => [
      `${place}|${path}`,
      `${place}|${path}|${kind}`,
      `${place}|${path}|${size}`,
      `${place}|${path}|${left}`,
      `${place}|${path}|${right}`,
      `kind:${kind}`,
      `${path}|${verb}|${size}`,
      `${path}|${verb}|${kind}`,
      `${place}|${kind}|${size}|${alone}`,
      `verb:${verb}|${place}`,
      `form:${form}|${path}|${place}`,
    ],
  };
}

function led(tokens: readonly Token[], mention: Mention, { path, same }: { path: string; same: boolean }): Group {
  const [before, asks] = [lead(tokens, mention), isAsked(tokens, mention)];
  return {
    key: `l ${asks} ${path} ${same} ${mention.kind} ${before}`,
    signs: () => [`asks:${asks}|${path}|${same}`, `${mention.kind}|${before}`, `lead:${before}|${path}`],
  };
}

function again(place: string, path: string, { size, left, alone }: Shape): Group {
  return {
    key: `a ${place} ${path} ${size} ${left} ${alone}`,
    signs: () => ['prev', `prev|${place}|${alone}`, `prev|${place}|${size}|${left}`, `prev|${path}|${place}`],
  };
}

function above(isColon: boolean, path: string): Group {
  return { key: `u ${isColon} ${path}`, signs: () => [`above|${isColon}|${path}`] };
}

function inParagraph(
  { passage, at }: Site,
  mention: Mention,
  { cue, path, shape }: { cue: readonly [number, number] | null; path: string; shape: Shape },
): Group {
  const after = mention.first > at;
  const side = after ? 'A' : 'B';
  const last = Math.max(mention.last, cue?.[1] ?? mention.last);
  const first = Math.min(mention.first, cue?.[0] ?? mention.first);
  const gap = step(after ? first - at - 1 : at - last - 1);
  const between = step(
    Math.abs(countBefore(passage.mentions, at) - countBefore(passage.mentions, mention.first)) - (after ? 0 : 1),
  );
  const crosses = cue !== null && !after && cue[0] > at;
  const marks = Math.min(3, countMarks(passage.tokens, after ? at + 1 : mention.last, after ? mention.first : at));
  const opens = leadsSentence(passage, mention, at);
  const nearer = rank(passage, at, mention);
  const way = cue ? 'cue' : 'bare';
  const { left, right, alone } = shape;
  return {
    key: `s ${side} ${gap} ${between} ${crosses} ${marks} ${opens} ${nearer} ${way} ${path} ${mention.kind} ${left} ${right} ${alone}`,
    signs: () => [
      ...(opens ? [`opens|${left}|${path}`, `opens|${left}|${mention.kind}`] : []),
      `${side}|gap:${gap}|${path}`,
      `${side}|gap:${gap}|${alone}`,
      `${side}|gap:${gap}|${right}`,
      `${side}|between:${between}`,
      `${side}|between:${between}|${way}`,
      `${side}|marks:${marks}|${way}`,
      `${side}|rank:${nearer}|${way}`,
      ...(crosses ? [`cross|${path}`, `cross|${left}|${right}`] : []),
    ],
  };
}

/** Before or after the mark, and how many sentences or paragraphs away. */
function placeOf({ passage, at }: Site, candidate: Candidate, mention: Mention): string {
  if (candidate.passage.index !== passage.index) return `P${Math.min(3, passage.index - candidate.passage.index)}`;
  const away = (passage.tokens[mention.first]?.sentence ?? 0) - (passage.tokens[at]?.sentence ?? 0);
  return `${mention.first > at ? 'A' : 'B'}${Math.max(-3, Math.min(3, away))}`;
}

/** How many mentions with a cue stand between the mark and this one, at most 3. */
function rank({ mentions, links }: Site['passage'], at: number, mention: Mention): number {
  const [from, to] = [
    countBefore(mentions, Math.min(at, mention.first + 1)),
    countBefore(mentions, Math.max(at, mention.first)),
  ];
  let nearer = 0;
  for (let index = from; index < to && nearer < 3; index++)
    if (links[index]?.cue && links[index]?.path !== 'colon') nearer++;
  return nearer;
}

/** Whether a mention is the first of the mark's sentence, with nothing before it. */
function leadsSentence({ tokens }: Site['passage'], { first }: Mention, at: number): boolean {
  const own = tokens[first]?.sentence;
  return first < at && own === tokens[at]?.sentence && tokens[first - 1]?.sentence !== own;
}

/** Whether a question mark ends the narrator's sentence: "Mayor Ruiz? “A friend.”" */
export function isAsked(tokens: readonly Token[], { last }: Mention): boolean {
  const own = tokens[last]?.sentence;
  for (let index = last + 1; index < Math.min(tokens.length, last + 12); index++) {
    const token = tokens[index];
    if (token?.text.startsWith('?')) return token.sentence === own;
    if (token?.kind === 'mark' || token?.sentence !== own) return false;
  }
  return false;
}

function countMarks(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to && count < 3; index++) if (tokens[index]?.kind === 'mark') count++;
  return count;
}

/** What stands before a mention, which tells a subject from an object. */
function lead(tokens: readonly Token[], { first }: Mention): string {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]?.sentence) return 'start';
  if (before.kind !== 'word') return before.kind === 'mark' ? 'mark' : before.text;
  if (
    /^(that|and|but|as|to|of|by|with|from|for|in|on|at|when|if|while|because|after|before|than|or)$/.test(before.lower)
  )
    return before.lower;
  if (before.tags.has('Preposition')) return 'prep';
  if (before.tags.has('Verb')) return 'verb';
  return before.tags.has('Adverb') ? 'adverb' : 'word';
}

export function isSame(candidate: Candidate, other: Candidate | null): boolean {
  return other !== null && candidate.passage.index === other.passage.index && candidate.index === other.index;
}
