/**
 * Authors: who wrote a letter or gave out a statement.
 *
 * In: an article's words, its mentions in order, and phrases for texts. Out:
 * for each phrase that says or recalls whose the text is, its author: "a
 * letter signed by nearly 90 teachers", "Ruiz's letter", later "the letter".
 * Papers that speak for themselves, such as laws and indictments, have none.
 */

import { cueVerb } from '../lexicon/cues.ts';
import { adverbs, auxiliaries, determiners, prepositions } from '../lexicon/function-words.ts';
import { isPossessive, isWord, type Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import type { NounPhrase } from './nouns.ts';
import type { Reference } from './reference.ts';

/** Texts that are somebody's own words. */
const own =
  /^(?:letter|email|e-mail|statement|petition|memo|memorandum|op-ed|article|story|piece|editorial|report|release|filing|communiqu[eé]|brief|post|message)$/;
const writing =
  /^(?:sent|send|sends|wrote|write|writes|written|signed|sign|signs|penned|published|publish|issued|issue|released|release|posted|filed|authored|circulated|drafted)$/;
/** Words for what a newspaper prints. */
const press = /^(?:article|story|piece|report)$/;
const writers = /^(?:writers|authors|signers|signatories)$/;
/** How many words before or after a text its making may stand; how many words an author may have. */
const [reach, longest] = [8, 12];

export interface Library {
  readonly text: string;
  readonly words: readonly Token[];
  /** In order of place. */
  readonly mentions: readonly Reference[];
}

/** @param phrases In order, those for other things than texts among them. */
export function authors(library: Library, phrases: readonly NounPhrase[]): ReadonlyMap<NounPhrase, Figure> {
  const { words, mentions } = library;
  const byFirst = new Map<number, Reference>();
  for (const mention of mentions) if (!byFirst.has(mention.first)) byFirst.set(mention.first, mention);
  const inner = new Map(mentions.map((mention) => [mention.first, mention]));
  const openings = firstOf(mentions, words);
  const latest = new Map<string, Figure>();
  const found = new Map<NounPhrase, Figure>();
  for (const phrase of phrases) {
    const head = words[phrase.head]?.lower ?? '';
    const key = keyOf(head);
    const told = own.test(head) ? maker(phrase, library, { byFirst, inner, openings }) : undefined;
    const author = told ?? (phrase.definite && isBare(phrase) ? latest.get(key) : undefined);
    if (!author) continue;
    found.set(phrase, author);
    if (told) for (const name of [key, 'last']) latest.set(name, told);
  }
  return found;
}

/** What a text is recalled by: one key for all that newspapers print. */
function keyOf(head: string): string {
  if (writers.test(head)) return 'last';
  return press.test(head) ? 'story' : head;
}

interface Places {
  /** The longest mention that begins at a token. */
  readonly byFirst: ReadonlyMap<number, Reference>;
  /** The shortest one. */
  readonly inner: ReadonlyMap<number, Reference>;
  readonly openings: ReadonlyMap<number, Reference>;
}

function maker(phrase: NounPhrase, library: Library, { byFirst, inner, openings }: Places): Figure | undefined {
  return (
    owner(phrase, library.words, inner) ??
    madeBy(phrase, library, byFirst) ??
    sender(phrase, library, openings) ??
    issuer(phrase, library, openings)
  );
}

/** Nothing but "the letter": no further word that might tell another one. */
function isBare({ modifiers, owner: whose }: NounPhrase): boolean {
  return modifiers.length === 0 && whose === null;
}

/** The first mention of each sentence that no preposition governs. */
function firstOf(mentions: readonly Reference[], words: readonly Token[]): ReadonlyMap<number, Reference> {
  const found = new Map<number, Reference>();
  for (const one of mentions) {
    const [token, before] = [words[one.first], words[one.first - 1]];
    if (!token || found.has(token.sentence)) continue;
    if (before?.sentence === token.sentence && prepositions.has(before.lower)) continue;
    found.set(token.sentence, one);
  }
  return found;
}

/** "Ruiz's letter", "the Harbour Union letter". */
function owner(
  { first, head }: NounPhrase,
  words: readonly Token[],
  byFirst: ReadonlyMap<number, Reference>,
): Figure | undefined {
  for (let index = first; index < head; index++) {
    const holder = byFirst.get(index);
    if (!holder?.figure || holder.last >= head) continue;
    if (isPossessive(words[holder.last + 1])) return holder.figure;
    if (holder.last === head - 1 && holder.way !== 'unnamed' && holder.way !== 'pronoun') return holder.figure;
  }
  return undefined;
}

/** "a letter released on Tuesday and signed by nearly 90 teachers", "a memo by the union". */
function madeBy({ head }: NounPhrase, library: Library, byFirst: ReadonlyMap<number, Reference>): Figure | undefined {
  const { words } = library;
  for (let index = head + 1; index <= head + reach; index++) {
    const token = words[index];
    if (!token || token.sentence !== words[head]?.sentence || auxiliaries.has(token.lower)) return undefined;
    if (/^(?:who|which|that|,|;|—)$/.test(token.lower) && !writing.test(words[index + 1]?.lower ?? ''))
      return undefined;
    if (token.lower !== 'by') continue;
    if (index > head + 1 && !writing.test(words[index - 1]?.lower ?? '') && index > head + 6) return undefined;
    const next = byFirst.get(index + 1) ?? byFirst.get(index + 2);
    return next ? named(next, library) : undefined;
  }
  return undefined;
}

/** "Ruiz wrote a letter", "the executives of nine firms sent a letter". */
function sender({ first }: NounPhrase, library: Library, openings: ReadonlyMap<number, Reference>): Figure | undefined {
  const { words } = library;
  const sentence = words[first]?.sentence;
  const subject = openings.get(sentence ?? -1);
  if (!subject || subject.first >= first) return undefined;
  for (let index = first - 1; index >= first - reach && index > subject.last; index--) {
    const token = words[index];
    if (!token || token.sentence !== sentence) return undefined;
    if (!writing.test(token.lower)) continue;
    const before = words[index - 1]?.lower ?? '';
    const active = !/^(?:was|were|been|be|is|are|to|by|the|a|an)$/.test(before);
    return active ? named(subject, library) : undefined;
  }
  return undefined;
}

/** "In a statement, Ruiz said", "Ruiz said in a statement": whose words these are, so that "the statement" is Ruiz too. */
function issuer(
  { first, head }: NounPhrase,
  library: Library,
  openings: ReadonlyMap<number, Reference>,
): Figure | undefined {
  const { words } = library;
  const [venue, article] = [words[first - 1], words[first]];
  if (venue?.lower !== 'in' || article?.lower !== 'a') return undefined;
  const subject = openings.get(venue.sentence);
  if (!subject) return undefined;
  const isFronted = words[first - 2]?.sentence !== venue.sentence;
  const isSaid = subject.last < first && /^(?:say|write)$/.test(cueVerb(words[first - 2]?.lower ?? '')?.class ?? '');
  return (isFronted && subject.first > head) || isSaid ? named(subject, library) : undefined;
}

/** Whom a mention means; somebody unnamed with all that is said of them up to the next comma or verb. */
function named({ figure, way, first, last }: Reference, { text, words }: Library): Figure | undefined {
  if (!figure || way !== 'unnamed') return figure ?? undefined;
  let end = last;
  while (end - first < longest && words[end + 1]?.sentence === words[first]?.sentence && goesOn(words, end + 1)) end++;
  while (end > last && !isWord(words[end])) end--;
  while (end > last && /^(?:in|of|and|at|for|to|with|connected|from|the|on)$/.test(words[end]?.lower ?? '')) end--;
  const start =
    determiners.has(words[first]?.lower ?? '') && /^(?:the|a|an)$/.test(words[first]?.lower ?? '') ? first + 1 : first;
  const name = text.slice(words[start]?.start ?? 0, words[end]?.end ?? 0);
  return name === figure.name ? figure : { ...figure, name, full: [] };
}

function goesOn(words: readonly Token[], index: number): boolean {
  const token = words[index];
  if (!token || !(isWord(token) || isPossessive(token))) return false;
  return (
    !auxiliaries.has(token.lower) &&
    !adverbs.has(token.lower) &&
    !writing.test(token.lower) &&
    !/^(?:who|which|that|in|to|on)$/.test(token.lower)
  );
}
