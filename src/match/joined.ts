/**
 * Joined: sentences without marks that render one utterance, made one quote.
 *
 * In: the members of an utterance. Out: the same, with unmarked sentences of
 * one article that follow each other, or have but a short one between, as one,
 * and without those that only repeat the words of another member of their article.
 */

import { isMarked } from '../marked.ts';
import type { Member } from '../model.ts';
import { overlap } from './renditions/passages.ts';

/** Code units between two sentences that may be of the same rendition: room for a short sentence. */
const shortSentence = 80;

export function joined(all: readonly Member[]): readonly Member[] {
  const members = withoutRepeats(all);
  const unmarked = members.filter(({ quote }) => quote.kind === 'unmarked');
  if (unmarked.length < 2) return members;
  const runs: Member[] = [];
  for (const member of unmarked.toSorted(byPlace)) {
    const before = runs.at(-1);
    if (before && follows(before, member)) runs[runs.length - 1] = both(before, member);
    else runs.push(member);
  }
  return [...members.filter(({ quote }) => quote.kind !== 'unmarked'), ...runs];
}

/** Quotes in marks come before others, then the longer; what shares text with one before it goes. */
function withoutRepeats(members: readonly Member[]): readonly Member[] {
  const kept: Member[] = [];
  for (const member of members.toSorted(byClaim))
    if (!kept.some((other) => other !== member && repeats(member, other))) kept.push(member);
  return members.filter((member) => kept.includes(member));
}

function byClaim({ quote: a }: Member, { quote: b }: Member): number {
  const [marked, other] = [isMarked(a), isMarked(b)];
  if (marked !== other) return marked ? -1 : 1;
  return lengthOf(b) - lengthOf(a) || (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0);
}

function repeats({ quote: a }: Member, { quote: b }: Member): boolean {
  if (a.article !== b.article || isMarked(a)) return false;
  return a.parts.some((part) => b.parts.some((other) => overlap(part, other) > 0));
}

function lengthOf({ parts }: Member['quote']): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function byPlace({ quote: a }: Member, { quote: b }: Member): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return startOf(a) - startOf(b);
}

const startOf = ({ parts }: Member['quote']) => parts[0]?.start ?? 0;
const endOf = ({ parts }: Member['quote']) => parts.at(-1)?.end ?? 0;

function follows({ quote: a }: Member, { quote: b }: Member): boolean {
  if (a.article !== b.article) return false;
  const between = a.article.text.slice(endOf(a), startOf(b));
  return between.length <= shortSentence && !/["“”«»\n\r]/.test(between);
}

function both(a: Member, b: Member): Member {
  const parts = [{ start: startOf(a.quote), end: endOf(b.quote) }];
  const evidence = [...new Set([...a.evidence, ...b.evidence])];
  return { quote: { ...a.quote, parts }, score: Math.max(a.score, b.score), evidence };
}
