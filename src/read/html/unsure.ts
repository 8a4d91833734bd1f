/**
 * HTML unsure: blocks that were kept for an article's own though they may be none of it.
 *
 * In: the blocks of a body, and the article's text as the page's JSON-LD gives
 * it. Out: those that one sign speaks against, and that nothing decides.
 */

import type { Element } from '../markup.ts';
import { isAlwaysApart, isCalledApart } from './apart.ts';
import type { Block } from './blocks.ts';
import { runsOf } from './body.ts';
import { innermost, isInside, proseOf, weigh } from './weights.ts';

/** Share of the prose from which what is called apart is the article, beyond doubt. */
const nearlyAll = 0.85;
/** Share of a block that may be links without a doubt. */
const linked = 0.3;
/** Words of a line that may be a label. */
const fewWords = 7;

/** What stands by itself without being a sentence: nothing is to be said of it. */
const headed = /^(?:h[1-6]|li|dt|dd|summary|caption|pre|blockquote)$/;

export function unsureIn(page: Element, blocks: readonly Block[], given: string): readonly Block[] {
  const signs = [before(page, blocks), calledApart(blocks), notGiven(blocks, given), linkedOrLabel];
  return blocks.filter((block, index) => signs.some((isSign) => isSign(block, index)));
}

type Sign = (block: Block, index: number) => boolean;

/** What stands above the part that holds the running text: a standfirst, or a caption or a promotion. */
function before(page: Element, blocks: readonly Block[]): Sign {
  const inner = innermost(page, weigh(blocks));
  const first = blocks.findIndex(({ element }) => isInside(element, inner));
  return ({ element }, index) => index < first && !isInside(element, inner);
}

/** What is called by a name for things apart, and holds too much for that and too little to be all. */
function calledApart(blocks: readonly Block[]): Sign {
  const weights = weigh(blocks);
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const known = new Map<Element, boolean>();
  const isApart = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const isNamed = isAlwaysApart(element) || isCalledApart(element);
    const own = isNamed && (weights.get(element) ?? 0) < nearlyAll * total;
    const result = own || (element.parent !== null && isApart(element.parent));
    known.set(element, result);
    return result;
  };
  return ({ element }) => isApart(element);
}

/** What the page's own record of the text has not, between two blocks that it has: it may be cut at the end. */
function notGiven(blocks: readonly Block[], given: string): Sign {
  const record = new Set(runsOf(given));
  const shares = blocks.map(({ text }) => {
    const runs = runsOf(text);
    return runs.filter((run) => record.has(run)).length / runs.length;
  });
  const isGiven = (share: number) => share >= 0.5;
  const [first, last] = [shares.findIndex(isGiven), shares.findLastIndex(isGiven)];
  // Of a few words no share is known.
  return ({ element }, index) =>
    index > first && index < last && (shares[index] ?? 1) < 0.5 && !headed.test(element.name);
}

/** Neither prose nor what stands by itself: part links, or a few words that end no sentence. */
function linkedOrLabel(block: Block): boolean {
  const { text, element, linked: links } = block;
  if (proseOf(block) > 0 || headed.test(element.name)) return false;
  const isLabel = element.name !== 'p' && text.split(/\s+/).length <= fewWords && !/[.!?…]["'”’)\]]*$/.test(text);
  return isLabel || links > linked * text.length;
}
