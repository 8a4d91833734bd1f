/**
 * Overrides: what a user says is one utterance, and what is not.
 *
 * In: lines of `same ID ID` and `notSame ID ID`, and utterances as matching
 * made them. Out: the utterances as the user would have them, and what became
 * of each line. What is held to be one moves together; where two must part,
 * the one that matching was less sure of goes.
 */

import { buckets } from './match/buckets.ts';
import type { Member, Overrule, Quote, Utterance } from './model.ts';

export interface Override {
  readonly says: Overrule['says'];
  /** Ids as reports give them; two. */
  readonly quotes: readonly [string, string];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** @returns The first line that is not as it should be, where there is one. */
export function parseOverrides(text: string): readonly Override[] | { readonly line: number; readonly fault: string } {
  const found: Override[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === '' || raw.trimStart().startsWith('#')) continue;
    const [, says, a = '', b = ''] = /^\s*(same|notSame)\s+(q-[0-9a-f]+)\s+(q-[0-9a-f]+)\s*$/.exec(raw) ?? [];
    const at = (fault: string) => ({ line: index + 1, fault });
    if (says !== 'same' && says !== 'notSame') return at('it is not same ID ID or notSame ID ID');
    if (a === b) return at(`${a} is named twice`);
    found.push({ says, quotes: [a, b], line: index + 1 });
  }
  const sets = setsOf(found);
  const torn = found.find(({ says, quotes: [a, b] }) => says === 'notSame' && sets.get(a)?.has(b));
  return torn ? { line: torn.line, fault: `other lines hold ${torn.quotes.join(' and ')} to be one utterance` } : found;
}

/** For each id the ids that are held to be one utterance with it, itself among them. */
function setsOf(overrides: readonly Override[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { says, quotes } of overrides) {
    for (const id of quotes) sets.set(id, sets.get(id) ?? new Set([id]));
    const [one, other] = quotes.map((id) => sets.get(id) ?? new Set<string>());
    if (says === 'notSame' || !one || !other) continue;
    const both = new Set([...one, ...other]);
    for (const id of both) sets.set(id, both);
  }
  return sets;
}

export interface Run {
  /** Every quote that a line may name, listed or not. */
  readonly quotes: readonly Quote[];
  readonly idOf: (quote: Quote) => string;
}

export interface Overruled {
  readonly utterances: readonly Utterance[];
  readonly overrules: readonly Overrule[];
  /** Lines that name a quote which is not in the run, with its id. */
  readonly strangers: readonly { readonly line: number; readonly id: string }[];
}

export function overruled(
  utterances: readonly Utterance[],
  overrides: readonly Override[],
  { quotes, idOf }: Run,
): Overruled {
  if (overrides.length === 0) return { utterances, overrules: [], strangers: [] };
  const unlisted = new Map(quotes.map((quote) => [idOf(quote), quote]));
  const held = new Map<string, readonly Member[]>();
  const hold = (members: readonly Member[]) => {
    for (const { quote } of members) held.set(idOf(quote), members);
  };
  for (const { members } of utterances) hold(members);
  const listed = new Set(held.keys());
  const strangers = overrides.flatMap(({ line, quotes: ids }) =>
    ids.filter((id) => !listed.has(id) && !unlisted.has(id)).map((id) => ({ line, id })),
  );
  const known = overrides.filter(({ line }) => !strangers.some((stranger) => stranger.line === line));
  const sets = setsOf(known);
  const areOne = (a: string, b: string) => held.get(a)?.some(({ quote }) => idOf(quote) === b) ?? false;
  const before = known.map(({ quotes: [a, b] }) => areOne(a, b));
  for (const { says, quotes: ids } of known) {
    if (says === 'notSame') continue;
    const [one = [], other = []] = ids.map((id) => held.get(id) ?? membersOf(unlisted.get(id)));
    if (!areOne(...ids)) hold([...one, ...other].map(byHand));
  }
  for (const { says, quotes: ids } of known) {
    if (says === 'same' || !areOne(...ids)) continue;
    const all = held.get(ids[0]) ?? [];
    const scores = ids.map((id) => all.find(({ quote }) => idOf(quote) === id)?.score ?? 0);
    const leaving = sets.get((scores[0] ?? 0) < (scores[1] ?? 0) ? ids[0] : ids[1]);
    const parts = buckets(all, ({ quote }) => leaving?.has(idOf(quote)) ?? false);
    for (const members of parts.values()) hold(members);
    hold((parts.get(true) ?? []).map(byHand));
  }
  return {
    utterances: [...new Set(held.values())].map((members) => ({ members })),
    overrules: known.map(({ says, quotes: ids }, index) => ({
      says,
      quotes: [...ids],
      changed: before[index] !== (says === 'same'),
    })),
    strangers,
  };
}

function membersOf(quote: Quote | undefined): readonly Member[] {
  return quote ? [{ quote, score: 1, evidence: [] }] : [];
}

function byHand({ quote, score, evidence }: Member): Member {
  return { quote, score, evidence: [...new Set([...evidence, 'override' as const])] };
}
