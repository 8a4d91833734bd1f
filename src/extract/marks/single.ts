/**
 * Single quotation marks, told from apostrophes and plural possessives.
 *
 * In: a text and its paragraphs. Out: what stands in single marks there, in
 * order. A mark opens only after a gap and before a word, and closes only after
 * a word and before a gap; after a plural `s` it is a possessive where a surer
 * end follows. What its paragraph leaves open goes on in the next one where
 * that begins with a mark.
 */

import type { Span } from '../../model.ts';
import type { Mark } from './mark.ts';

type Role = 'opens' | 'closes' | 'possessive' | 'none';

interface Sign {
  readonly at: number;
  readonly role: Role;
}

const elision = /^(?:em|tis|twas|til|till|cause|bout|round|n|nuff|tude|\d0s|\d\d)\b/i;

export function singleMarks(text: string, paragraphs: readonly Span[]): readonly Mark[] {
  const found: Mark[] = [];
  let goesOn = false;
  let signs = signsOf(text, paragraphs[0]);
  paragraphs.forEach((paragraph, index) => {
    const [next, after] = [paragraphs[index + 1], signsOf(text, paragraphs[index + 1])];
    const begins = next !== undefined && after[0]?.role === 'opens' && after[0].at === next.start;
    const inside = inParagraph(signs, paragraph, begins);
    inside.forEach((mark, place) => {
      found.push(goesOn && place === 0 ? { ...mark, reopened: true } : mark);
    });
    goesOn = inside.at(-1)?.closed === false;
    signs = after;
  });
  return found;
}

function signsOf(text: string, paragraph: Span | undefined): readonly Sign[] {
  if (!paragraph) return [];
  const { start, end } = paragraph;
  return [...text.slice(start, end).matchAll(/['‘’‚`]/g)]
    .map(({ index }) => ({ at: start + index, role: role(text, start + index, paragraph) }))
    .filter((sign) => sign.role !== 'none');
}

/** @param begins Whether the next paragraph begins with a mark, so that what this one opens last need not be closed. */
function inParagraph(signs: readonly Sign[], { end }: Span, begins: boolean): readonly Mark[] {
  const found: Mark[] = [];
  let open = -1;
  signs.forEach((sign, index) => {
    if (sign.role === 'opens') open = sign.at;
    else if (open >= 0 && !(sign.role === 'possessive' && (closesLater(signs[index + 1]?.role) || begins))) {
      found.push(markOf(open, sign.at, true));
      open = -1;
    }
  });
  if (open >= 0 && begins) found.push(markOf(open, end, false));
  return found;
}

function markOf(open: number, end: number, closed: boolean): Mark {
  return {
    outer: { start: open, end: closed ? end + 1 : end },
    inner: { start: open + 1, end },
    style: 'single',
    closed,
    reopened: false,
  };
}

function closesLater(next: Role | undefined): boolean {
  return next === 'closes' || next === 'possessive';
}

function role(text: string, at: number, { start, end }: Span): Role {
  const sign = text.charAt(at);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  const wordBefore = /[\p{Alpha}\p{N}]/u.test(before);
  const wordAfter = /[\p{Alpha}\p{N}]/u.test(after);
  if ((wordBefore && wordAfter) || before === sign || after === sign) return 'none';
  const gapBefore = /[\s([{—–"“\-/:]/.test(before);
  if (gapBefore) {
    if (!wordAfter && !/[[(.…$£€#@]/.test(after)) return 'none';
    return sign === '’' || elision.test(text.slice(at + 1, at + 8)) ? 'none' : 'opens';
  }
  if (wordAfter || sign === '‘' || sign === '‚' || sign === '`') return 'none';
  if (/[sS]/.test(before) && /\s/.test(after) && /\p{Alpha}/u.test(text.charAt(at + 2))) return 'possessive';
  return 'closes';
}
