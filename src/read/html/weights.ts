/**
 * HTML weights: how much running text stands where on a page.
 *
 * In: blocks. Out: the code units of prose in a block and in each element, and
 * the element that holds nearly all of it.
 */

import type { Element } from '../markup.ts';
import type { Block } from './blocks.ts';

/** Share of the prose that an element must hold to be looked into alone. */
const enough = 0.85;

/** Code units of running text in a block; 0 for a label, a list of links, a heading. */
export function proseOf({ text, linked: links }: Block): number {
  const isLong = text.length >= 80 || (text.length >= 40 && /[.!?…]["'”’)\]]*$/.test(text));
  return isLong && links < 0.3 * text.length && /[\p{Lower}]\s/u.test(text) ? text.length : 0;
}

export function weigh(blocks: readonly Block[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    for (let above: Element | null = block.element; above; above = above.parent) {
      weights.set(above, (weights.get(above) ?? 0) + prose);
    }
  }
  return weights;
}

/** The innermost element that holds nearly all the prose of another. */
export function innermost(whole: Element, weights: ReadonlyMap<Element, number>): Element {
  const bound = enough * (weights.get(whole) ?? 0);
  let inner = whole;
  for (;;) {
    const next: Element | undefined = inner.children.find(
      (child): child is Element => typeof child !== 'string' && (weights.get(child) ?? 0) >= bound,
    );
    if (!next || bound === 0 || next.name === 'p') return inner;
    inner = next;
  }
}

export function isInside(element: Element, outer: Element): boolean {
  for (let above: Element | null = element; above; above = above.parent) if (above === outer) return true;
  return false;
}
