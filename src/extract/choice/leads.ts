/**
 * Leads: what the words before a mark make of it.
 *
 * In: the tokens before a mark in its sentence, the nearest first. Out: short
 * names of what leads to it, by kinds of words and never by the words.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { namedKind, namingVerb } from '../lexicon/naming-words.ts';
import type { Token } from '../sites/windows.ts';

const through =
  /^(?:as|the|a|an|his|her|their|its|to|with|from|for|of|in|under|on|by|at|simply|only|just|merely|also)$/;

/** What leads to a mark: the first telling word before it, and the small word between. */
export function leftOf(before: readonly Token[]): string {
  const [one, two] = before;
  if (!one) return 'start';
  const small = one.kind === 'word' && through.test(one.lower) ? `${smallKind(one.lower)}+` : '';
  const word = small ? two : one;
  if (!word) return `${small}start`;
  if (word.kind !== 'word') return `${small}${word.kind === 'mark' ? 'mark' : word.text}`;
  return `${small}${wordKind(word)}`;
}

function smallKind(lower: string): string {
  if (/^(?:the|a|an)$/.test(lower)) return 'art';
  if (/^(?:his|her|their|its)$/.test(lower)) return 'own';
  return /^(?:simply|only|just|merely|also)$/.test(lower) ? 'adv' : lower;
}

function wordKind(token: Token): string {
  const { lower, tags, text } = token;
  const naming = namingVerb(lower);
  if (naming !== 'no') return `v-${naming}`;
  if (lower === 'so-called') return 'so-called';
  if (/^(?:is|was|are|were|be|been|became|becomes|remains)$/.test(lower)) return 'is';
  const noun = bearer(token);
  if (noun !== 'no') return `n-${noun}`;
  const cue = cueVerb(lower);
  if (cue) return `cue-${cue.class}`;
  if (/['’]s?$/.test(lower)) return /^\p{Upper}/u.test(text) ? "Name's" : "noun's";
  if (/^\p{Upper}/u.test(text)) return 'Name';
  return ['Verb', 'Preposition', 'Conjunction', 'Adverb', 'Adjective', 'Noun'].find((tag) => tags.has(tag)) ?? 'other';
}

/** The nearest noun or verb before a mark that bears or gives names, and how far it is, unless somebody speaks between. */
export function nearest(before: readonly Token[]): string {
  const at = before.findIndex((token) => isBreak(token) || bearer(token) !== 'no' || isSpoken(token));
  const token = before[at];
  if (!token || isBreak(token)) return 'no';
  const noun = bearer(token);
  return noun === 'no' ? 'cue' : `${noun}${at === 0 ? 0 : at <= 2 ? 1 : at <= 5 ? 2 : 3}`;
}

function isBreak({ kind, text }: Token): boolean {
  return kind === 'mark' || /^[;:—]$/.test(text);
}

/** A verb that gives words or a verdict, and no name. */
function isSpoken({ kind, lower }: Token): boolean {
  const cue = kind === 'word' ? cueVerb(lower) : undefined;
  return cue !== undefined && /^(?:say|ask|call)$/.test(cue.class) && namingVerb(lower) !== 'name';
}

/** The kind of a noun that bears a name and is no owner. */
function bearer({ kind, lower }: Token): string {
  return kind !== 'word' || /['’]s?$/.test(lower) ? 'no' : namedKind(lower);
}

/** The kind of noun in the phrase before a comma and the mark: `his first book, “...”`. */
export function apposed(before: readonly Token[]): string {
  if (before[0]?.text !== ',') return 'no';
  for (const { kind, lower } of before.slice(1, 6)) {
    if (kind !== 'word') return 'none';
    const noun = namedKind(lower);
    if (noun !== 'no') return noun;
  }
  return 'none';
}

/** Whether what leads to the mark was not said: "did not say", "would say", "never called". */
export function denial(before: readonly Token[]): string {
  const verb = before.slice(0, 5).findIndex(({ lower }) => cueVerb(lower) || lower === 'used' || lower === 'use');
  if (verb < 0) return 'no';
  const ahead = before.slice(verb + 1, verb + 8).map(({ lower }) => lower);
  const stop = ahead.findIndex((word) => /^[,;:—]$/.test(word));
  const clause = stop < 0 ? ahead : ahead.slice(0, stop);
  const near = clause.slice(0, 3);
  if (near.some((word) => /^(?:not|never|cannot|without|nor|neither)$|n['’]t$/.test(word))) return 'not';
  if (clause.some((word) => /^(?:nobody|none|neither)$/.test(word))) return 'not';
  if (near.some((word) => /^(?:would|might|could|should|may|if|will|can)$/.test(word))) return 'modal';
  return 'no';
}

/** How near, among the words before, a verb of saying, writing or asking stands. */
export function spokenNear(before: readonly Token[]): string {
  const at = before.findIndex(
    ({ lower, kind }) => kind === 'word' && /^(?:say|write|ask)$/.test(cueVerb(lower)?.class ?? ''),
  );
  return at < 0 ? 'none' : at === 0 ? '0' : at <= 3 ? '1' : at <= 7 ? '4' : '8';
}

/** Whether a verb of calling and what it calls stand before a mark: "called the crane", "calls him". */
export function isVerdict(before: readonly Token[]): boolean {
  const verb = before.slice(0, 6).findIndex(({ lower, kind }) => kind === 'word' && cueVerb(lower)?.class === 'call');
  if (verb < 1 || namingVerb(before[verb]?.lower ?? '') === 'name') return false;
  const called = before.slice(0, verb);
  const first = called.at(-1);
  return (
    called.every(({ kind, tags, lower }) => kind === 'word' && !tags.has('Verb') && lower !== 'by') &&
    first !== undefined &&
    (/^(?:him|her|it|them|us|me|this|that|those|these)$/.test(first.lower) ||
      first.tags.has('Determiner') ||
      first.tags.has('Possessive') ||
      first.tags.has('ProperNoun'))
  );
}
