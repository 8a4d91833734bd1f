/**
 * Stemma: the tree in which the renditions of an utterance likely hang.
 *
 * In: an utterance's quotes in marks, each judged against the base. Out: the
 * base as root; below it each rendition, under the one whose changes it has
 * all and more; and those that share a change under a source that is not
 * here. Likely is all it is: two hands may make the same change.
 */

import { fold } from '../fold.ts';
import { isMarked } from '../marked.ts';
import type { QuoteRecord, UtteranceRecord } from '../model.ts';
import type { View } from './view.ts';

export interface Branch {
  /** Null for a source that is not among the articles. */
  readonly quote: QuoteRecord | null;
  /** Changes that it has and its parent has not, in words. */
  readonly changes: readonly string[];
  readonly branches: readonly Branch[];
}

/** Renditions from which a tree says more than a list. */
const least = 3;

/** @returns null for an utterance with too few renditions in marks. */
export function stemma(utterance: UtteranceRecord, view: View): Branch | null {
  const base = view.quote(utterance.base);
  const quotes = view.quotes(utterance).filter(isMarked);
  if (!base || quotes.length < least) return null;
  const variants = quotes
    .filter(({ id }) => id !== utterance.base)
    .map((quote) => ({ quote, changes: changesOf(quote) }))
    .sort((a, b) => a.changes.size - b.changes.size || (a.quote.id < b.quote.id ? -1 : 1));
  const parents = new Map(variants.map((one, index) => [one, parentOf(one, variants.slice(0, index))]));
  const below = (parent: Rendition | null): readonly Branch[] => {
    const own = variants.filter((one) => (parents.get(one) ?? null) === parent);
    return grouped(own, parent?.changes ?? new Map(), below);
  };
  return { quote: base, changes: [], branches: below(null) };
}

interface Rendition {
  readonly quote: QuoteRecord;
  /** Each change in words, by what makes it the same as another's. */
  readonly changes: ReadonlyMap<string, string>;
}

/** The rendition with most changes that are all among one's own. */
function parentOf({ changes }: Rendition, before: readonly Rendition[]): Rendition | null {
  const fitting = before.filter(
    (other) => other.changes.size > 0 && [...other.changes.keys()].every((key) => changes.has(key)),
  );
  return fitting.at(-1) ?? null;
}

/** Renditions under one parent; those that share a change of their own stand under a source that is not here. */
function grouped(
  renditions: readonly Rendition[],
  known: Rendition['changes'],
  below: (parent: Rendition) => readonly Branch[],
): readonly Branch[] {
  const holders = new Map<string, Rendition[]>();
  for (const one of renditions) {
    for (const key of one.changes.keys()) if (!known.has(key)) holders.set(key, [...(holders.get(key) ?? []), one]);
  }
  const most = [...holders.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const plain = (one: Rendition, had: Rendition['changes']): Branch => ({
    quote: one.quote,
    changes: [...one.changes].flatMap(([key, words]) => (had.has(key) ? [] : [words])),
    branches: below(one),
  });
  if (most.length < 2) return renditions.map((one) => plain(one, known));
  const shared = new Map(
    [...(most[0]?.changes ?? [])].filter(([key]) => most.every(({ changes }) => changes.has(key))),
  );
  const all = new Map([...known, ...shared]);
  const group: Branch = {
    quote: null,
    changes: [...shared].flatMap(([key, words]) => (known.has(key) ? [] : [words])),
    branches: most.map((one) => plain(one, all)),
  };
  const rest = renditions.filter((one) => !most.includes(one));
  return [group, ...grouped(rest, known, below)];
}

/** Letters of the words that a change must have on either side to tell anything. */
const telling = 4;

function changesOf({ judgement: { edits } }: QuoteRecord): Rendition['changes'] {
  const found = new Map<string, string>();
  for (const { op, base, variant } of edits) {
    if (op === 'equal') continue;
    const [lost, added] = [wordsOf(base), wordsOf(variant)];
    if (lost.length + added.length < telling) continue;
    const words =
      lost === ''
        ? `+ “${variant.trim()}”`
        : added === ''
          ? `- “${base.trim()}”`
          : `“${base.trim()}” → “${variant.trim()}”`;
    found.set(`${lost}>${added}`, words);
  }
  return found;
}

function wordsOf(text: string): string {
  return (fold(text).match(/[\p{Alpha}\p{N}]+/gu) ?? []).join(' ');
}

/** Lines of the tree, each with what is drawn before its words. */
export function treeLines(root: Branch, nameOf: (quote: QuoteRecord) => string): readonly string[] {
  const lines = (branch: Branch, before: string, joint: string, after: string): readonly string[] => {
    const name = branch.quote === null ? 'a source that is not here' : nameOf(branch.quote);
    const changes = branch.changes.length > 0 ? `: ${branch.changes.join('; ')}` : '';
    return [
      `${before}${joint}${name}${changes}`,
      ...branch.branches.flatMap((one, index) => {
        const isLast = index === branch.branches.length - 1;
        return lines(one, before + after, isLast ? '└ ' : '├ ', isLast ? '  ' : '│ ');
      }),
    ];
  };
  return lines(root, '', '', '');
}
