/** Turner: a word or phrase that turns a statement round. Types only. */

import type { SideName } from '../compared.ts';

/** A word that turns its statement, the phrase it opens with it. */
export interface Turner {
  readonly name: SideName;
  readonly index: number;
  /** Index of the last word of its phrase: what is turned comes after. */
  readonly last: number;
  /** `deny` for a word whose own meaning denies, as "fail". */
  readonly kind: 'no' | 'deny';
}
