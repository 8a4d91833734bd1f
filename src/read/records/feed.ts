/**
 * Feeds: RSS 0.9 to 2.0 and Atom, each item a record.
 *
 * The text is `content:encoded` or Atom's `content`; in a feed of summaries it is
 * the summary.
 */

import { blocksIn } from '../html/blocks.ts';
import { childrenOf, type Element, elementsIn, textOf } from '../markup.ts';
import type { Body } from './body.ts';
import type { NewsRecord } from './news-record.ts';

/** Words that a summary has at least; fewer are a label. */
const fewest = 8;

export function feed(root: Element): readonly NewsRecord[] {
  const channel = child(root, 'channel') ?? root;
  const items = [...elementsIn(root)].filter(
    ({ name }) => /^(?:\w+:)?(?:item|entry)$/.test(name) && !name.startsWith('media:'),
  );
  const outlet = titleOf(channel);
  return items.map((item) => itemRecord(item, outlet));
}

function itemRecord(item: Element, outlet: string | undefined): NewsRecord {
  const source = child(item, 'source') ?? child(item, 'dc:source');
  const authors = childrenOf(item).filter(({ name }) => name === 'author' || name === 'dc:creator');
  return {
    known: {
      title: titleOf(item),
      outlet: (source && (titleOf(source) ?? textOf(source))) || outlet,
      published: firstText(item, ['pubDate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'created', 'updated']),
      url: addressOf(item),
      byline: authors
        .map((author) => textOf(child(author, 'name') ?? author).replace(/^\S+@\S+\s*\((.*)\)$/, '$1'))
        .filter((name) => name !== '' && !name.includes('@'))
        .join(', '),
    },
    body: bodyOf(item),
  };
}

function bodyOf(item: Element): Body | null {
  const content =
    child(item, 'content:encoded') ?? child(item, 'content') ?? child(item, 'xhtml:body') ?? child(item, 'body');
  if (content && textOf(content) !== '') return contentOf(content);
  const description = child(item, 'description') ?? child(item, 'summary');
  const body = description && contentOf(description);
  const words =
    body?.text
      .replace(/<[^<>]*>/g, ' ')
      .trim()
      .split(/\s+/).length ?? 0;
  return body && words >= fewest ? body : null;
}

/** Escaped markup, markup as elements, or plain text. */
function contentOf(element: Element): Body {
  if (childrenOf(element).length > 0)
    return {
      text: blocksIn(element)
        .map(({ text }) => text)
        .join('\n\n'),
      markup: false,
    };
  const text = element.children.map(String).join('').trim();
  return { text, markup: /<[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) };
}

function addressOf(item: Element): string | undefined {
  const links = childrenOf(item).filter(({ name }) => name === 'link' || name === 'atom:link');
  const link =
    links.find(({ attributes: { rel = 'alternate', href } }) => href === undefined || rel === 'alternate') ?? links[0];
  const guid = child(item, 'guid') ?? child(item, 'id');
  return [link?.attributes.href, textOf(link), textOf(guid)].find((address) => address && /^https?:/i.test(address));
}

/** A title may hold escaped markup: `&lt;i&gt;Aurora&lt;/i&gt; home`. */
function titleOf(element: Element): string | undefined {
  const text = textOf(child(element, 'title')).replace(/<\/?[a-z][^<>]{0,100}>/gi, '');
  return text || undefined;
}

function firstText(item: Element, names: readonly string[]): string | undefined {
  return names.map((name) => textOf(child(item, name))).find((text) => text !== '');
}

function child(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}
