/**
 * HTML: a saved page to its article, or to its articles where it holds several.
 *
 * The text is what stands in the article's own part of the page; where that is
 * far less than the page's JSON-LD gives, it is the latter.
 */

import { extracted, plain } from '../extracted.ts';
import type { Found, Source } from '../form.ts';
import type { Known } from '../known.ts';
import { MarkupError, type Parsed, parseMarkup } from '../markup.ts';
import { blocksIn } from './blocks.ts';
import { bodyIn, withoutLabels } from './body.ts';
import { joined } from './fragment.ts';
import { shownAbove } from './head.ts';
import { metadataOf, partMetadata } from './metadata.ts';
import { articlesIn } from './parts.ts';

/** Share of the text in JSON-LD that the page must show to be taken at its own word. */
const shown = 0.6;

export async function html({ path, text }: Source): Promise<readonly Found[]> {
  if (!/<[a-z!/]/i.test(text)) {
    return [{ fault: { code: 'wrong-form', message: 'it holds no HTML: name it .txt, or read it with --type text' } }];
  }
  try {
    return await articlesOn(path, parseMarkup(text, { xml: false }));
  } catch (error) {
    if (error instanceof MarkupError) return [{ fault: { code: 'too-complex', message: error.message } }];
    throw error;
  }
}

async function articlesOn(path: string, page: Parsed): Promise<readonly Found[]> {
  const { known, articleBody } = metadataOf(page);
  const parts = articlesIn(page.root);
  if (parts.length > 1) {
    return parts.map((part, index) => {
      const own = partMetadata(part);
      const blocks = bodyIn(part, own.title ?? null);
      return extracted(joined(part, blocks), { ...own, outlet: known.outlet }, { path, entry: index + 1 });
    });
  }
  const blocks = bodyIn(page.root, known.title ?? null);
  const all = blocksIn(page.root);
  const begin = all.findIndex(({ text, element }) => text === blocks[0]?.text && element === blocks[0]?.element);
  const whole = filled(known, shownAbove(page.root, all, begin));
  const given = articleBody === null ? { text: '' } : await plain(articleBody);
  const body = joined(page.root, withoutLabels(blocks, whole.title ?? null), given.text);
  const better = body.text.length < shown * given.text.length ? given : body;
  if (better.text === '') return [{ fault: { code: 'no-article', message: 'the page holds no running text' } }];
  return [extracted(better, whole, { path, entry: 1 })];
}

/** What metadata leaves open, as the page shows it. */
function filled(known: Known, seen: Known): Known {
  const byline = known.byline !== undefined && /^(?:https?:|@)/.test(known.byline) ? undefined : known.byline;
  return {
    ...known,
    title: known.title ?? seen.title,
    outlet: known.outlet ?? seen.outlet,
    published: known.published ?? seen.published,
    byline: byline ?? seen.byline,
    url: known.url ?? seen.url,
  };
}
