/**
 * Main subject: who a sentence is about, past what only leads up to it.
 *
 * In: a sentence and a place in it. Out: the subject of its main clause, as
 * far as commas tell, for the verbs that stand far from it.
 */

import { pastDateline } from '../text/datelines.ts';
import { isPossessive } from '../text/tokens.ts';
import { phraseFrom, type Range } from './clauses.ts';
import type { Stretch } from './stretch.ts';

/** How far, in tokens, a main subject is looked for. */
const reach = 30;

/** The subject of the sentence's main clause, as far as commas tell. */
export function mainSubject(stretch: Stretch, before: number): Range | undefined {
  const { tokens, opening, closing } = stretch;
  const led =
    /^(?:in|on|at|after|before|while|when|as|during|since|with|despite|asked|if|although|though|because|for|by|from|following|under)$/.test(
      tokens[opening]?.lower ?? '',
    ) || /ing$/.test(tokens[opening]?.lower ?? '');
  let first = pastDateline(tokens, opening, closing);
  while (first < before && first - opening < 2 * reach && tokens[first]?.quoted) first++;
  if (led) while (first < before && first - opening < 2 * reach && tokens[first - 1]?.text !== ',') first++;
  while (first < before && /^(?:and|but|however|meanwhile|,|"|“|”|also|then)$/.test(tokens[first]?.lower ?? ''))
    first++;
  for (let index = first; index < before && index - first < reach; index++) {
    const head = stretch.heads.get(index);
    if (head && !isPossessive(tokens[head.last + 1])) return head;
  }
  return first < before ? phraseFrom(tokens, first, closing) : undefined;
}
