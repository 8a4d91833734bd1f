/** Which reports to believe: by the verb and by what introduces its words. */

import { cueVerb } from './cues.ts';
import type { Report } from './reported.ts';

const clear = new Set([
  'that',
  'bare',
  'trailing',
  'inverted',
  'leading',
  'wh',
  'gerund that',
  'gerund bare',
  'gerund wh',
]);

/** Says nothing of words that an opinion or a deed is put in: those report by "that" alone. */
export function allows({ lemma, frame }: Report): boolean {
  const kind = lemma === 'according' ? 'say' : cueVerb(lemma)?.class;
  if (kind === 'say' || kind === 'write') return clear.has(frame);
  return kind === 'think' || kind === 'show' ? frame === 'that' : false;
}
