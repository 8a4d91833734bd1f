/**
 * HTML body: the text of one article on a page.
 *
 * In: the page, or the part of it to look in. Out: the blocks that are the
 * article's running text with its subheadings, in order. What is called by a
 * name for things that stand apart is left out, unless it holds too much of the
 * page's prose for the name to be true.
 */

import { fold } from '../../fold.ts';
import { type Element, elementsIn } from '../markup.ts';
import { isTime } from '../text/dates.ts';
import { isByline, isHeadLine } from '../text/head.ts';
import { signOffStart } from '../text/inline.ts';
import { isRelatedHeading, isStanding } from '../text/page.ts';
import { isAlwaysApart, isCalledApart } from './apart.ts';
import { type Block, blocksIn } from './blocks.ts';
import { innermost, isInside, proseOf, weigh } from './weights.ts';

/** Share of the page's prose from which an element is the article, whatever it is called. */
const tooMuch = 0.4;
/** Share of a block that may be links. */
const linked = 0.5;

/** @returns Blocks of running text, none where the page has none. */
export function bodyIn(page: Element, title: string | null): readonly Block[] {
  const all = blocksIn(page);
  const apart = apartIn(all);
  const blocks = all.filter(({ element }) => !apart(element));
  const weights = weigh(blocks);
  const whole = articleIn(page, weights, apart);
  const inner = innermost(whole, weights);
  const reach = blocks.filter(({ element }) => isInside(element, whole));
  const start = reach.findIndex((block) => isInside(block.element, inner) && proseOf(block) > 0);
  const chosen = reach.filter(
    (block, index) => isInside(block.element, inner) || (index < start && proseOf(block) > 0),
  );
  return trimmed(withoutLabels(chosen, title));
}

/** A test of whether an element stands apart, or in one that does. */
function apartIn(blocks: readonly Block[]): (element: Element) => boolean {
  const weights = weigh(blocks);
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const known = new Map<Element, boolean>();
  const headings = relatedParts(blocks, weights, tooMuch * total);
  const test = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const called = isCalledApart(element) || headings.has(element);
    const own = isAlwaysApart(element) || (called && (weights.get(element) ?? 0) <= tooMuch * total);
    const result = own || (element.parent !== null && test(element.parent));
    known.set(element, result);
    return result;
  };
  return test;
}

/** Elements that open with a heading for other stories or for comments: the outermost that hold little prose. */
function relatedParts(
  blocks: readonly Block[],
  weights: ReadonlyMap<Element, number>,
  bound: number,
): ReadonlySet<Element> {
  const parts = new Set<Element>();
  const opened = new Set<Element>();
  for (const { text, element } of blocks) {
    if (text.length <= 80 && opensOthers(text)) {
      let part = element;
      while (
        part.parent &&
        !opened.has(part.parent) &&
        part.parent.name !== 'body' &&
        (weights.get(part.parent) ?? 0) <= bound
      ) {
        part = part.parent;
      }
      if (part !== element) parts.add(part);
    }
    for (let above: Element | null = element; above && !opened.has(above); above = above.parent) opened.add(above);
  }
  return parts;
}

function opensOthers(text: string): boolean {
  return isRelatedHeading({ text, start: 0, end: text.length, prose: false }) || comments.test(text);
}

const comments =
  /^(?:(?:\d+ )?(?:reader )?comments?(?: ?\(\d+\)| \d+)?|join the (?:conversation|discussion)|leave a (?:reply|comment)|have your say|what readers say):?$/i;

/** Marks of an article, the surest first; the fullest element of the first that fits is it. */
const marks: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => /\barticleBody\b/.test(attributes.itemprop ?? ''),
  ({ name }) => name === 'article',
  ({ name, attributes }) => name === 'main' || attributes.role === 'main',
];

function articleIn(
  page: Element,
  weights: ReadonlyMap<Element, number>,
  apart: (element: Element) => boolean,
): Element {
  const total = weights.get(page) ?? 0;
  const all = [...elementsIn(page)].filter((element) => weights.has(element) && !apart(element));
  for (const mark of marks) {
    const fullest = all.filter(mark).sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0];
    if (fullest && (weights.get(fullest) ?? 0) >= 0.5 * total) return fullest;
  }
  return page;
}

/** Without the title and whatever is a label, a byline, a time or a list of links. */
export function withoutLabels(blocks: readonly Block[], title: string | null): readonly Block[] {
  return blocks.filter((block) => {
    const { text, linked: links } = block;
    if (text === title || links > linked * text.length) return false;
    const line = { text, start: 0, end: text.length, prose: proseOf(block) > 0 };
    return !(isStanding(line) || isByline(text) || isHeadLine(text) || isTime(text) || clock.test(text));
  });
}

/** The hour of an entry in a live page. */
const clock = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** From the first running text to the last, with the short sentences beside them. */
function trimmed(blocks: readonly Block[]): readonly Block[] {
  let first = blocks.findIndex((block) => proseOf(block) > 0);
  let last = blocks.findLastIndex((block) => proseOf(block) > 0);
  if (first < 0) return [];
  const parent = blocks[first]?.element.parent;
  while (isSentence(blocks[first - 1]) && blocks[first - 1]?.element.parent === parent) first--;
  const end = blocks[last]?.element.parent;
  while ((isSentence(blocks[last + 1]) || isSignOff(blocks[last + 1])) && blocks[last + 1]?.element.parent === end)
    last++;
  return withoutRepeats(blocks.slice(first, last + 1));
}

function isSentence(block: Block | undefined): boolean {
  return (
    block !== undefined && block.element.name === 'p' && block.linked === 0 && /[.!?…]["'”’)\]]*$/.test(block.text)
  );
}

/** What says whose the text is; the article needs it to be known, and leaves it out of its words. */
function isSignOff(block: Block | undefined): boolean {
  return block !== undefined && block.linked === 0 && signOffStart(block.text) === 0;
}

/** Words in a run, of which a repeat prints none that is new. */
const run = 4;

/** Without pull quotes and the like, which print once more what stands in another block. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const runs = blocks.map(({ text }) => runsOf(text));
  const counts = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    if (proseOf(block) > 0) for (const one of runs[index] ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return blocks.filter((block, index) => {
    const own = runs[index] ?? [];
    if (own.length === 0 || block.element.name === 'p' || /^h[1-6]$/.test(block.element.name)) return true;
    const itself = proseOf(block) > 0 ? 1 : 0;
    return own.some((one) => (counts.get(one) ?? 0) <= itself);
  });
}

/** Runs of neighbouring words, folded; none in a text of fewer. */
export function runsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{Alpha}\p{N}]+/gu) ?? [];
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}
