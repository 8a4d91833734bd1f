/**
 * Nouns for persons: "the Kremlin spokesman", "two senior officials".
 *
 * In: an article's tokens and names. Out: noun phrases whose head says what
 * somebody is, with their bounds. Who it is, `people.ts` says.
 */

import type { Span } from '../../model.ts';
import { cueVerb } from '../lexicon/cues.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  definite,
  determiners,
  isFunctionWord,
  prepositions,
  pronouns,
} from '../lexicon/function-words.ts';
import { isAge, isPlural, roleClass, titles } from '../lexicon/roles.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';
import type { NameRun } from './names.ts';

export interface NounPhrase extends Span {
  readonly first: number;
  readonly last: number;
  /** The token of the head noun. */
  readonly head: number;
  readonly class: string;
  readonly plural: boolean;
  /** "the", "his", "Vale's": one that the reader already knows. */
  readonly definite: boolean;
  /** Whose, in lower case: "ruiz" in "Ruiz's lawyer". */
  readonly owner: string | null;
  /** Words before the head and after it that narrow it down, in lower case. */
  readonly modifiers: readonly string[];
}

/** How many words a phrase may have on either side of its head. */
const [most, mostAfter] = [8, 9];

export function nouns(tokens: readonly Token[], runs: readonly NameRun[]): readonly NounPhrase[] {
  const inName = new Uint8Array(tokens.length);
  for (const { first, last } of runs) inName.fill(1, first, last + 1);
  const byFirst = new Map(runs.map((run) => [run.first, run]));
  const found: NounPhrase[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head];
    const kind = token && roleClass(token.lower);
    if (!token || !kind || inName[head] || isCompounded(tokens, head) || isVerbHere(tokens, head)) continue;
    if (kind === 'body' && byFirst.get(head + 1)?.kind === 'person') continue;
    if (isAge(token.lower) && narrows(tokens[head + 1])) continue;
    found.push(phrase(tokens, head, { kind, byFirst }));
  }
  return found;
}

/** Whether a word is one that an age before it tells more of: "the 19-year-old striker". */
function narrows(next: Token | undefined): boolean {
  return next !== undefined && isWord(next) && !isFunctionWord(next.lower) && !cueVerb(next.lower);
}

/** Titles that stand for a name: "the Foreign Minister". */
export function titlesAlone(tokens: readonly Token[], runs: readonly NameRun[]): readonly NounPhrase[] {
  const byFirst = new Map(runs.map((run) => [run.first, run]));
  return runs.flatMap(({ words, last }) => {
    const lower = tokens[last]?.lower ?? '';
    const title = titles.get(lower);
    const kind = title === 'former' ? roleClass(lower) : (title ?? roleClass(lower));
    return words.length > 0 || !kind || isCompounded(tokens, last) ? [] : [phrase(tokens, last, { kind, byFirst })];
  });
}

interface Naming {
  readonly kind: string;
  /** Names by their first tokens. */
  readonly byFirst: ReadonlyMap<number, NameRun>;
}

function phrase(tokens: readonly Token[], head: number, { kind, byFirst }: Naming): NounPhrase {
  const first = start(tokens, head);
  const last = end(tokens, head, byFirst);
  const [opening, closing] = [tokens[first], tokens[last]];
  const words = tokens.slice(first, last + 1);
  return {
    start: opening?.start ?? 0,
    end: closing?.end ?? 0,
    first,
    last,
    head,
    class: kind,
    plural: isPlural(tokens[head]?.lower ?? ''),
    owner: ownerIn(tokens, first, head),
    definite: definite.has(opening?.lower ?? '') || tokens.slice(first, head).some(isPossessive),
    modifiers: words
      .filter((token, index) => first + index !== head && isWord(token) && !isFunctionWord(token.lower))
      .map(({ lower }) => lower),
  };
}

function ownerIn(tokens: readonly Token[], first: number, head: number): string | null {
  for (let index = head - 1; index > first; index--)
    if (isPossessive(tokens[index])) return tokens[index - 1]?.lower ?? null;
  return null;
}

