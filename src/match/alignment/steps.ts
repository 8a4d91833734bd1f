/** Steps: what an alignment is made of. Types only. */

import type { Relation } from './relation.ts';

/** A half-open range of indexes of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that answer each other, or words with nothing opposite: then one range is empty and the relation is `gap`. */
export interface Step {
  readonly base: Range;
  readonly variant: Range;
  readonly relation: Relation | 'gap';
}
