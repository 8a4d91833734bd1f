/**
 * Double quotation marks: curly, straight, low, wrong way round, doubled
 * single ones, guillemets, escaped, and pairs that mix them.
 *
 * In: a text and its paragraphs. Out: the outermost pairs in order. A pair is
 * closed by the paragraph's end at the latest, and goes on in the next one
 * only where that re-opens it. Marks of markup (`class="lead"`) are no quotes.
 */

import type { Span } from '../../model.ts';
import type { Mark } from './mark.ts';
import { ownEnd } from './unclosed.ts';

interface Sign {
  readonly start: number;
  readonly end: number;
  /** What the character says of itself; a straight mark says nothing. */
  readonly shape: 'open' | 'close' | 'straight';
  readonly char: string;
  /** Whether a gap (space, bracket, dash, edge) stands before it; and after it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  readonly before: string;
  readonly after: string;
}

const signs = /\\?(?:["“”„‟«»＂]|``|''|‘‘|’’)|&(?:quot|[lrb]dquo|[lr]aquo|#34|#822[0-2]|#x201[cde]);/gi;
/** Marks as markup spells them, in pages that were pasted as text. */
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  ...Object.fromEntries(['&ldquo;', '&#8220;', '&#x201c;'].map((name) => [name, '“'])),
  ...Object.fromEntries(['&rdquo;', '&#8221;', '&#x201d;'].map((name) => [name, '”'])),
  ...Object.fromEntries(['&bdquo;', '&#8222;', '&#x201e;'].map((name) => [name, '„'])),
  '&laquo;': '«',
  '&raquo;': '»',
};
const tags = /<\/?[a-z][^<>\n]{0,2000}>/gi;
const gap = /[\s([{—–\-/|]/;
const gapAfterSign = /[\s)\]}—–\-/|.,;:!?…]/;

export function doubleMarks(text: string, paragraphs: readonly Span[]): readonly Mark[] {
  const found: Mark[] = [];
  let left = false;
  for (const paragraph of paragraphs) {
    const inside = signsOf(text, paragraph);
    const [first, ...rest] = inside;
    const going = left && first?.shape === 'close' && !first.gapBefore;
    const reopens = left && first?.start === paragraph.start && first.shape !== 'close';
    if (going) found.push({ ...upTo(first, paragraph), reopened: true });
    const pairs = pair(text, going ? rest : inside, paragraph);
    pairs.forEach((mark, index) => {
      found.push(reopens && index === 0 ? { ...mark, reopened: true } : mark);
    });
    const last = pairs.at(-1);
    left = last?.closed === false && last.outer.end === paragraph.end;
  }
  return found;
}

/** What goes on from the paragraph before without a mark of its own, up to the closing one. */
function upTo(closer: Sign, { start }: Span): Mark {
  return {
    outer: { start, end: closer.end },
    inner: { start, end: closer.start },
    style: 'double',
    closed: true,
    reopened: false,
  };
}

