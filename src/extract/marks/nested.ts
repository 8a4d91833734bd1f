/**
 * Nested: reported speech inside reported speech.
 *
 * In: an article's reported speech, in order. Out: the same without what one
 * speaker would be reported twice to have said. In "Ruiz said that the board
 * condemned the strike" the strike alone is no report of hers; "Ruiz said the
 * pier was safe, added it was old" is two, neither inside the other.
 */

import type { Quote, Span } from '../../model.ts';
import { cueVerb } from '../lexicon/cues.ts';

/** Fewest words that a report keeps when it is cut short. */
const leastLeft = 3;

export function unnested(told: readonly Quote[]): readonly Quote[] {
  const kept: Quote[] = [];
  let open: number[] = [];
  for (const one of told) {
    const { start } = reach(one);
    open = open.filter((at) => endOf(kept[at]) > start);
    const at = open.findLast((place) => isTwice(kept[place], one));
    const outer = kept[at ?? -1];
    if (at !== undefined && outer) {
      const shorter = cutBefore(outer, one);
      if (!shorter) continue;
      kept[at] = shorter;
      open = open.filter((place) => place !== at);
    }
    open.push(kept.length);
    kept.push(one);
  }
  return kept;
}

/** Words that make a clause of what is reported: a thing alone is no report. */
const verbs =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|\p{Alpha}{2,}ed|\p{Alpha}+n['’]t|(?:I|he|she|it|they|we|you|that|there)['’](?:s|re|ll|d|ve|m))\b/iu;

/** Whether a report that begins in another adds nothing to it: it has the same speaker, or lies in it without a verb. */
function isTwice(outer: Quote | undefined, inner: Quote): boolean {
  if (!outer) return false;
  const [a, b] = [outer.speaker, inner.speaker];
  const words = inner.parts.map(({ start, end }) => inner.article.text.slice(start, end)).join(' ');
  if (reach(inner).end <= reach(outer).end && !verbs.test(words)) return true;
  return (a.name !== null && a.name === b.name) || (a.mention !== null && a.mention.start === b.mention?.start);
}

/** What is left before the comma of ", added that ..."; undefined where the inner cue is a part of what was said. */
function cutBefore(outer: Quote, { article, cue }: Quote): Quote | undefined {
  const last = outer.parts.at(-1);
  if (!cue || !last || cue.start <= last.start) return undefined;
  const verb = cueVerb(article.text.slice(cue.start, cue.end).toLowerCase());
  const left = article.text.slice(last.start, cue.start).replace(/,(?: and| but)? ?$/, ',');
  if (verb?.class !== 'say' || verb.form === 'gerund' || !left.endsWith(',')) return undefined;
  if (left.split(/\s+/).length < leastLeft) return undefined;
  return { ...outer, parts: [...outer.parts.slice(0, -1), { start: last.start, end: last.start + left.length - 1 }] };
}

function reach({ parts }: Quote): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

function endOf(quote: Quote | undefined): number {
  return quote ? reach(quote).end : 0;
}
