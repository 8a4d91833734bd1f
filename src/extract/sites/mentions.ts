/**
 * Mentions: the noun phrases of a stretch that could name a speaker.
 *
 * In: its tokens. Out: short noun phrases and pronouns in order. A phrase ends
 * before a preposition, a verb or a comma, so that "the mayor of Ostrava, Ana
 * Ruiz" is three mentions; which of them speaks is not asked here.
 */

import { cueVerb, isCueNoun } from '../lexicon/cues.ts';
import { roleClass } from '../lexicon/roles.ts';
import { particles, people, possessives, pronouns, roles, titles } from '../lexicon/speaker-nouns.ts';
import { isLarge } from '../text/tokens.ts';
import type { Token } from './windows.ts';

export type MentionKind = 'pronoun' | 'name' | 'person' | 'role' | 'body' | 'noun' | 'time';

/** A run of tokens, `[first, last]`, both included. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
}

export function mentions(tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    if (isPronoun(token)) {
      found.push({ first: index, last: index, kind: 'pronoun' });
      continue;
    }
    const last = endOf(tokens, index);
    if (last < 0 || (last === index && deictic.has(token.lower))) continue;
    found.push({ first: index, last, kind: kindOf(tokens.slice(index, last + 1)) });
    index = last;
  }
  return found;
}

/** The last token of the noun phrase that starts at `first`, or -1 when none does. */
function endOf(tokens: readonly Token[], first: number): number {
  let last = -1;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isPronoun(token)) break;
    const next = tokens[index + 1];
    if (isHead(token, { before: tokens[index - 1], next, first: index === first })) last = index;
    else if (particles.has(token.lower) && next && isLarge(next) && last >= 0) continue;
    else if (!isBefore(token, index > first, last === index - 1)) break;
  }
  return last;
}

