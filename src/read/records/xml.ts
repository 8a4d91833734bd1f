/** XML: a news item in NITF, or a feed in RSS or Atom with the articles' full text. Told apart by the root. */

import { articleOfRecord } from '../extracted.ts';
import type { Fault, Found, Source } from '../form.ts';
import { childrenOf, type Element, MarkupError, parseMarkup } from '../markup.ts';
import { feed } from './feed.ts';
import type { NewsRecord } from './news-record.ts';
import { nitf } from './nitf.ts';

/** The records that a document of each root holds, in order. Names are without their prefix. */
const roots: Readonly<Record<string, (root: Element) => readonly NewsRecord[]>> = {
  nitf: (root) => [nitf(root)],
  rss: feed,
  feed,
  RDF: feed,
};

/** Roots of news in a form that is not read, which is a loss whatever else stands in the folder. */
const unread: Readonly<Record<string, string>> = {
  newsItem: 'NewsML-G2',
  newsMessage: 'NewsML-G2',
  packageItem: 'NewsML-G2',
  NewsML: 'NewsML 1',
};

export async function xml({ path, text }: Source): Promise<readonly Found[]> {
  const refused = refusal(text);
  if (refused) return [{ fault: { code: 'wrong-form', message: refused } }];
  try {
    const { root } = parseMarkup(text, { xml: true });
    const top = childrenOf(root)[0];
    if (!top) return [{ fault: { code: 'wrong-form', message: 'it holds no XML element' } }];
    if (top.children.length > 0 && !text.includes(`</${top.name}`))
      return [{ fault: { code: 'wrong-form', message: `it breaks off: <${top.name}> is never closed` } }];
    const name = top.name.replace(/^.*:/, '');
    const read = Object.hasOwn(roots, name) ? roots[name] : undefined;
    const prefix = top.name.slice(0, top.name.length - name.length);
    if (!read) return [{ fault: unknown(name) }];
    const records = read(prefix === '' ? top : withoutPrefix(top, prefix));
    if (records.length === 0) return [{ fault: { code: 'no-article', message: 'the feed holds no items' } }];
    return await Promise.all(records.map((record, index) => found(record, path, index + 1, records.length > 1)));
  } catch (error) {
    if (error instanceof MarkupError) return [{ fault: { code: 'too-complex', message: error.message } }];
    throw error;
  }
}

/** The same elements by their bare names, where the root's own prefix is before them: `<a:feed>` has `<a:entry>`. */
function withoutPrefix(element: Element, prefix: string): Element {
  const name = element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name;
  return {
    ...element,
    name,
    children: element.children.map((child) => (typeof child === 'string' ? child : withoutPrefix(child, prefix))),
  };
}

async function found(record: NewsRecord, path: string, entry: number, several: boolean): Promise<Found> {
  const made = await articleOfRecord(record, { path, entry });
  return 'fault' in made && several ? { fault: { ...made.fault, entry } } : made;
}

/** A document that declares entities of its own could expand without end, and no feed needs to. */
function refusal(text: string): string | null {
  if (!/^\s*</.test(text)) return 'it holds no XML';
  const declared = /<!DOCTYPE[^>[]{0,1000}\[[\s\S]{0,5000}?<!ENTITY/i.test(text.slice(0, 20_000));
  return declared ? 'it declares entities of its own, which are not expanded' : null;
}

function unknown(name: string): Fault {
  if (Object.hasOwn(unread, name))
    return { code: 'unsupported', message: `it is ${unread[name]}, which is not read: take it as NITF, ninjs or text` };
  if (name.toLowerCase() === 'html')
    return { code: 'no-article', message: 'its root is <html>: read it with --type html' };
  const known = Object.keys(roots).map((root) => `<${root}>`);
  return { code: 'no-article', message: `its root <${name.slice(0, 40)}> is none of ${known.join(', ')}` };
}