function signsOf(text: string, { start, end }: Span): readonly Sign[] {
  const part = text.slice(start, end);
  const markup = part.includes('<')
    ? [...part.matchAll(tags)].map(({ index, 0: all }) => [index, index + all.length])
    : [];
  const found: Sign[] = [];
  let tag = 0;
  for (const { index, 0: all } of part.matchAll(signs)) {
    while (tag < markup.length && (markup[tag]?.[1] ?? 0) <= index) tag++;
    if (index >= (markup[tag]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    const before = part.charAt(index - 1);
    const after = part.charAt(index + all.length);
    const char = entities[all.toLowerCase()] ?? all.replace('\\', '');
    found.push({
      start: start + index,
      end: start + index + all.length,
      shape: shapeOf(char),
      char,
      gapBefore: before === '' || gap.test(before),
      gapAfter: after === '' || gapAfterSign.test(after),
      before,
      after,
    });
  }
  return found;
}

function shapeOf(char: string): Sign['shape'] {
  if (/^[“„‟«]|^``|^‘‘/.test(char)) return 'open';
  return /^[”»]|^’’/.test(char) ? 'close' : 'straight';
}

/** What is open while a paragraph's signs are gone through. */
interface Open {
  readonly sign: Sign;
  /** Pairs opened inside it and not closed yet. */
  readonly depth: number;
}

function pair(text: string, inside: readonly Sign[], paragraph: Span): readonly Mark[] {
  const found: Mark[] = [];
  let open: Open | undefined;
  let markup = false;
  for (const [index, sign] of inside.entries()) {
    const left = inside.length - index - 1;
    if (markup) markup = false;
    else if (open) {
      const { mark, next } = after(text, open, { sign, left });
      if (mark) found.push(mark);
      open = next;
    } else if (sign.before === '=' && !sign.gapAfter) markup = true;
    else if (canOpen(sign) || (isLate(sign) && left > 0)) open = { sign, depth: 0 };
  }
  if (open && opensParagraph(open.sign, paragraph))
    found.push(unclosed(open.sign, ownEnd(text, open.sign.end, paragraph.end) ?? paragraph.end));
  return found;
}

/** The mark that one more sign ends, if it ends one, and what is open then. */
function after(text: string, open: Open, { sign, left }: { sign: Sign; left: number }) {
  const closing = closes(sign, open, left);
  const mark = closing ? ended(open, sign) : cutShort(text, open.sign, sign);
  return { mark, next: mark?.closed === false ? { sign, depth: 0 } : step(open, sign, { closing, left }) };
}

/** What is open after one more sign; a second opener nests, unless too few signs are left to close both. */
function step(open: Open, sign: Sign, { closing, left }: { closing: boolean; left: number }): Open | undefined {
  if (closing) return open.depth > 0 ? { sign: open.sign, depth: open.depth - 1 } : undefined;
  if (left >= 2 || sign.shape === 'straight') return { sign: open.sign, depth: open.depth + 1 };
  return { sign, depth: 0 };
}

/** Only what opens a paragraph, or stands after a comma or colon, may be left open: else the mark is a slip. */
function opensParagraph(sign: Sign, { start }: Span): boolean {
  return sign.start === start || sign.before === '' || /\s/.test(sign.before);
}

function canOpen(sign: Sign): boolean {
  if (sign.shape === 'open') return true;
  if (sign.shape === 'close') return sign.gapBefore && (!sign.gapAfter || sign.before === '');
  if (/\d/.test(sign.before)) return false;
  return sign.gapBefore || !sign.gapAfter;
}

/** A closing mark where one should open, its space on the wrong side: `She said,” we will stay.”` */
function isLate({ shape, before, after }: Sign): boolean {
  return shape === 'close' && /[,:]/.test(before) && /\s/.test(after);
}

function closes(sign: Sign, { sign: opener, depth }: Open, left: number): boolean {
  if (sign.shape === 'close')
    return !(sign.gapBefore && !sign.gapAfter && sign.before !== '' && left >= 2 && opener.shape === 'close');
  if (opener.char === '„' || opener.char === '‟') return true;
  const opening = sign.gapBefore && !sign.gapAfter;
  if (sign.shape === 'open') return !opening && sign.before !== '' && sign.gapAfter;
  if (!opening || depth > 0) return true;
  return opener.shape === 'straight' ? left % 2 === 0 : false;
}

function markOf(opener: Sign, closer: Sign): Mark {
  return {
    outer: { start: opener.start, end: closer.end },
    inner: { start: opener.end, end: closer.start },
    style: 'double',
    closed: true,
    reopened: false,
  };
}

/** The mark that a closing sign ends; nested ones end none. */
function ended({ sign, depth }: Open, closer: Sign): Mark | undefined {
  return depth === 0 ? markOf(sign, closer) : undefined;
}

/** What an opening sign shows to have been left open before a cue. */
function cutShort(text: string, opener: Sign, { start, shape, gapBefore, gapAfter }: Sign): Mark | undefined {
  if (shape === 'close' || !gapBefore || gapAfter) return undefined;
  const end = ownEnd(text, opener.end, start);
  return end === undefined ? undefined : unclosed(opener, end);
}

function unclosed(opener: Sign, end: number): Mark {
  return {
    outer: { start: opener.start, end },
    inner: { start: opener.end, end },
    style: 'double',
    closed: false,
    reopened: false,
  };
}
