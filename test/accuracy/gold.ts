/**
 * Gold: what readers decided about the quotes of a folder of articles.
 *
 * In: a folder of `*.txt` with a `gold.json` (form: fixtures/gold/README.md).
 * Out: its quotes with their places, in Unicode code points of the files.
 */

import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { flagName, quoteKind } from '../../src/schema.ts';

const quote = z.object({
  id: z.string(),
  /** File name without `.txt`. */
  article: z.string(),
  kind: quoteKind,
  parts: z.array(z.string()).min(1),
  /** Where each part starts: code points. */
  at: z.array(z.int()),
  speaker: z.string(),
  /** `label:form`; empty for the base. */
  labels: z.array(z.string()).default([]),
  flags: z.array(flagName).default([]),
  /** Readers would argue about it. */
  ambiguous: z.boolean().default(false),
});

const utterance = z.object({
  id: z.string(),
  base: z.string(),
  quotes: z.array(quote),
  /** Utterances it may as well be one with. */
  mayMergeWith: z.array(z.string()).nullish(),
});

const folder = z.object({
  utterances: z.array(utterance),
  /** Carried by reported speech alone: counted for links only. */
  indirectUtterances: z.array(utterance).default([]),
  unmatched: z.array(quote).default([]),
});

export interface Reach {
  readonly start: number;
  readonly end: number;
}

export interface GoldQuote extends Omit<z.infer<typeof quote>, 'at'> {
  readonly spans: readonly Reach[];
  /** Null when no other outlet carries it. */
  readonly utterance: string | null;
  readonly base: string | null;
  /** Belongs to an utterance that no outlet has in marks. */
  readonly reported: boolean;
}

export interface Gold {
  readonly quotes: readonly GoldQuote[];
  /** Groups of quotes, one an utterance. */
  readonly utterances: readonly { readonly reported: boolean; readonly quotes: readonly GoldQuote[] }[];
  /** Whether two utterances may be held to be one. */
  readonly mayMerge: (a: string, b: string) => boolean;
}

export function readGold(path: string): Gold {
  const gold = folder.parse(JSON.parse(readFileSync(`${path}/gold.json`, 'utf8')));
  const merges = new Set<string>();
  const groups = [
    ...gold.utterances.map((group) => ({ ...group, reported: false })),
    ...gold.indirectUtterances.map((group) => ({ ...group, reported: true })),
  ].map(({ id, base, quotes, mayMergeWith, reported }) => {
    for (const other of mayMergeWith ?? []) merges.add(`${id} ${other}`).add(`${other} ${id}`);
    return { reported, quotes: quotes.map((quote) => placed(quote, { utterance: id, base, reported })) };
  });
  const alone = gold.unmatched.map((quote) => placed(quote, { utterance: null, base: null, reported: false }));
  return {
    quotes: [...groups.flatMap(({ quotes }) => quotes), ...alone],
    utterances: groups,
    mayMerge: (a, b) => merges.has(`${a} ${b}`),
  };
}

function placed(
  { at, ...rest }: z.infer<typeof quote>,
  place: Pick<GoldQuote, 'utterance' | 'base' | 'reported'>,
): GoldQuote {
  const spans = rest.parts.map((part, index) => ({ start: at[index] ?? 0, end: (at[index] ?? 0) + [...part].length }));
  return { ...rest, ...place, spans };
}

export const isMarked = ({ kind }: { readonly kind: string }) => kind === 'direct' || kind === 'mixed';

/** How many code points two lists of spans share. */
export function overlap(a: readonly Reach[], b: readonly Reach[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

export function length(spans: readonly Reach[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
