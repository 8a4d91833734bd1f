/**
 * Minds: whom a reader has in mind at a place of an article.
 *
 * In: mentions in order. Out: for each figure mentioned of late its weight -
 * most for subjects and for those who speak - that fades by the sentence.
 * Remembers the {@link memory} figures mentioned last.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { adverbs, auxiliaries, determiners, prepositions } from '../lexicon/function-words.ts';
import { isCapital, isPossessive, type Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import type { Reference } from './reference.ts';

/** How many figures a reader keeps in mind. */
const memory = 24;
/** What is left of a figure's weight a sentence later: a share. */
export const fading = 0.55;
/** Weights, relative to a mention in passing. */
export const weights = {
  subject: 3,
  agent: 2.2,
  speaker: 2.5,
  passing: 1,
  possessive: 0.9,
  object: 0.8,
  quoted: 0.15,
  asked: 0.25,
};
/** Most weight that a figure gathers. */
const mostWeight = 8;
/** What it counts, in weights, to have spoken last when a pronoun speaks. */
export const voiced = 3;
export interface Trace {
  weight: number;
  sentence: number;
  /** Sentence in which the figure last spoke. */
  spoke: number;
  /** Sentence of which the figure was last the subject. */
  subject: number;
  /** Last token of the latest mention. */
  last: number;
  plural: boolean;
  /** Sentence of the latest paper that the figure speaks in. */
  paper: number;
}

export type Minds = Map<Figure, Trace>;

/** Whether a mention is what its sentence is about: nothing but an opening word, a title or an adverb before it. */
function isSubject({ first }: Reference, tokens: readonly Token[], opening: number): boolean {
  let before = first - 1;
  while (before >= opening && determiners.has(tokens[before]?.lower ?? '')) before--;
  const token = tokens[before];
  if (before < opening || !token) return true;
  return /^(?:and|but|,|"|“|”|that|because|while|as|when|if|whether|:|;)$/.test(token.lower);
}

/** "Lim of Vale Research warned": whose, not who. */
function isOf(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'of' && isCapital(tokens[first - 2]);
}

/** Past "of Vale Research" after a name. */
function pastOf(tokens: readonly Token[], last: number): number {
  let index = last + 1;
  if (tokens[index]?.lower !== 'of') return index;
  while (isCapital(tokens[index + 1]) || determiners.has(tokens[index + 1]?.lower ?? '')) index++;
  return index + 1;
}

/** Whether a saying verb follows the tokens `[first, last]` or comes right before them. */
export function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const said = (index: number) => /^(?:say|write|ask)$/.test(cueVerb(tokens[index]?.lower ?? '')?.class ?? '');
  let after = pastOf(tokens, last);
  while (after - last < 8 && (adverbs.has(tokens[after]?.lower ?? '') || auxiliaries.has(tokens[after]?.lower ?? '')))
    after++;
  if (tokens[last + 1]?.text === ',') {
    const close = commaAfter(tokens, last + 2);
    if (close !== undefined && said(close + 1)) return true;
  }
  return said(after) || (said(first - 1) && /^[,"”'’?!]$/.test(tokens[first - 2]?.text ?? ''));
}

/** The comma that closes an insertion of ordinary length. */
function commaAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index - from < 25; index++) {
    if (tokens[index]?.text === ',') return index;
    if (tokens[index]?.sentence !== tokens[from]?.sentence) return undefined;
  }
  return undefined;
}

interface Setting {
  readonly tokens: readonly Token[];
  /** First token of the mention's sentence. */
  readonly opening: number;
  /** Whether the mention only narrows another: "harbour" in "the Harbour law". */
  readonly inner?: boolean;
}

export function note(minds: Minds, mention: Reference, { tokens, opening, inner = false }: Setting): void {
  const { figure, first, last, plural } = mention;
  const token = tokens[first];
  if (!figure || !token) return;
  const isSpeaker = !token.quoted && !isOf(tokens, first) && speaks(tokens, first, last);
  const base = token.quoted ? weights.quoted : inner ? weights.passing : weigh(mention, tokens, opening);
  const weight = token.quoted ? base : base + (isSpeaker ? weights.speaker : 0);
  const isTopic = base >= weights.agent || isSpeaker;
  const { sentence } = token;
  remember(minds, { figure, weight, sentence, isSpeaker, isTopic, last, plural, isPaper: mention.isPaper ?? false });
}

