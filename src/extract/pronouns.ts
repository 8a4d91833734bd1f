/**
 * Pronouns: whom he, she, they, it and who mean.
 *
 * In: an article's tokens and the references known by name or role. Out: a
 * mention for each pronoun of the narrator. Each mention gives its figure
 * weight - most to subjects and to those who speak - that fades by the
 * sentence; a pronoun takes the weightiest figure it agrees with. Remembers
 * the {@link memory} figures mentioned last.
 */

import { cueVerb } from './cues.ts';
import type { Figure } from './figures.ts';
import { adverbs, auxiliaries, determiners, prepositions } from './function-words.ts';
import type { Reference } from './people.ts';
import { isPossessive, type Token } from './tokens.ts';

/** How many figures a reader keeps in mind. */
const memory = 24;
/** What is left of a figure's weight a sentence later: a share. */
const fading = 0.55;
/** Weights, relative to a mention in passing. */
const weights = { subject: 3, speaker: 2.5, passing: 1, possessive: 0.9, object: 0.8, quoted: 0.15, asked: 0.25 };

type Kind = 'he' | 'she' | 'they' | 'it';

const kinds: Readonly<Record<string, Kind>> = {
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
};
const nominative = new Set(['he', 'she', 'they', 'it']);

interface Trace {
  weight: number;
  sentence: number;
  /** Sentence in which the figure last spoke. */
  spoke: number;
  plural: boolean;
}

export function referents(tokens: readonly Token[], known: readonly Reference[]): readonly Reference[] {
  const found: Reference[] = [];
  const minds = new Map<Figure, Trace>();
  const openings = new Map<number, number>();
  let next = 0;
  tokens.forEach((token, index) => {
    if (!openings.has(token.sentence)) openings.set(token.sentence, index);
    for (; next < known.length && (known[next]?.first ?? Infinity) <= index; next++) {
      const mention = known[next];
      if (mention?.figure) note(minds, mention, tokens, openings.get(token.sentence) ?? 0);
    }
    if (token.quoted) return;
    const kind = kinds[token.lower];
    const who = token.lower === 'who' ? relative(known, next, index, tokens) : undefined;
    const mention = kind ? refer(kind, index, { tokens, minds, opening: openings.get(token.sentence) ?? 0 }) : who;
    if (mention) found.push(mention);
  });
  return found;
}

