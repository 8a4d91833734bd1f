/** Marked: whether an article gives words in quotation marks. */

import type { QuoteKind } from './model.ts';

/** Whether a quote stands in quotation marks, wholly or in part. */
export function isMarked({ kind }: { readonly kind: QuoteKind }): boolean {
  return kind === 'direct' || kind === 'mixed';
}
