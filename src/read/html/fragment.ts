/**
 * HTML fragments: blocks of markup to paragraphs of plain text.
 *
 * In: the source of a fragment, or blocks chosen from a page. Out: their text,
 * and the stretches of it that may be none of the article's own.
 */

import type { Span } from '../../model.ts';
import type { Text } from '../form.ts';
import { type Element, parseMarkup } from '../markup.ts';
import { type Block, blocksIn } from './blocks.ts';
import { bodyIn } from './body.ts';
import { unsureIn } from './unsure.ts';

/** Text with markup, such as a feed or a database gives, to paragraphs of plain text. @throws {MarkupError} */
export function fragmentText(source: string): Text {
  const { root } = parseMarkup(source, { xml: false });
  const kept = bodyIn(root, null);
  return kept.length > 0
    ? joined(root, kept)
    : {
        text: blocksIn(root)
          .map(({ text }) => text)
          .join(gap),
      };
}

const gap = '\n\n';

/** @param given The article's text as the page's record has it; empty where there is none. */
export function joined(page: Element, blocks: readonly Block[], given = ''): Text {
  const doubted = new Set(unsureIn(page, blocks, given));
  const unsure: Span[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += gap;
    if (doubted.has(block)) unsure.push({ start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return { text, unsure };
}
