/**
 * fast-levenshtein as Node loads it: at first use, since it sets up what compares the texts of languages (10 ms).
 * In a browser `browser/levenshtein.ts` stands in its place.
 */

import { createRequire } from 'node:module';

type Distance = (one: string, other: string) => number;

let loaded: Distance | undefined;

/** Letters to be put in, left out or exchanged to make one word of another. */
export function levenshtein(one: string, other: string): number {
  loaded ??= (createRequire(import.meta.url)('fast-levenshtein') as { readonly get: Distance }).get;
  return loaded(one, other);
}
