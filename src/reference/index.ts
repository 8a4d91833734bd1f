/**
 * Reference: utterances set beside what the user says was said.
 *
 * In: utterances and references. Out: for each utterance the passage that it
 * renders, as a quote of the reference, with the place of every member; or
 * that no passage supports it, where the reference has its speaker. Members
 * whose passages stand apart are utterances of their own.
 */

import { isMarked } from '../marked.ts';
import { buckets } from '../match/buckets.ts';
import { words } from '../match/words/words.ts';
import type { Quote, Span, Utterance } from '../model.ts';
import { type Found, place, type Sentence, type Shelf, shelf } from './place.ts';
import type { PlacedQuote, Placing, Reference } from './reference.ts';
import { eligible, goesBy } from './turns.ts';

export type { Placing, Reference } from './reference.ts';

/** An utterance and what the references have of it. */
export interface Referred {
  readonly utterance: Utterance;
  /** The same without the passage: what articles have of it. */
  readonly carried: Utterance;
  /** The passage; null where none is known. */
  readonly base: Quote | null;
  readonly placings: ReadonlyMap<Quote, Placing>;
  /** Whether its speaker speaks in a reference, which has no such words. */
  readonly isMissing: boolean;
}

/** Sentences between two passages from which they stand apart. */
const apart = 3;

export function referred(utterances: readonly Utterance[], references: readonly Reference[]): readonly Referred[] {
  const speakers = new Set(
    utterances.flatMap(({ members }) => members.flatMap(({ quote }) => quote.speaker.name ?? [])),
  );
  const find = finder(references, [...speakers]);
  return utterances.flatMap((utterance): readonly Referred[] => {
    const quotes = utterance.members.map(({ quote }) => quote).filter(isMarked);
    const found = quotes.map((quote) => ({ quote, ...find(quote) }));
    const placed = found.flatMap(({ quote, placing }) => (placing ? [{ quote, placing }] : []));
    const isMissing = placed.length === 0 && found.some(({ isSubject }) => isSubject);
    if (placed.length === 0) return [{ utterance, carried: utterance, base: null, placings: new Map(), isMissing }];
    return clusters(placed).map((cluster, index) => joined(utterance, cluster, index === 0 ? placed : null));
  });
}

/** Quotes whose passages meet, in the order in which they stand. */
function clusters(placed: readonly PlacedQuote[]): readonly (readonly PlacedQuote[])[] {
  const found: PlacedQuote[][] = [];
  for (const one of placed) {
    const meets = found.filter((cluster) => cluster.some((other) => meet(one.placing, other.placing)));
    for (const cluster of meets) found.splice(found.indexOf(cluster), 1);
    found.push([...meets.flat(), one]);
  }
  return found.sort((a, b) => b.length - a.length);
}

function meet(a: Placing, b: Placing): boolean {
  return (
    a.reference === b.reference &&
    a.passages.some((one) => b.passages.some((other) => one.start < other.end && other.start < one.end))
  );
}

/** One cluster of an utterance; the first takes along the members that have no place. @param all Null for the others. */
function joined(utterance: Utterance, cluster: readonly PlacedQuote[], all: readonly PlacedQuote[] | null): Referred {
  const own = new Set(cluster.map(({ quote }) => quote));
  const elsewhere = new Set((all ?? []).flatMap(({ quote }) => (own.has(quote) ? [] : [quote])));
  const members = utterance.members.filter(({ quote }) => own.has(quote) || (all !== null && !elsewhere.has(quote)));
  const base = passageQuote(cluster);
  const passage = { quote: base, score: 1, evidence: [] };
  return {
    utterance: { members: [passage, ...members] },
    carried: { members },
    base,
    placings: new Map(cluster.map(({ quote, placing }) => [quote, placing])),
    isMissing: false,
  };
}

