/**
 * NITF: a news item of the News Industry Text Format.
 *
 * @see <https://iptc.org/standards/nitf/>
 */

import { blocksIn } from '../html/blocks.ts';
import { at, childrenOf, type Element, textOf } from '../markup.ts';
import type { NewsRecord } from './news-record.ts';

/** What in the body is not the text: pictures with their captions, notes to editors, tables' sources. */
const apart = new Set(['media', 'note', 'body.end', 'copyrite']);

export function nitf(root: Element): NewsRecord {
  const head = at(root, 'head');
  const body = at(root, 'body');
  const top = at(body, 'body.head');
  const pubdata = at(head, 'pubdata')?.attributes ?? {};
  const docdata = at(head, 'docdata');
  const headline = at(top, 'hedline', 'hl1') ?? at(top, 'headline', 'hl1') ?? at(top, 'hedline');
  const paragraphs = childrenOf(body, 'body.content').flatMap(paragraphsIn);
  return {
    known: {
      title: textOf(headline) || textOf(at(head, 'title')),
      outlet: pubdata.name ?? (textOf(at(top, 'distributor')) || at(docdata, 'doc.copyright')?.attributes.holder),
      published:
        pubdata['date.publication'] ??
        at(docdata, 'date.issue')?.attributes.norm ??
        at(docdata, 'date.release')?.attributes.norm ??
        at(top, 'dateline', 'story.date')?.attributes.norm,
      url: pubdata['ex-ref'] ?? at(docdata, 'doc-id')?.attributes['id-string'],
      byline: textOf(personOf(at(top, 'byline'))),
      credits: [textOf(at(top, 'distributor'))].filter(
        (name) => name !== '' && pubdata.name !== undefined && name !== pubdata.name,
      ),
    },
    body: paragraphs.length === 0 ? null : { text: paragraphs.join('\n\n'), markup: false },
  };
}

function personOf(byline: Element | undefined): Element | undefined {
  return at(byline, 'person') ?? byline;
}

function paragraphsIn(content: Element): readonly string[] {
  const kept = without(content);
  return blocksIn(kept).map(({ text }) => text);
}

/** The element without what stands apart in it, at any depth. */
function without(element: Element): Element {
  const children = element.children.filter((child) => typeof child === 'string' || !apart.has(child.name));
  return { ...element, children: children.map((child) => (typeof child === 'string' ? child : without(child))) };
}
