/**
 * Markup: HTML or XML to a tree of elements and text. The only door to htmlparser2.
 *
 * In: decoded source. Out: its root. Entities that a document declares itself
 * are never expanded. Depth and number of elements are bounded, so that hostile
 * pages end in a {@link MarkupError} and not in an exhausted memory.
 */

import { Parser } from 'htmlparser2';

/** Those that are asked for by name, and any other. */
export interface Attributes {
  readonly [name: string]: string | undefined;
  readonly alt?: string;
  readonly class?: string;
  readonly content?: string;
  readonly datetime?: string;
  readonly holder?: string;
  readonly href?: string;
  readonly id?: string;
  readonly itemprop?: string;
  readonly itemtype?: string;
  readonly name?: string;
  readonly norm?: string;
  readonly property?: string;
  readonly rel?: string;
  readonly role?: string;
  readonly style?: string;
  readonly type?: string;
}

export interface Element {
  /** In lower case for HTML; as written, with any prefix, for XML. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Node[];
  readonly parent: Element | null;
}

export type Node = Element | string;

/** Why markup cannot be read, in words. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
}

/** How deep elements may stand in each other, and how many there may be; pages that people read have a few hundred and a few thousand. */
const deepest = 1_000;
const most = 500_000;

export interface Parsed {
  /** Holds what the source holds; has no name. */
  readonly root: Element;
  /** The first of them. */
  readonly comments: readonly string[];
}

/** @throws {MarkupError} */
export function parseMarkup(source: string, { xml }: { readonly xml: boolean }): Parsed {
  const root: Element = { name: '', attributes: {}, children: [], parent: null };
  const comments: string[] = [];
  let [current, depth, count] = [root, 0, 0];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest) throw new MarkupError(`its elements stand more than ${deepest} deep in each other`);
        if (++count > most) throw new MarkupError(`it has more than ${most} elements`);
        const element = { name, attributes, children: [], parent: current };
        current.children.push(element);
        current = element;
      },
      onclosetag: () => {
        depth--;
        current = current.parent ?? root;
      },
      ontext: (text) => {
        const last = current.children.length - 1;
        const before = current.children[last];
        if (typeof before === 'string') current.children[last] = before + text;
        else current.children.push(text);
      },
      oncomment: (text) => {
        if (comments.length < 20) comments.push(text);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(source);
  return { root, comments };
}

/** Every element below, in order of the source. */
export function* elementsIn(element: Element): Generator<Element> {
  const open = [...childrenOf(element)].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (const child of [...next.children].reverse()) if (typeof child !== 'string') open.push(child);
  }
}

/** Elements right below, by their name. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const children = element?.children.filter((child): child is Element => typeof child !== 'string') ?? [];
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** The first element down a path of names. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => childrenOf(found, name)[0], element);
}

/** All text inside, white space at its ends left out and runs of it made one space. */
export function textOf(element: Element | undefined): string {
  return element
    ? rawTextOf(element)
        .replace(/[ \t\r\n\f]+/g, ' ')
        .trim()
    : '';
}

export function rawTextOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawTextOf(child))).join('');
}