/** "the letter states", "the agency reports": a verb that is spelled like a noun. */
function isVerbHere(tokens: readonly Token[], head: number): boolean {
  const [before, token, next] = [tokens[head - 1], tokens[head], tokens[head + 1]];
  if (!before || !token || !isCueVerb(token.lower) || before.sentence !== token.sentence) return false;
  const subject = roleClass(before.lower) !== undefined || pronouns.has(before.lower);
  return subject && !auxiliaries.has(next?.lower ?? '') && !isCueVerb(next?.lower ?? '');
}

const isCueVerb = (lower: string) => cueVerb(lower)?.form === 'third' || cueVerb(lower)?.form === 'past';

/** Whether a further noun follows, so that this one only narrows it: "police station", "campaign manager". */
function isCompounded(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  return (
    !!next &&
    next.sentence === tokens[head]?.sentence &&
    roleClass(next.lower) !== undefined &&
    !isVerbHere(tokens, head + 1) &&
    !next.text.match(/^\p{Upper}/u)
  );
}

function start(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let index = head - 1; index >= 0 && head - index <= most; index--) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[head]?.sentence) break;
    if (determiners.has(token.lower))
      return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|few|several|other|many)$/.test(token.lower) &&
        definite.has(tokens[index - 1]?.lower ?? '')
        ? index - 1
        : index;
    const fits =
      isPossessive(token) ||
      (isWord(token) && !isFunctionWord(token.lower) && !isVerb(token.lower) && !isAction(tokens, index));
    if (!fits) break;
    first = index;
  }
  return first;
}

function isVerb(lower: string): boolean {
  return (
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    /^(?:said|says|told|asked|met|saw|say|tell|ask|quoted|by)$/.test(lower)
  );
}

const present =
  /^(?:acting|managing|leading|outgoing|incoming|ruling|sitting|visiting|founding|governing|presiding|commanding|aspiring|working|teaching|training|building|housing|engineering|shipping|polling|marketing|nursing|longstanding|remaining|surviving|rising|young|king)$/;

/** What is done with letters and statements. */
const issues = /^(?:issued|released|published|posted|circulated|distributed)$/;

/** A verb before its object: "praised the office", "Ruiz issued statements", "Ruiz tells supporters", "gutting government"; not "an elected official". */
function isAction(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token || isCapital(token) || determiners.has(before?.lower ?? '') || isPossessive(before)) return false;
  if (/ing$/.test(token.lower)) return !present.test(token.lower);
  const cue = cueVerb(token.lower);
  if (isCapital(before) && issues.test(token.lower)) return true;
  return (
    /^(?:become|becomes|became|make|makes|made|help|helps|take|takes|took|give|gives|gave)$/.test(token.lower) ||
    (cue?.form === 'past' && cue.class !== 'think') ||
    (cue?.form === 'third' && cue.class === 'say' && isCapital(before))
  );
}

/** Takes in what narrows the head: "of nine companies", "for the harbour", "in Kyiv". */
function end(tokens: readonly Token[], head: number, byFirst: ReadonlyMap<number, NameRun>): number {
  const next = tokens[head + 1];
  if (!next || !/^(?:of|for|at|from|with|in)$/.test(next.lower)) return head;
  if (/ing$/.test(tokens[head + 2]?.lower ?? '')) return head;
  let last = head;
  for (let index = head + 2; index < tokens.length && index - head <= mostAfter; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[head]?.sentence) break;
    if (byFirst.has(index) && isCapital(tokens[index - 1])) break;
    const joined =
      /^(?:the|a|an|his|her|its|their|of)$/.test(token.lower) ||
      isPossessive(token) ||
      (isWord(token) && !stops(token.lower));
    if (!joined) break;
    last = index;
  }
  return last > head ? last : head;
}

function stops(lower: string): boolean {
  return (
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    prepositions.has(lower) ||
    isVerb(lower) ||
    /ed$|^(?:he|she|they|it)$/.test(lower)
  );
}
