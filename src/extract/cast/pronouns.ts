/**
 * Pronouns: whom he, she, they, it and who mean.
 *
 * In: an article's tokens and the references known by name or role. Out: a
 * mention for each pronoun of the narrator, which takes the weightiest figure
 * in mind that it agrees with, and one for each epithet that means a figure.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { adverbs, auxiliaries } from '../lexicon/function-words.ts';
import { isWord, type Token } from '../text/tokens.ts';
import { epithet } from './epithets.ts';
import type { Figure } from './figures.ts';
import {
  fading,
  latestTopic,
  likeliest,
  type Minds,
  note,
  personal,
  remember,
  speaks,
  type Trace,
  voiced,
  weights,
} from './minds.ts';
import type { Reference } from './reference.ts';

/** How much likelier a pronoun means the subject of its own sentence: he, and his or him. */
const bound = { he: 1.3, his: 2 };
/** How much likelier a subject pronoun means the subject of the sentence before. */
const topical = 1.5;
/** The same, where both stand in one paragraph. */
const topicalHere = 2.5;
/** How much likelier "he" in "Vale said he" means Vale. */
const saidSo = 3;

type Kind = 'he' | 'she' | 'they' | 'it';

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  Object.entries({
    he: 'he',
    him: 'he',
    his: 'he',
    himself: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    herself: 'she',
    they: 'they',
    them: 'they',
    their: 'they',
    themselves: 'they',
    it: 'it',
    its: 'it',
    itself: 'it',
  }),
);
const nominative = new Set(['he', 'she', 'they', 'it']);

export interface Referents {
  readonly pronouns: readonly Reference[];
  /** For each epithet that means somebody known, the mention it is. */
  readonly epithets: ReadonlyMap<Reference, Reference>;
}

/** @param openings For each sentence the one that opens its paragraph. */
export function referents(
  tokens: readonly Token[],
  known: readonly Reference[],
  openings: readonly number[],
): Referents {
  const found: Reference[] = [];
  const epithets = new Map<Reference, Reference>();
  const minds = new Map();
  let opening = 0;
  let next = 0;
  let outer: Reference | undefined;
  const read = (mention: Reference, opening: number) => {
    const meant = mention.epithet === undefined ? undefined : epithet(mention, { tokens, minds });
    if (meant) epithets.set(mention, meant);
    note(minds, meant ?? mention, { tokens, opening, inner: isInner(outer, mention) });
    if (mention.last > (outer?.last ?? -1)) outer = mention;
  };
  tokens.forEach((token, index) => {
    if (token.sentence !== tokens[opening]?.sentence) opening = index;
    for (let mention = known[next]; mention && mention.first <= index; mention = known[++next]) read(mention, opening);
    if (token.quoted) return;
    const kind = kinds.get(token.lower);
    const who = token.lower === 'who' ? relative(known, next, index, tokens) : undefined;
    const mention = kind
      ? refer(kind, index, { tokens, minds, openings, object: objectOf(index, tokens, known[next]) })
      : who;
    if (mention) found.push(mention);
  });
  return { pronouns: found, epithets };
}

/** Whether a mention narrows the one that it stands in, as "Harbour" does in "the Harbour law": then it is no subject. */
function isInner(outer: Reference | undefined, { first, last, figure }: Reference): boolean {
  return (
    outer !== undefined &&
    outer.way === 'unnamed' &&
    first >= outer.first &&
    last < outer.last &&
    figure !== outer.figure
  );
}

interface Setting {
  readonly tokens: readonly Token[];
  readonly minds: Minds;
  readonly openings: readonly number[];
  /** Whom the pronoun cannot mean, since its verb has them for object. */
  readonly object: Figure | null;
}

/** "he asked the mayor": whom the verb of the pronoun at `index` is about, for he is another. */
function objectOf(index: number, tokens: readonly Token[], next: Reference | undefined): Figure | null {
  if (!next || !nominative.has(tokens[index]?.lower ?? '')) return null;
  const [verb, gap] = [tokens[index + 1], next.first - index];
  const isHelped = auxiliaries.has(verb?.lower ?? '') || adverbs.has(verb?.lower ?? '');
  if (gap !== (isHelped ? 3 : 2) || !isWord(tokens[next.first - 1])) return null;
  return /^(?:is|was|are|were|be|as|like|and)$/.test(tokens[next.first - 1]?.lower ?? '') ? null : next.figure;
}

