/**
 * HTML blocks: a tree to the lines of text that a browser would show.
 *
 * In: an element. Out: its blocks in order, white space collapsed as browsers
 * do, `<q>` in quotation marks. Leaves out only what is never text.
 */

import type { Element, Node } from '../markup.ts';

export interface Block {
  /** Lines end where `<br>` or preformatted text ends them. */
  readonly text: string;
  /** The nearest element around it that stands on lines of its own. */
  readonly element: Element;
  /** Code units of `text` that are links. */
  readonly linked: number;
}

const breaking = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

const silent = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas select option button input textarea head ' +
    'map progress meter datalist'
  ).split(' '),
);

/** Characters that only tell a browser where words may break. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Captions stand on lines of their own even where they are marked up as words. */
export function isBreaking({ name, attributes }: Element): boolean {
  return (
    breaking.has(name) || name.includes('-') || /(?:^|[\s_-])(?:cap|captions?)(?:\s|$)/i.test(attributes.class ?? '')
  );
}

export function isHidden({ name, attributes }: Element): boolean {
  return (
    silent.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '')
  );
}

interface Writer {
  readonly text: (words: string, inLink: boolean, kept: boolean) => void;
  readonly line: () => void;
  readonly end: (next: Element) => void;
}

export function blocksIn(element: Element): readonly Block[] {
  const blocks: Block[] = [];
  const writer = writerInto(blocks, element);
  walk(element, writer, { link: false, pre: false });
  writer.end(element);
  return blocks;
}

function writerInto(blocks: Block[], first: Element): Writer {
  let [pieces, linked, breaks, owner]: [string[], number, number, Element] = [[], 0, 0, first];
  const flush = () => {
    const text = pieces
      .join('')
      .replace(unseen, '')
      .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')
      .trim();
    if (text !== '') blocks.push({ text, element: owner, linked: Math.min(linked, text.length) });
    [pieces, linked, breaks] = [[], 0, 0];
  };
  return {
    text: (words, inLink, kept) => {
      const shown = kept ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
      const start = pieces.at(-1)?.endsWith(' ') || pieces.length === 0 ? shown.replace(/^ /, '') : shown;
      if (start === '') return;
      if (start.trim() !== '') breaks = 0;
      pieces.push(start);
      if (inLink) linked += start.length;
    },
    line: () => {
      breaks++;
      if (breaks > 1) flush();
      else if (pieces.length > 0) pieces.push('\n');
    },
    end: (next) => {
      flush();
      owner = next;
    },
  };
}

function walk(element: Element, writer: Writer, state: { readonly link: boolean; readonly pre: boolean }): void {
  if (isHidden(element)) return;
  if (element.name === 'br') writer.line();
  const own = isBreaking(element);
  if (own) writer.end(element);
  const inside = { link: state.link || element.name === 'a', pre: state.pre || element.name === 'pre' };
  if (element.name === 'q') writer.text('“', inside.link, false);
  for (const child of element.children) visit(child, writer, inside);
  if (element.name === 'q') writer.text('”', inside.link, false);
  if (own) writer.end(element.parent ?? element);
}

function visit(child: Node, writer: Writer, state: { readonly link: boolean; readonly pre: boolean }): void {
  if (typeof child === 'string') writer.text(child, state.link, state.pre);
  else walk(child, writer, state);
}
