/**
 * HTML parts: the articles of a page that holds several.
 *
 * In: a page. Out: an element for each of them, in order; one or none where the
 * page is one article. They are told by their markup, or else by standing side
 * by side, alike in markup, each with a heading and with who wrote it or where.
 */

import { type Element, elementsIn } from '../markup.ts';
import { isByline } from '../text/head.ts';
import { datelineLength } from '../text/inline.ts';
import { isAlwaysApart, isCalledApart } from './apart.ts';
import { type Block, blocksIn } from './blocks.ts';
import { bodyIn } from './body.ts';
import { proseOf } from './weights.ts';

/** Code units of prose in each of several articles on a page; a teaser has fewer. */
const least = 400;
/** Share of all their prose that the fullest may have: more, and the others are links to other stories. */
const most = 0.7;
/** Share of the page's prose that parts must have which no markup calls articles. */
const nearlyAll = 0.85;

export function articlesIn(root: Element): readonly Element[] {
  const called = balanced(outermost(root).filter((part) => proseIn(part) >= least && hasHeading(part)));
  if (called.length > 1) return called.map(({ part }) => part);
  const facts = factsOf(root);
  const alike = balanced(alikeIn(root, facts));
  const all = alike.reduce((sum, { prose }) => sum + prose, 0);
  return all >= nearlyAll * (facts.get(root)?.prose ?? 0) ? alike.map(({ part }) => part) : [];
}

interface Weighed {
  readonly part: Element;
  readonly prose: number;
}

/** None, where one of them is nearly all there is. */
function balanced(parts: readonly Element[]): readonly Weighed[] {
  const weighed = parts.map((part) => ({ part, prose: proseIn(part) }));
  const all = weighed.reduce((sum, { prose }) => sum + prose, 0);
  return weighed.some(({ prose }) => prose > most * all) ? [] : weighed;
}

function proseIn(part: Element): number {
  return bodyIn(part, null).reduce((sum, block) => sum + proseOf(block), 0);
}

function hasHeading(part: Element): boolean {
  return [...elementsIn(part)].some(({ name }) => isHeading(name));
}

function isHeading(name: string): boolean {
  return /^h[1-4]$/.test(name);
}

/** The outermost elements that markup calls articles. */
function outermost(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return isArticle(child) ? [child] : outermost(child);
  });
}

function isArticle({ name, attributes: { role, itemtype = '' } }: Element): boolean {
  return name === 'article' || role === 'article' || /schema\.org\/(?:\w*NewsArticle|Article)\/?$/.test(itemtype);
}

/** What an element holds, as far as it tells whether that is an article. */
interface Facts {
  prose: number;
  /** Blocks so far. */
  blocks: number;
  heading: boolean;
  /** Whether it says who wrote it, or where it was written. */
  signed: boolean;
}

/** Blocks at the top of an article among which its heading and its byline or dateline stand. */
const top = 6;

function factsOf(root: Element): ReadonlyMap<Element, Facts> {
  const facts = new Map<Element, Facts>();
  for (const block of blocksIn(root)) {
    const prose = proseOf(block);
    const [heading, signed] = [isHeading(block.element.name), isSigned(block, prose)];
    for (let above: Element | null = block.element; above; above = above.parent) {
      const own = facts.get(above) ?? { prose: 0, blocks: 0, heading: false, signed: false };
      own.prose += prose;
      own.heading ||= heading && own.blocks < top;
      own.signed ||= signed && own.blocks < top;
      own.blocks++;
      facts.set(above, own);
    }
  }
  return facts;
}

function isSigned({ text }: Block, prose: number): boolean {
  return prose > 0 ? datelineLength(text.slice(0, 250)) > 0 : isByline(text);
}

/** Siblings of one name and class that each could be an article: those nearest the top of the page. */
function alikeIn(root: Element, facts: ReadonlyMap<Element, Facts>): readonly Element[] {
  for (const element of [root, ...elementsIn(root)]) {
    const groups = new Map<string, Element[]>();
    for (const child of element.children) {
      if (typeof child === 'string' || isAlwaysApart(child) || isCalledApart(child)) continue;
      const { prose = 0, heading = false, signed = false } = facts.get(child) ?? {};
      if (prose < least || !heading || !signed) continue;
      const key = `${child.name} ${child.attributes.class ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), child]);
    }
    const alike = [...groups.values()].find((group) => group.length > 1);
    if (alike) return alike;
  }
  return [];
}
