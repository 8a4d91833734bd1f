/**
 * Single quotation marks, told from apostrophes and plural possessives.
 *
 * In: one paragraph. Out: what stands in single marks there, in order. A mark
 * opens only after a gap and before a word, and closes only after a word and
 * before a gap; after a plural `s` it is a possessive where a surer end follows.
 */

import type { Span } from '../model.ts';
import type { Mark } from './marks.ts';

type Role = 'opens' | 'closes' | 'possessive' | 'none';

const elision = /^(?:em|tis|twas|til|till|cause|bout|round|n|nuff|tude|\d0s|\d\d)\b/i;

export function singleMarks(text: string, { start, end }: Span): readonly Mark[] {
  const signs = [...text.slice(start, end).matchAll(/['‘’‚`]/g)]
    .map(({ index }) => ({ at: start + index, role: role(text, start + index, { start, end }) }))
    .filter((sign) => sign.role !== 'none');
  const found: Mark[] = [];
  let open = -1;
  signs.forEach((sign, index) => {
    if (sign.role === 'opens') open = sign.at;
    else if (open >= 0 && !(sign.role === 'possessive' && closesLater(signs[index + 1]?.role))) {
      found.push({
        outer: { start: open, end: sign.at + 1 },
        inner: { start: open + 1, end: sign.at },
        style: 'single',
        closed: true,
        reopened: false,
      });
      open = -1;
    }
  });
  return found;
}

function closesLater(next: Role | undefined): boolean {
  return next === 'closes' || next === 'possessive';
}

function role(text: string, at: number, { start, end }: Span): Role {
  const sign = text.charAt(at);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  if ((wordBefore && wordAfter) || before === sign || after === sign) return 'none';
  const gapBefore = /[\s([{—–"“\-/:]/.test(before);
  if (gapBefore) {
    if (!wordAfter && !/[[(.…$£€#@]/.test(after)) return 'none';
    return sign === '’' || elision.test(text.slice(at + 1, at + 8)) ? 'none' : 'opens';
  }
  if (wordAfter || sign === '‘' || sign === '‚' || sign === '`') return 'none';
  if (/[sS]/.test(before) && /\s/.test(after) && /\p{L}/u.test(text.charAt(at + 2))) return 'possessive';
  return 'closes';
}
