/**
 * compromise as Node loads it: its bundled build (0.16 s), at first use.
 * In a browser `browser/compromise.ts` stands in its place.
 */

import { createRequire } from 'node:module';

/** The little we rely on; `nlp.test.ts` pins it (compromise 14.17.0). */
export interface Compromise {
  tokenize(text: string): View;
}
interface View {
  compute(steps: readonly string[]): View;
  readonly document: readonly (readonly RawTerm[])[];
}
interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
}

let loaded: Compromise | undefined;

export function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise') as Compromise;
  return loaded;
}
