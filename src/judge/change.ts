/** Change: what may happen in one stretch where base and variant differ. Types only. */

import type { Range } from '../match/alignment/steps.ts';
import type { SideName, Zone } from './compared.ts';

/** Words that one side alone has. */
export interface Loss {
  /** The side that has them. */
  readonly side: SideName;
  readonly range: Range;
  /** `sentences` for whole ones at an edge, `edge` for part of a sentence there, `break` between parts, else `inner`. */
  readonly where: 'sentences' | 'edge' | 'break' | 'inner';
  /** How many of them inform. */
  readonly informing: number;
  /** Whether the variant shows it, by an ellipsis or brackets. */
  readonly declared: boolean;
}

/** What happened in one stretch. */
export interface Change {
  readonly losses: readonly Loss[];
  readonly rewordings: readonly Zone[];
}

/** A stretch, and whether it is whole sentences at an edge. */
export interface Piece extends Zone {
  readonly whole: boolean;
}