/** The passages of a cluster as one quote of the reference, in the reference's order. */
function passageQuote(cluster: readonly PlacedQuote[]): Quote {
  const [first] = cluster;
  const spans = cluster.flatMap(({ placing }) => placing.passages).sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last && span.start <= last.end)
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else parts.push(span);
  }
  if (!first) throw new Error('a cluster has a quote');
  return {
    article: first.placing.reference.article,
    kind: 'direct',
    place: 'body',
    parts,
    speaker: { name: first.quote.speaker.name, mention: null, via: 'name', confidence: 1 },
    cue: null,
    relayedBy: null,
  };
}

interface Looked {
  readonly placing: Placing | null;
  /** Whether a reference has its speaker. */
  readonly isSubject: boolean;
}

function finder(references: readonly Reference[], speakers: readonly string[]): (quote: Quote) => Looked {
  const shelves = new Map<string, { readonly shelved: Shelf; readonly hasLabel: boolean }>();
  const ownOf = (reference: Reference, name: string | null) => {
    const key = `${reference.article.id} ${name ?? ''}`;
    const known = shelves.get(key);
    if (known) return known;
    const others = speakers.filter((other) => name === null || !goesBy(other, name));
    const turns = eligible(reference, name, others);
    const made = {
      shelved: shelf(sentencesOf(reference, turns)),
      hasLabel: turns.some(({ label }) => label !== null),
    };
    shelves.set(key, made);
    return made;
  };
  const hasLabels = references.some(({ turns }) => turns.some(({ label }) => label !== null));
  return (quote) => {
    const { name } = quote.speaker;
    const own = words(quote.article.text, quote.parts).filter(({ bracketed }) => !bracketed);
    let [placing, most, isSubject]: [Placing | null, number, boolean] = [null, 0, name !== null && !hasLabels];
    for (const reference of references) {
      const { shelved, hasLabel } = ownOf(reference, name);
      isSubject ||= name !== null && hasLabel;
      const windows = place(own, shelved);
      const size = windows.reduce((sum, { own: had }) => sum + had.length, 0);
      if (size > most) [placing, most] = [placingOf(windows, shelved, reference), size];
    }
    return { placing, isSubject };
  };
}

function sentencesOf({ article }: Reference, turns: readonly Span[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const [turn, span] of turns.entries()) {
    const own = buckets(words(article.text, [span]), ({ sentence }) => sentence);
    for (const sentence of own.values()) found.push({ words: sentence, turn, index: found.length });
  }
  return found;
}

/** Windows that stand close together are one passage. */
function placingOf(windows: readonly Found[], { sentences }: Shelf, reference: Reference): Placing {
  const inQuote = [...windows].sort((a, b) => (a.own[0] ?? 0) - (b.own[0] ?? 0));
  const ranges: { from: number; to: number; begin: number }[] = [];
  for (const { from, to, there } of inQuote) {
    const begin = there[0]?.span.start ?? 0;
    const near = ranges.find((range) => isNear(range, { from, to }, sentences));
    if (near) [near.from, near.to] = [Math.min(near.from, from), Math.max(near.to, to)];
    else ranges.push({ from, to, begin });
  }
  return {
    reference,
    passages: ranges.map(({ from, to }) => spanOf(sentences.slice(from, to))),
    begins: ranges.map(({ begin }) => begin),
    distance: widest(ranges, sentences),
  };
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

function isNear(a: Reach, b: Reach, sentences: readonly Sentence[]): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return sentences[first.to - 1]?.turn === sentences[second.from]?.turn && second.from - first.to < apart;
}

/** Words between neighbours that are furthest apart. */
function widest(ranges: readonly Reach[], sentences: readonly Sentence[]): number {
  const ordered = [...ranges].sort((a, b) => a.from - b.from);
  const gaps = ordered.slice(1).map(({ from }, index) => {
    const between = sentences.slice(ordered[index]?.to, from);
    return between.reduce((sum, { words: own }) => sum + own.length, 0);
  });
  return Math.max(0, ...gaps);
}

function spanOf(sentences: readonly Sentence[]): Span {
  const start = sentences[0]?.words[0]?.span.start ?? 0;
  return { start, end: sentences.at(-1)?.words.at(-1)?.span.end ?? start };
}
