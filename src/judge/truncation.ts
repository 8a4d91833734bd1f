/** Truncation: words of the base that inform are missing from the variant. */

import type { Form } from '../model.ts';
import type { Loss } from './change.ts';
import type { Changes } from './changes.ts';
import type { Comparison } from './compared.ts';
import { isCutInside } from './marks.ts';

/** @returns The forms found, each once; of reported speech see `reported.ts`. */
export function truncation({ losses }: Changes, comparison: Comparison): readonly Form[] {
  const forms = losses.base.map((loss) => formOf(loss, comparison));
  const found = new Set(forms);
  if (comparison.variant.wording.kind !== 'mixed' || !found.has('excerpt')) return [...found];
  if (isCutInside(comparison.base)) found.add('clipped');
  if (found.has('clipped')) found.delete('excerpt');
  return [...found];
}

function formOf({ where, declared }: Loss, { variant }: Comparison): Form {
  if (where === 'sentences') return 'excerpt';
  if (declared) return 'elided';
  if (where === 'edge') return 'clipped';
  return where === 'break' && variant.wording.kind === 'mixed' ? 'clipped' : 'gapped';
}