function weigh(mention: Reference, tokens: readonly Token[], opening: number): number {
  const before = tokens[mention.first - 1]?.lower ?? '';
  if (isPossessive(tokens[mention.last + 1])) return weights.possessive;
  if (isAskedAbout(tokens, mention.last) || leadsIn(tokens, opening, mention.first)) return weights.asked;
  if (isSubject(mention, tokens, opening)) return weights.subject;
  if (prepositions.has(before)) return weights.object;
  return acts(tokens, mention.last) ? weights.agent : weights.passing;
}

/** Whether a finite verb follows a mention: "Ruiz posted". */
function acts(tokens: readonly Token[], last: number): boolean {
  const next = tokens[adverbs.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1];
  if (!next || next.sentence !== tokens[last]?.sentence) return false;
  const form = cueVerb(next.lower)?.form;
  return auxiliaries.has(next.lower) || form === 'past' || form === 'third' || /^\p{Lower}{2,}ed$/u.test(next.text);
}

/** "Mayor Ruiz?", before somebody's answer. */
function isAskedAbout(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.text === '?';
}

/** Whether `index` stands in an opening clause without a subject of its own: "While hosting Ito, she ...". */
function leadsIn(tokens: readonly Token[], opening: number, index: number): boolean {
  const [first, second] = [tokens[opening]?.lower ?? '', tokens[opening + 1]?.lower ?? ''];
  const bare = /^(?:asked|\p{Alpha}{3,}ing|speaking|like|unlike|despite|regarding|about)$/u.test(first);
  const led =
    /^(?:while|when|after|before|by|in|on|since|without)$/.test(first) && /^(?:asked|\p{Alpha}{3,}ing)$/u.test(second);
  if (!bare && !led) return false;
  for (let at = opening + 1; at < index && at - opening < 40; at++) if (tokens[at]?.text === ',') return false;
  return true;
}

interface Note {
  readonly figure: Figure;
  readonly weight: number;
  readonly sentence: number;
  readonly isSpeaker: boolean;
  readonly isTopic: boolean;
  readonly last: number;
  readonly plural: boolean;
  readonly isPaper: boolean;
}

export function remember(
  minds: Minds,
  { figure, weight, sentence, isSpeaker, isTopic, last, plural, isPaper }: Note,
): void {
  const before = minds.get(figure);
  minds.delete(figure);
  const kept = before ? before.weight * fading ** (sentence - before.sentence) : 0;
  minds.set(figure, {
    weight: Math.min(kept + weight, mostWeight),
    sentence,
    spoke: isSpeaker ? sentence : (before?.spoke ?? -99),
    subject: isTopic ? sentence : (before?.subject ?? -99),
    last,
    plural,
    paper: isPaper ? sentence : (before?.paper ?? -99),
  });
  if (minds.size > memory) for (const oldest of minds.keys()) return void minds.delete(oldest);
}

interface Ranked {
  readonly figure: Figure;
  readonly trace: Trace;
  readonly score: number;
}

/** Least score at which somebody may be meant. */
const least = 0.02;

/** The two likeliest to be meant, the likelier first; of equals the one in mind for longer. */
export function likeliest(
  minds: Minds,
  scored: (figure: Figure, trace: Trace) => number,
): readonly (Ranked | undefined)[] {
  let best: Ranked | undefined;
  let second: Ranked | undefined;
  for (const [figure, trace] of minds) {
    const score = scored(figure, trace);
    if (!(score > (second?.score ?? least))) continue;
    const one = { figure, trace, score };
    [best, second] = !best || score > best.score ? [one, best] : [best, one];
  }
  return [best, second];
}

/** The latest sentence before `sentence` with a subject in mind; -1 for none. */
export function latestTopic(minds: Minds, sentence: number): number {
  let latest = -1;
  for (const { subject } of minds.values()) if (subject < sentence) latest = Math.max(latest, subject);
  return latest;
}

/** How well a figure can be a man or a woman: 0 to 1. */
export function personal({ kind, gender, full, words }: Figure, asked: 'male' | 'female'): number {
  if (kind === 'body') return 0;
  if (gender !== null && gender !== asked) return 0;
  const named = full.length > 0 ? 1 : 0.5;
  return named * (gender !== null ? 1 : kind === 'person' ? 0.75 : words.length > 1 ? 0.5 : 0.3);
}
