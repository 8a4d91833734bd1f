/**
 * Same: a variant that is printed as its base is, to the letter.
 *
 * In: two wordings. Out: what comparing their words would say of them, without
 * comparing; null where they differ or there is more to look at. A quarter of
 * all renditions are such.
 */

import { wordsOf } from '../match/words/lately.ts';
import type { EditRecord, Judgement, Wording } from '../model.ts';
import { confidences } from './thresholds.ts';

/** More words than this may be too many to be aligned as they are. */
const mostWords = 900;

export function judgeSame(base: Wording, variant: Wording): Judgement | null {
  const [ofBase, ofVariant] = [base.parts[0], variant.parts[0]];
  if (base.kind !== 'direct' || variant.kind !== 'direct' || !ofBase || !ofVariant) return null;
  if (base.parts.length > 1 || variant.parts.length > 1 || printOf(base) !== printOf(variant)) return null;
  const words = wordsOf(base.text, base.parts);
  if (words.length > mostWords) return null;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { span } of words) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const printed = base.text.slice(start, end);
  const variantStart = start - ofBase.start + ofVariant.start;
  const whole: EditRecord = { op: 'equal', base: printed, variant: printed, baseStart: start, variantStart };
  return {
    labels: [{ label: 'verbatim', form: null, declared: false, confidence: confidences.verbatim }],
    flags: [],
    severity: 'none',
    kept: 1,
    own: 1,
    edits: words.length > 0 ? [whole] : [],
  };
}

/** A quote's only part as printed, with the mark that follows. */
function printOf({ text, parts }: Wording): string {
  return text.slice(parts[0]?.start, (parts[0]?.end ?? 0) + 1);
}
