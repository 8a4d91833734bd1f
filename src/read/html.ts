/**
 * HTML: a saved page to its article, or to its articles where it holds several.
 *
 * The text is what stands in the article's own part of the page; where that is
 * far less than the page's JSON-LD gives, it is the latter.
 */

import { extracted, plain } from './extracted.ts';
import type { Found, Source } from './form.ts';
import { blocksIn } from './html-blocks.ts';
import { bodyIn, proseOf } from './html-body.ts';
import { metadataOf, partMetadata } from './html-metadata.ts';
import { type Element, elementsIn, MarkupError, parseMarkup } from './markup.ts';

/** Share of the text in JSON-LD that the page must show to be taken at its own word. */
const shown = 0.6;

export async function html({ path, text }: Source): Promise<readonly Found[]> {
  if (!/<[a-z!/]/i.test(text))
    return [{ fault: { code: 'wrong-form', message: 'it holds no HTML: name it .txt, or read it with --type text' } }];
  try {
    const page = parseMarkup(text, { xml: false });
    const { known, articleBody } = metadataOf(page);
    const parts = articlesOn(page.root);
    if (parts.length > 1) {
      return parts.map((part, index) => {
        const own = partMetadata(part);
        return extracted(
          bodyText(part, own.title ?? null),
          { outlet: known.outlet, ...own },
          { path, entry: index + 1 },
        );
      });
    }
    const body = bodyText(page.root, known.title ?? null);
    const given = articleBody === null ? '' : await plain(articleBody);
    const better = body.length < shown * given.length ? given : body;
    if (better === '') return [{ fault: { code: 'no-article', message: 'the page holds no running text' } }];
    return [extracted(better, known, { path, entry: 1 })];
  } catch (error) {
    if (error instanceof MarkupError) return [{ fault: { code: 'too-complex', message: error.message } }];
    throw error;
  }
}

/** Text with markup, such as a feed or a database gives, to paragraphs of plain text. @throws {MarkupError} */
export function fragmentText(source: string): string {
  const { root } = parseMarkup(source, { xml: false });
  const kept = bodyIn(root, null);
  const blocks = kept.length > 0 ? kept : blocksIn(root);
  return blocks.map(({ text }) => text).join('\n\n');
}

function bodyText(part: Element, title: string | null): string {
  return bodyIn(part, title)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Code units of prose in each of several articles on a page; a teaser has fewer. */
const least = 400;
/** Share of all their prose that the fullest may have: more, and the others are links to other stories. */
const most = 0.7;

/** `article` elements that stand side by side, each with a heading and prose of its own; none where the page is one article. */
function articlesOn(root: Element): readonly Element[] {
  const parts = outermostArticles(root)
    .map((part) => ({ part, prose: bodyIn(part, null).reduce((sum, block) => sum + proseOf(block), 0) }))
    .filter(({ part, prose }) => prose >= least && [...elementsIn(part)].some(({ name }) => /^h[1-4]$/.test(name)));
  const all = parts.reduce((sum, { prose }) => sum + prose, 0);
  return parts.some(({ prose }) => prose > most * all) ? [] : parts.map(({ part }) => part);
}

function outermostArticles(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'article' ? [child] : outermostArticles(child);
  });
}