function refer(kind: Kind, index: number, { tokens, minds, openings, object }: Setting): Reference | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const isNominative = nominative.has(token.lower);
  const isSpeaker = isNominative && speaks(tokens, index, index);
  const asked = {
    kind,
    sentence: token.sentence,
    isSpeaker,
    isNominative,
    sayer: sayerBefore(tokens, index),
    latest: latestTopic(minds, token.sentence),
    opening: openings[token.sentence] ?? 0,
  };
  const [best, second] = likeliest(minds, (figure, trace) => (figure === object ? 0 : score(figure, trace, asked)));
  if (!best) return asReference(token, index, { figure: null, certainty: 0, plural: kind === 'they' });
  const certainty = 0.55 + 0.4 * (1 - (second?.score ?? 0) / best.score);
  if ((kind === 'he' || kind === 'she') && certainty > 0.7) best.figure.gender ??= kind === 'he' ? 'male' : 'female';
  const { figure, trace } = best;
  const weight = (isNominative ? weights.subject : weights.object) + (isSpeaker ? weights.speaker : 0);
  const { sentence } = token;
  const isPaper = kind === 'it' && trace.paper === trace.sentence;
  remember(minds, {
    figure,
    weight,
    sentence,
    isSpeaker,
    isTopic: isNominative,
    last: index,
    plural: trace.plural,
    isPaper,
  });
  return asReference(token, index, { figure, certainty, plural: trace.plural });
}

type Meant = Pick<Reference, 'figure' | 'certainty' | 'plural'>;

function asReference({ start, end }: Token, index: number, { figure, certainty, plural }: Meant): Reference {
  return { start, end, first: index, last: index, way: 'pronoun', figure, certainty, plural };
}

/** In "Vale said he" and "Vale said that he", the last token of "Vale"; -1 elsewhere. */
function sayerBefore(tokens: readonly Token[], index: number): number {
  const at = tokens[index - 1]?.lower === 'that' ? index - 2 : index - 1;
  const verb = cueVerb(tokens[at]?.lower ?? '');
  return verb && /^(?:say|write|think)$/.test(verb.class) && verb.form !== 'base' ? at - 1 : -1;
}

interface Asked {
  readonly kind: Kind;
  readonly sentence: number;
  readonly isSpeaker: boolean;
  readonly isNominative: boolean;
  /** Last token of the one who is said to say so: -1 for nobody. */
  readonly sayer: number;
  /** The latest sentence that has a subject in mind. */
  readonly latest: number;
  /** The sentence that opens the paragraph. */
  readonly opening: number;
}

function score(
  figure: Figure,
  trace: Trace,
  { kind, sentence, isSpeaker, isNominative, sayer, latest, opening }: Asked,
): number {
  const now = trace.weight * fading ** (sentence - trace.sentence);
  const voice = isSpeaker ? voiced * fading ** (sentence - trace.spoke) : 0;
  const own = trace.subject === sentence && !isSpeaker ? (isNominative ? bound.he : bound.his) : 1;
  const said = sayer >= 0 && trace.last === sayer ? saidSo : 1;
  const isGoingOn = isSpeaker && trace.subject === sentence;
  const isTopic = isNominative && (isGoingOn || trace.subject === latest);
  const topic = isTopic ? (isGoingOn || latest >= opening ? topicalHere : topical) : 1;
  return (now + voice) * own * said * topic * agreement(figure, trace, kind);
}

/** How well a figure agrees with a pronoun: 0 to 1. */
function agreement(figure: Figure, { plural, paper, sentence }: Trace, kind: Kind): number {
  if (kind === 'it' && paper === sentence) return 1;
  if (kind === 'he' || kind === 'she') return plural ? 0 : personal(figure, kind === 'he' ? 'male' : 'female');
  if (kind === 'they') return plural ? 1 : figure.kind === 'body' ? 0.25 : 0;
  if (plural || figure.kind === 'person') return 0;
  return figure.kind === 'body' ? 1 : 0.3;
}

/** The figure right before "who", with or without a comma, or a party in brackets. */
function relative(
  known: readonly Reference[],
  next: number,
  index: number,
  tokens: readonly Token[],
): Reference | undefined {
  const comma = /^[,—–-]$/.test(tokens[index - 1]?.text ?? '') ? 1 : 0;
  const party = tokens[index - 1 - comma]?.text === ')' && tokens[index - 3 - comma]?.text === '(' ? 3 : 0;
  const nearest = known.slice(Math.max(0, next - 4), next).filter(({ last }) => last === index - 1 - comma - party);
  const [before] = nearest;
  const token = tokens[index];
  if (!before?.figure || !token) return undefined;
  return { ...before, start: token.start, end: token.end, first: index, last: index, way: 'pronoun' };
}
