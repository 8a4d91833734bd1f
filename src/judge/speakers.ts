/** Speakers: whether two outlets give one statement to different people. Silent unless both names are sure. */

import { agreement } from '../match/stories/names.ts';
import type { Quote, Speaker } from '../model.ts';
import { thresholds } from './thresholds.ts';

/** The two names, where they are of different people. */
export interface Speakers {
  readonly base: string;
  readonly variant: string;
}

const byName: ReadonlySet<string> = new Set(['name', 'surname', 'alias']);

/**
 * @returns The names when both are full names of people, surely found and not
 *   forms of one; null otherwise. A body, a place or a role may speak through
 *   anybody, so it differs from nobody.
 */
export function differingSpeakers(base: Quote, variant: Quote): Speakers | null {
  if (base.speaker.name === variant.speaker.name) return null;
  const [a, b] = [fullName(base.speaker), fullName(variant.speaker)];
  return a !== null && b !== null && agreement(a, b) === 'different' ? { base: a, variant: b } : null;
}

function fullName({ name, via, confidence }: Speaker): string | null {
  const isPerson = name !== null && /^\p{Upper}\S*(?: \S+)* \p{Upper}\S*$/u.test(name);
  return isPerson && byName.has(via) && confidence >= thresholds.sureSpeaker ? name : null;
}
