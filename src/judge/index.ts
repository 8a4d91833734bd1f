/**
 * Judge: a base and a variant to labels, forms, flags and a severity.
 *
 * In: two wordings of one statement. Out: what became of the base's words.
 */

import { fold } from '../fold.ts';
import type { Judgement, Wording } from '../model.ts';

/** What the articles say of the two quotes beside their words. */
export interface Circumstances {
  /** Whether the outlets give the words to different speakers; an office and its spokesperson are not different. */
  readonly speakersDiffer?: boolean;
}

export function judge(base: Wording, variant: Wording, _circumstances: Circumstances = {}): Judgement {
  const same = printed(base) === printed(variant);
  return {
    labels: [
      same
        ? { label: 'verbatim', form: null, declared: false, confidence: 1 }
        : { label: 'paraphrase', form: 'reworded', declared: false, confidence: 0.5 },
    ],
    flags: [],
    severity: same ? 'none' : 'medium',
    kept: same ? 1 : 0,
    own: same ? 1 : 0,
    edits: [],
  };
}

function printed({ text, parts }: Wording): string {
  return fold(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}
