/**
 * compromise as Node loads it: its bundled build (0.16 s), at first use.
 * In a browser `browser/compromise.ts` stands in its place.
 */

import { createRequire } from 'node:module';

/** The little we rely on; `nlp.test.ts` pins it (compromise 14.17.0). */
export interface Compromise {
  tokenize(text: string): View;
  methods(): { readonly one: { readonly tokenize: Cutting } };
  model(): Model;
  world(): World;
}

/** How a text is cut, step by step: what `tokenize` does with these, and more, for every word anew. */
interface Cutting {
  /** With the white space after each. */
  splitSentences(text: string, world: World): readonly string[];
  /** With the signs and white space around each. */
  splitTerms(sentence: string, model: Model): readonly string[];
  splitWhitespace(word: string, model: Model): RawTerm;
}
type Model = { readonly two?: unknown };
type World = { readonly model?: unknown };

export interface View {
  compute(steps: readonly string[]): View;
  document: readonly RawTerm[][];
}

/** A word as compromise keeps it. */
export interface RawTerm {
  /** What stands before it and after it. */
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: Set<string>;
  /** In small letters, without signs and accents. */
  normal?: string | undefined;
  /** As {@link normal}, where the lexicon has it otherwise. */
  readonly machine?: string | undefined;
  readonly alias?: string[] | undefined;
}

let loaded: Compromise | undefined;

export function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise') as Compromise;
  return loaded;
}