/** Whether a mention is what its sentence is about: nothing but an opening word, a title or an adverb before it. */
function isSubject({ first }: Reference, tokens: readonly Token[], opening: number): boolean {
  let before = first - 1;
  while (before >= opening && determiners.has(tokens[before]?.lower ?? '')) before--;
  const token = tokens[before];
  if (before < opening || !token) return true;
  return /^(?:and|but|,|"|“|”|that|because|while|as|when|if|whether|:|;)$/.test(token.lower);
}

/** Whether a saying verb follows the tokens `[first, last]` or comes right before them. */
export function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const said = (index: number) => /^(?:say|write|ask)$/.test(cueVerb(tokens[index]?.lower ?? '')?.class ?? '');
  let after = last + 1;
  while (after - last < 4 && (adverbs.has(tokens[after]?.lower ?? '') || auxiliaries.has(tokens[after]?.lower ?? '')))
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

function note(minds: Map<Figure, Trace>, mention: Reference, tokens: readonly Token[], opening: number): void {
  const { figure, first, last, plural } = mention;
  const token = tokens[first];
  if (!figure || !token) return;
  const isSpeaker = !token.quoted && speaks(tokens, first, last);
  const weight = token.quoted ? weights.quoted : weigh(mention, tokens, opening) + (isSpeaker ? weights.speaker : 0);
  remember(minds, { figure, weight, sentence: token.sentence, isSpeaker, plural });
}

function weigh(mention: Reference, tokens: readonly Token[], opening: number): number {
  const before = tokens[mention.first - 1]?.lower ?? '';
  if (isPossessive(tokens[mention.last + 1])) return weights.possessive;
  if (leadsIn(tokens, opening, mention.first)) return weights.asked;
  if (isSubject(mention, tokens, opening)) return weights.subject;
  return prepositions.has(before) ? weights.object : weights.passing;
}

/** Whether `index` stands in an opening clause without a subject of its own: "While hosting Ito, she ...". */
function leadsIn(tokens: readonly Token[], opening: number, index: number): boolean {
  const [first, second] = [tokens[opening]?.lower ?? '', tokens[opening + 1]?.lower ?? ''];
  const bare = /^(?:asked|\p{L}{3,}ing|speaking|like|unlike|despite|regarding|about)$/u.test(first);
  const led =
    /^(?:while|when|after|before|by|in|on|since|without)$/.test(first) && /^(?:asked|\p{L}{3,}ing)$/u.test(second);
  if (!bare && !led) return false;
  for (let at = opening + 1; at < index && at - opening < 40; at++) if (tokens[at]?.text === ',') return false;
  return true;
}

interface Note {
  readonly figure: Figure;
  readonly weight: number;
  readonly sentence: number;
  readonly isSpeaker: boolean;
  readonly plural: boolean;
}

function remember(minds: Map<Figure, Trace>, { figure, weight, sentence, isSpeaker, plural }: Note): void {
  const before = minds.get(figure);
  minds.delete(figure);
  const kept = before ? before.weight * fading ** (sentence - before.sentence) : 0;
  minds.set(figure, {
    weight: Math.min(kept + weight, 8),
    sentence,
    spoke: isSpeaker ? sentence : (before?.spoke ?? -99),
    plural,
  });
  if (minds.size > memory) for (const oldest of minds.keys()) return void minds.delete(oldest);
}

interface Setting {
  readonly tokens: readonly Token[];
  readonly minds: Map<Figure, Trace>;
  /** The first token of the sentence. */
  readonly opening: number;
}

function refer(kind: Kind, index: number, { tokens, minds }: Setting): Reference | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const isSpeaker = nominative.has(token.lower) && speaks(tokens, index, index);
  const ranked = [...minds]
    .map(([figure, trace]) => ({
      figure,
      trace,
      score: score(figure, trace, { kind, sentence: token.sentence, isSpeaker }),
    }))
    .filter(({ score }) => score > 0.02)
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const base = { start: token.start, end: token.end, first: index, last: index, way: 'pronoun' as const };
  if (!best) return { ...base, figure: null, certainty: 0, plural: kind === 'they' };
  const certainty = 0.55 + 0.4 * (1 - (second?.score ?? 0) / best.score);
  if ((kind === 'he' || kind === 'she') && certainty > 0.75) best.figure.gender ??= kind === 'he' ? 'male' : 'female';
  const weight = (nominative.has(token.lower) ? weights.subject : weights.object) + (isSpeaker ? weights.speaker : 0);
  remember(minds, { figure: best.figure, weight, sentence: token.sentence, isSpeaker, plural: best.trace.plural });
  return { ...base, figure: best.figure, certainty, plural: best.trace.plural };
}

interface Asked {
  readonly kind: Kind;
  readonly sentence: number;
  readonly isSpeaker: boolean;
}

function score(figure: Figure, trace: Trace, { kind, sentence, isSpeaker }: Asked): number {
  const now = trace.weight * fading ** (sentence - trace.sentence);
  const voice = isSpeaker ? 4 * fading ** (sentence - trace.spoke) : 0;
  return (now + voice) * agreement(figure, trace, kind);
}

/** How well a figure agrees with a pronoun: 0 to 1. */
function agreement(figure: Figure, { plural }: Trace, kind: Kind): number {
  if (kind === 'he' || kind === 'she') return plural ? 0 : personal(figure, kind === 'he' ? 'male' : 'female');
  if (kind === 'they') return plural ? 1 : figure.kind === 'body' ? 0.25 : 0;
  if (plural || figure.kind === 'person') return 0;
  return figure.kind === 'body' ? 1 : 0.3;
}

function personal({ kind, gender, full }: Figure, asked: 'male' | 'female'): number {
  if (kind === 'body') return 0;
  if (gender !== null && gender !== asked) return 0;
  const named = full.length > 0 ? 1 : 0.5;
  return named * (gender !== null ? 1 : kind === 'person' ? 0.6 : 0.3);
}

/** The figure right before "who", with or without a comma. */
function relative(
  known: readonly Reference[],
  next: number,
  index: number,
  tokens: readonly Token[],
): Reference | undefined {
  const comma = /^[,—–-]$/.test(tokens[index - 1]?.text ?? '') ? 1 : 0;
  const nearest = known.slice(Math.max(0, next - 4), next).filter(({ last }) => last === index - 1 - comma);
  const [before] = nearest;
  const token = tokens[index];
  if (!before?.figure || !token) return undefined;
  return { ...before, start: token.start, end: token.end, first: index, last: index, way: 'pronoun' };
}
