/** Mark: what stands inside one pair of quotation marks. Types only. */

import type { Span } from '../../model.ts';

/** Words inside one pair of quotation marks. */
export interface Mark {
  /** With the marks themselves. */
  readonly outer: Span;
  /** The words alone. */
  readonly inner: Span;
  /** What stands around the words; of a block, nothing. */
  readonly style: 'double' | 'single' | 'block';
  /** Whether a closing mark was found. */
  readonly closed: boolean;
  /** Whether it goes on from the mark before it, which its paragraph's end left open. */
  readonly reopened: boolean;
}
