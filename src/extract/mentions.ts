/**
 * Mentions: the noun phrases of a stretch that could name a speaker.
 *
 * In: its tokens. Out: short noun phrases and pronouns in order. A phrase ends
 * before a preposition, a verb or a comma, so that "the mayor of Ostrava, Ana
 * Ruiz" is three mentions; which of them speaks is not asked here.
 */

import { cueVerb } from './cues.ts';
import { particles, people, possessives, pronouns, roles, titles } from './speaker-nouns.ts';
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
    if (pronouns.has(token.lower)) {
      found.push({ first: index, last: index, kind: 'pronoun' });
      continue;
    }
    const last = endOf(tokens, index);
    if (last < 0) continue;
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
    if (token?.kind !== 'word' || pronouns.has(token.lower)) break;
    const next = tokens[index + 1];
    if (isHead(token, tokens[index - 1], index === first)) last = index;
    else if (particles.has(token.lower) && next && isCapital(next) && last >= 0) continue;
    else if (!isBefore(token, index > first, last === index - 1)) break;
  }
  return last;
}

/** Whether a word can end a noun phrase: a noun, a name, a number of people. */
function isHead(token: Token, before: Token | undefined, first: boolean): boolean {
  const { tags, lower, text } = token;
  if (isVerb(token, before)) return false;
  if (tags.has('Noun') || roles.has(lower) || people.has(lower))
    return !tags.has('Pronoun') || /^(others|some|many|one|both|those|everyone|someone)$/.test(lower);
  if (/^(others|some|many|one|both|those|critics|several)$/.test(lower)) return true;
  return /^\p{Lu}/u.test(text) && (!first || isName(token)) && !isClosed(token);
}

/** Whether a word can stand before a noun in its phrase. */
function isBefore({ tags, lower, text }: Token, inside: boolean, afterHead: boolean): boolean {
  if (/^(that|which)$/.test(lower)) return false;
  if (tags.has('Determiner') || tags.has('Possessive') || possessives.has(lower))
    return !inside || possessives.has(lower);
  if (tags.has('Adjective') || tags.has('Value') || tags.has('Ordinal') || tags.has('Cardinal')) return true;
  if (isCapital({ text }) && !isClosed({ tags, lower })) return true;
  if (tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal')) return false;
  return (
    inside && !afterHead && (tags.has('Gerund') || tags.has('PastTense') || tags.has('Participle')) && !cueVerb(lower)
  );
}

function isVerb({ tags, lower, text }: Token, before: Token | undefined): boolean {
  const cue = cueVerb(lower);
  if (/^\p{Lu}/u.test(text) && before && before.kind === 'word') return false;
  const afterArticle =
    before !== undefined &&
    (before.tags.has('Determiner') || before.tags.has('Possessive') || before.tags.has('Adjective'));
  if (cue && !afterArticle && (cue.form === 'past' || cue.form === 'gerund' || tags.has('Verb'))) return true;
  if (cue?.form === 'third' && !afterArticle && /^(?:say|tell|write|add|tweet|note|argue)$/.test(cue.lemma))
    return true;
  return tags.has('Verb') && !tags.has('Noun');
}

const isName = ({ tags }: Token) => tags.has('ProperNoun') || tags.size === 0 || tags.has('Noun');
const isCapital = ({ text }: Pick<Token, 'text'>) => /^\p{Lu}/u.test(text);

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
    /^(but|and|or|if|when|while|as|after|before|since|because|although|though|in|on|at|of|for|to|from|by|with)$/.test(
      lower,
    )
  );
}

function kindOf(phrase: readonly Token[]): MentionKind {
  const head = phrase.at(-1);
  if (!head) return 'noun';
  const bare = head.lower.replace(/['’]s?$/, '');
  const capital = isCapital(head) && !head.tags.has('Date');
  if (
    head.tags.has('Date') ||
    /^(today|yesterday|tomorrow|week|month|year|morning|night|afternoon|evening|times?|day)$/.test(bare)
  )
    return 'time';
  if (phrase.some(({ lower, tags }) => titles.has(lower) || (tags.has('FirstName') && capital))) return 'person';
  if (roles.has(bare) || roles.has(bare.replace(/s$/, ''))) return 'role';
  if (capital) return 'name';
  if (people.has(bare)) return 'role';
  return 'noun';
}
