/**
 * Store: what files held and what was found in their articles, kept from run to run.
 *
 * In: a shelf, and what a run's results hang on. Out: a memory for reading. An
 * entry is known by the hash of a piece's bytes, its path and form, and by
 * what results hang on, so that nothing out of date is ever found. One that is
 * damaged, or not what its name says, is dropped and made anew.
 */

import type { FoundQuote } from '../model.ts';
import type { Contents, Memory, Piece, Slot } from '../read/memory.ts';
import { hashOf, opened, sealed } from './entry.ts';
import type { Shelf } from './shelf.ts';

export type { Shelf } from './shelf.ts';

export interface Store extends Memory {
  /** Waits until all is kept. To be called once, at the end. */
  readonly settle: () => Promise<Account>;
}

/** What became of the store in a run. */
export interface Account {
  /** Entries that were damaged or foreign, and were dropped. */
  readonly dropped: number;
  /** Why entries could not be kept: the first reason, null where all were. */
  readonly fault: unknown;
}

interface Entry {
  readonly contents: Contents;
  /** One for each article, in order. */
  readonly quotes: readonly (readonly FoundQuote[])[];
}

/** @param conditions What results hang on beside the piece: the program's version, options. */
export function storeOn(shelf: Shelf, conditions: readonly string[]): Store {
  const keeping = new Set<Promise<void>>();
  let [dropped, fault]: [number, unknown] = [0, null];
  const keyOf = ({ path, form, line, bytes }: Piece) =>
    hashOf(Buffer.from(JSON.stringify([conditions, path, form, line, hashOf(bytes)])));
  const keep = (key: string, entry: Entry) => {
    const kept = shelf
      .put(key, sealed(key, entry))
      .catch((cause) => {
        fault ??= cause;
      })
      .finally(() => keeping.delete(kept));
    keeping.add(kept);
  };
  return {
    recall: async (piece) => {
      const key = keyOf(piece);
      const bytes = await shelf.get(key);
      if (!bytes) return null;
      const entry = opened(key, bytes) as Entry | undefined;
      if (entry) return { contents: entry.contents, slots: entry.quotes.map((found) => ({ found, keep: () => {} })) };
      dropped++;
      await shelf.drop(key);
      return null;
    },
    learn: (piece, contents) => {
      const key = keyOf(piece);
      const articles = contents.found.filter((one) => 'draft' in one);
      const quotes = new Map<number, readonly FoundQuote[]>();
      const slots = articles.map(
        (_, index): Slot => ({
          found: null,
          keep: (found) => {
            quotes.set(index, found);
            if (quotes.size === articles.length)
              keep(key, { contents, quotes: articles.map((_, at) => quotes.get(at) ?? []) });
          },
        }),
      );
      return { contents, slots };
    },
    settle: async () => {
      while (keeping.size > 0) await Promise.all(keeping);
      return { dropped, fault };
    },
  };
}