/** `he`, and `he’s` and `they’ve` too. */
function isPronoun({ lower }: Token): boolean {
  if (pronouns.has(lower)) return true;
  const sign = isApostrophe(lower, lower.length - 2) || isApostrophe(lower, lower.length - 3);
  return sign && pronouns.has(lower.replace(/['’](?:s|d|ll|ve|re|m)$/, ''));
}

function isApostrophe(word: string, at: number): boolean {
  const sign = word.charAt(at);
  return sign === "'" || sign === '’';
}

/** Words for a place or a time that are tagged as nouns. */
const deictic = new Set(
  'here there now then today tomorrow yesterday tonight thereafter everywhere nowhere somewhere'.split(' '),
);

/** Words that are a phrase by themselves though no nouns. */
const standing = new Set(
  'other others another some many one two three four both all most those critics several everyone someone'.split(' '),
);

interface Around {
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** Whether the word opens the phrase. */
  readonly first: boolean;
}

/** Whether a word can end a noun phrase: a noun, a name, a number of people. */
function isHead(token: Token, { before, next, first }: Around): boolean {
  const { tags, lower } = token;
  if (isSpeaking(token, before, next)) return true;
  if (isActor(token, next)) return true;
  if (isVerb(token, before) || closesWith(token, before, next)) return false;
  if (standing.has(lower)) return true;
  if (tags.has('Noun') || roles.has(lower) || people.has(lower)) return !tags.has('Pronoun');
  return isLarge(token) && (!first || isName(token)) && !isClosed(token);
}

/** Whether a word can stand before a noun in its phrase. */
function isBefore({ tags, lower, text }: Token, inside: boolean, afterHead: boolean): boolean {
  if (lower === 'that' || lower === 'which' || lower === 'under') return false;
  if (tags.has('Determiner') || tags.has('Possessive') || possessives.has(lower))
    return !inside || possessives.has(lower);
  if (tags.has('Adjective') || tags.has('Value') || tags.has('Ordinal') || tags.has('Cardinal')) return true;
  if (isLarge({ text }) && !isClosed({ tags, lower })) return true;
  if (tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal')) return false;
  return (
    inside && !afterHead && (tags.has('Gerund') || tags.has('PastTense') || tags.has('Participle')) && !cueVerb(lower)
  );
}

function isVerb(token: Token, before: Token | undefined): boolean {
  const { tags, lower } = token;
  const cue = cueVerb(lower);
  if (isLarge(token) && before?.kind === 'word') return helping.has(lower);
  if (cue && !isModified(before)) {
    if (cue.form === 'past' || cue.form === 'gerund' || tags.has('Verb')) return true;
    if (cue.form === 'third' && spoken.has(cue.class) && !isCueNoun(lower)) return true;
  }
  return tags.has('Verb') && !tags.has('Noun');
}

/** Whether a word stands before another that it makes a noun. */
function isModified(before: Token | undefined): boolean {
  if (before === undefined) return false;
  const { tags } = before;
  return tags.has('Determiner') || tags.has('Possessive') || tags.has('Adjective');
}

/** "port judges say": before a finite verb there is no other one. */
export function isActor({ lower }: Token, next: Token | undefined): boolean {
  const cue = next?.kind === 'word' ? cueVerb(next.lower) : undefined;
  return cue !== undefined && cue.form !== 'gerund' && spoken.has(cue.class) && roles.has(lower.replace(/s$/, ''));
}

/** A name that is a verb too, at the start of its sentence: "Vow said", "Mark himself wrote". */
function isSpeaking(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!isLarge(token) || isClosed(token) || helping.has(token.lower)) return false;
  if (before?.sentence === token.sentence && before.kind === 'word') return false;
  if (next?.kind !== 'word' || next.sentence !== token.sentence) return false;
  const cue = cueVerb(next.lower);
  if ((cue?.form === 'past' && spoken.has(cue.class)) || next.lower === 'says') return true;
  return /^(?:him|her)self$/.test(next.lower) && !/(?:ing|ed)$/.test(token.lower);
}

/** `..., TASS reports.`: the verb, not reports of TASS. */
export function closesWith({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  return closing.has(lower) && before !== undefined && isLarge(before) && next?.kind !== 'word';
}

const closing = new Set(['reports', 'claims', 'states', 'notes', 'writes']);
const spoken: ReadonlySet<string> = new Set(['say', 'write', 'ask']);
/** Verbs that title case writes large. */
const helping = new Set(
  'is are was were has have had will would can could should may might must say says said tell tells told call calls called'.split(
    ' ',
  ),
);
const isName = ({ tags }: Token) => tags.has('ProperNoun') || tags.has('Expression') || tags.size === 0;

function isClosed({ tags, lower }: Pick<Token, 'tags' | 'lower'>): boolean {
  return (
    tags.has('Preposition') ||
    tags.has('Conjunction') ||
    tags.has('QuestionWord') ||
    tags.has('Determiner') ||
    tags.has('Pronoun') ||
    tags.has('Adverb') ||
    tags.has('Auxiliary') ||
    tags.has('Modal') ||
    joining.has(lower)
  );
}

const joining = new Set(
  'but and or if when while as after before since because although though in on at of for to from by with'.split(' '),
);

function kindOf(phrase: readonly Token[]): MentionKind {
  const head = phrase.at(-1);
  if (!head) return 'noun';
  const bare = head.lower.replace(/['’]s?$/, '');
  const capital = isLarge(head) && !head.tags.has('Date');
  if (
    head.tags.has('Date') ||
    /^(today|yesterday|tomorrow|week|month|year|morning|night|afternoon|evening|times?|day|midnight|noon|midday|dawn|dusk|weekend|hours?|minutes?)$/.test(
      capital ? '' : bare,
    )
  )
    return 'time';
  if (phrase.some(({ lower, tags }) => titles.has(lower) || (tags.has('FirstName') && capital))) return 'person';
  if (roles.has(bare) || roles.has(bare.replace(/s$/, '')) || roleClass(bare)) return 'role';
  if (capital) return 'name';
  if (people.has(bare)) return 'role';
  return 'noun';
}
