/**
 * Resolve: the name of whoever a stretch of an article points at.
 *
 * In: the cast and the words that name a speaker. Out: the fullest name the
 * article gives, without titles; the words themselves for those unnamed; null
 * when nobody was found.
 */

import type { Span, SpeakerVia } from '../../model.ts';
import { cueVerb, isCueNoun } from '../lexicon/cues.ts';
import { isFunctionWord, prepositions } from '../lexicon/function-words.ts';
import { roleClass } from '../lexicon/roles.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';
import type { Cast } from './people.ts';
import type { Reference } from './reference.ts';

export interface Resolution {
  readonly name: string | null;
  readonly via: SpeakerVia;
  /** Probability that the name is right: 0 to 1. */
  readonly confidence: number;
}

const nobody: Resolution = { name: null, via: 'none', confidence: 0 };

const vias: Readonly<Record<Reference['way'], SpeakerVia>> = {
  name: 'name',
  surname: 'surname',
  alias: 'alias',
  role: 'role',
  unnamed: 'name',
  pronoun: 'pronoun',
};

/** @param mention Such as "Kremlin spokesman Dmitry Peskov", "he", "a senior source". */
export function resolve(cast: Cast, mention: Span): Resolution {
  const inside = within(cast, mention);
  const heads = inside.filter((one) => !isOwner(cast, one, mention));
  const [head, ...rest] = heads;
  if (!head || !leads(cast, mention, head))
    return beside(cast, mention) ?? oneNamed(cast, mention) ?? asPrinted(cast, mention);
  if (!head.figure) return nobody;
  if (head.way === 'unnamed' && head.end === mention.end) {
    const found = beside(cast, mention);
    if (found) return found;
  }
  const others = joined(cast, head, rest).filter(({ figure }) => figure !== null && figure !== head.figure);
  const name = [head, ...others].map((one) => one.figure?.name).join(' and ');
  return { name, via: vias[head.way], confidence: head.certainty };
}

/** Mentions that lie in a span or share a word with it, outermost first where they begin together. */
function within({ references }: Cast, { start, end }: Span): readonly Reference[] {
  let [low, high] = [0, references.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let index = Math.max(0, low - 2); index < references.length; index++) {
    const one = references[index];
    if (!one || one.start >= end) break;
    if (one.end > start) found.push(one);
  }
  return found;
}

/** Whether a mention only says whose the rest of the span is, and that is somebody; "Ruiz's words" and "Ruiz's view of it" are Ruiz. */
function isOwner({ tokens }: Cast, one: Reference, { end }: Span): boolean {
  const owned = tokens[one.last + 2];
  if (!isPossessive(tokens[one.last + 1]) || !owned || owned.start >= end) return false;
  if (isCapital(owned)) return true;
  let head = '';
  for (let index = one.last + 2; ; index++) {
    const token = tokens[index];
    if (!token || token.start >= end || !isWord(token) || isCapital(token) || prepositions.has(token.lower)) break;
    head = token.lower;
  }
  return roleClass(head) !== undefined || (agents.test(head) && !isCueNoun(head) && !cueVerb(head));
}

/** Nouns made of what somebody does or belongs to, and for those around one; "answer" and "order" only look so. */
const agents =
  /(?:[^aeiou](?:er|or|eer|ist|ian|ant|ee)s?|(?:mate|m[ae]n|wom[ae]n)s?|^(?:camp|side|circle|allies|folks|fans|staff|crew))$/;

/** Whether a mention begins the span, a few words of description apart; what follows a preposition does not. */
function leads({ tokens }: Cast, span: Span, head: Reference): boolean {
  for (let index = head.first - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || token.start < span.start) return true;
    if (/^(?:of|for|from|in|at|with|to|by|on|about|who|which|that)$/.test(token.lower)) return false;
  }
  return true;
}

/** Those named after the first with "and" or a comma between: "Ruiz and Vale". */
function joined({ tokens }: Cast, head: Reference, rest: readonly Reference[]): readonly Reference[] {
  const found: Reference[] = [];
  let last = head;
  for (const one of rest) {
    if (one.first <= last.last) continue;
    const between = tokens.slice(last.last + 1, one.first).map(({ lower }) => lower);
    if (between.length === 0 && one.figure === last.figure) last = one;
    else if (/^(?:, )?and(?: the)?$/.test(between.join(' '))) {
      found.push(one);
      last = one;
    } else break;
  }
  return found;
}

/** Whom a name between commas tells, whatever stands before it: "Ruiz's luthier, Ana Vale, said", "a man named Ana Vale". */
function beside(cast: Cast, { end }: Span): Resolution | null {
  const { tokens } = cast;
  const lead = firstAt(tokens, end);
  const isNamed = /^(?:named|called)$/.test(tokens[lead]?.lower ?? '');
  const name = isNamed || tokens[lead]?.text === ',' ? tokens[lead + 1] : undefined;
  if (!name || name.sentence !== tokens[lead]?.sentence) return null;
  const reference = within(cast, name).find(({ first, way }) => first === lead + 1 && way === 'name');
  if (!reference?.figure || reference.figure.kind === 'body') return null;
  if (!isNamed && !/^[,.]$/.test(tokens[reference.last + 1]?.text ?? '.')) return null;
  return { name: reference.figure.name, via: 'name', confidence: reference.certainty };
}

/** Most tokens between "one" and its comma: "one of the dockers who saw it,". */
const ofWhom = 8;

/** Whom a name after "one" tells: "said one, Ana Ruiz", "said one of them, Ana Ruiz". */
function oneNamed(cast: Cast, { start, end }: Span): Resolution | null {
  const { tokens } = cast;
  const at = firstAt(tokens, start);
  if (!/^(?:one|another)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.end !== end) return null;
  let comma = at + 1;
  if (tokens[comma]?.lower === 'of')
    while (comma - at <= ofWhom && tokens[comma] && tokens[comma]?.text !== ',') comma++;
  const name = tokens[comma]?.text === ',' ? tokens[comma + 1] : undefined;
  if (!name || name.sentence !== tokens[at]?.sentence) return null;
  const reference = within(cast, name).find(({ first, way }) => first === comma + 1 && way === 'name');
  if (!reference?.figure) return null;
  return { name: reference.figure.name, via: 'name', confidence: reference.certainty };
}

/** A speaker the cast does not know, in the article's words: "federal law". */
function asPrinted({ tokens, article }: Cast, { start, end }: Span): Resolution {
  const from0 = firstAt(tokens, start);
  const own = tokens.slice(from0, from0 + 60).filter((token) => token.start < end);
  const from = own.findIndex(
    (token) => isWord(token) && !/^(?:the|a|an|his|her|its|their|this|that|and|but)$/.test(token.lower),
  );
  const kept = from < 0 ? [] : own.slice(from);
  const stop = kept.findIndex((token, index) => index > 0 && /^(?:,|who|which|that|\(|;|—|–|-)$/.test(token.lower));
  const words = stop < 0 ? kept : kept.slice(0, stop);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.every(({ lower }) => isFunctionWord(lower))) return nobody;
  return { name: article.text.slice(first.start, last.end), via: 'name', confidence: 0.6 };
}

function firstAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
