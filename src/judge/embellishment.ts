/** Embellishment: the variant has words that inform and that the base does not have. */

import type { Form } from '../model.ts';
import type { Loss } from './change.ts';
import type { Changes } from './changes.ts';
import type { Comparison } from './compared.ts';
import { isCutInside } from './marks.ts';

/** @returns The forms found, each once; of reported speech see `reported.ts`. */
export function embellishment({ losses }: Changes, { base, variant }: Comparison): readonly Form[] {
  const found = new Set(losses.variant.map(formOf));
  if (base.wording.kind !== 'mixed' || !found.has('extended')) return [...found];
  if (isCutInside(variant)) found.add('inserted');
  if (found.has('inserted')) found.delete('extended');
  return [...found];
}

function formOf({ where, declared }: Loss): Form {
  if (declared) return 'bracketed';
  return where === 'sentences' ? 'extended' : 'inserted';
}
