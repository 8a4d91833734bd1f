/**
 * Datelines: the place, day and agency that a report opens with.
 *
 * In: a sentence. Out: where it begins past "NEW ODRA, June 5 (Agency) -" or "Odra (Agency) –".
 */

import { isCapital, type Token } from './tokens.ts';

/** Most tokens of a dateline. */
const most = 12;

/** @returns `opening` where there is none: a place in capitals, or one with a day or an agency, then a dash or colon. */
export function pastDateline(tokens: readonly Token[], opening: number, closing: number): number {
  let told = /^\p{Upper}{2,}$/u.test(tokens[opening]?.text ?? '');
  for (let index = opening + 1; index < closing && index - opening < most; index++) {
    const token = tokens[index];
    const { text = '' } = token ?? {};
    if (/^(?:[—–-]+|:)$/.test(text)) return told && isCapital(tokens[index + 1]) ? index + 1 : opening;
    if (/^[(),]$/.test(text)) told = true;
    else if (!isCapital(token) && !/^(?:\d+|[./])$/.test(text)) return opening;
  }
  return opening;
}
