/**
 * HTML head: what a page shows its readers above the text and around it.
 *
 * In: the blocks of the page and where the text begins. Out: title, outlet,
 * time and byline as they are printed, for what the metadata leaves open.
 */

import { isSameName, type Known, titleParts } from '../known.ts';
import { type Element, elementsIn, textOf } from '../markup.ts';
import { byWords } from '../people.ts';
import { isTime, momentOf } from '../text/dates.ts';
import { isStanding } from '../text/page.ts';
import type { Block } from './blocks.ts';

/** Blocks above the text that may be its head. */
const reach = 25;

/** @param begin Index of the first block of running text. */
export function shownAbove(root: Element, blocks: readonly Block[], begin: number): Known {
  const elements = [...elementsIn(root)];
  const above = blocks.slice(Math.max(0, begin - reach), begin);
  const lines = above.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  const pageTitle = textOf(elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg'));
  const title =
    titleIn(lines, pageTitle) ?? headingIn(above) ?? (titleParts(pageTitle).length === 1 ? pageTitle : undefined);
  return {
    title: title ?? (pageTitle || undefined),
    url: blocks.map(({ text }) => /\bprinted from:? (https?:\S+)/i.exec(text)?.[1]).find(Boolean),
    outlet: outletIn({ elements, blocks, pageTitle, title }),
    published:
      lines
        .filter((line) => line.length <= 120)
        .map(dated)
        .find((moment) => moment !== null) ?? undefined,
    byline:
      lines.find((line) => line.length <= 160 && byWords.test(line) && /^\S+(?:\s\S+)?\s\p{Upper}/u.test(line)) ??
      calledAuthor(above),
  };
}

/** A line that the page's own title has in it: the longest of them. */
function titleIn(lines: readonly string[], pageTitle: string): string | undefined {
  const found = lines.filter((line) => line.length >= 12 && line.split(' ').length >= 3 && pageTitle.includes(line));
  return found.sort((a, b) => b.length - a.length)[0];
}

/** The first heading above the text that is no label. */
function headingIn(above: readonly Block[]): string | undefined {
  const headings = above.filter(({ text, element }) => /^h[1-4]$/.test(element.name) && text.split(' ').length >= 3);
  return headings.find(({ text }) => !isStanding({ text, start: 0, end: text.length, prose: false }))?.text;
}

/** A day that a line gives, where the line is about when: `Published: ...`, `Wednesday, April 16, 2025, 17:20`. */
function dated(line: string): string | null {
  const label = /(?:^|[|·•]\s*|\s)(?:first )?(?:published|posted)(?: on| at)?:?\s+(.{6,60})$/i.exec(line)?.[1];
  if (label) return momentOf(label);
  return isTime(line) ||
    /^\p{Upper}?\p{Alpha}*,? ?\d{1,2} \p{Alpha}+,? \d{4}\b|^(?:\p{Alpha}+, )?\p{Alpha}+\.? \d{1,2}, \d{4}\b/u.test(line)
    ? momentOf(line)
    : null;
}

function calledAuthor(above: readonly Block[]): string | undefined {
  const found = above.find(({ element }) =>
    /(?:^|[\s_-])(?:byline|author|writer)(?:[\s_-]|$)/i.test(element.attributes.class ?? ''),
  );
  return found?.text.split('\n')[0];
}

interface PageWords {
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  readonly pageTitle: string;
  readonly title: string | undefined;
}

/** The part of the page's title that is no headline, where the page says it once more; or the only such part. */
function outletIn({ elements, blocks, pageTitle, title }: PageWords): string | undefined {
  const rest = titleParts(pageTitle).filter((part) => part !== title && part.split(' ').length <= 6);
  const said = [
    ...elements.flatMap(({ name, attributes }) => (name === 'img' && attributes.alt ? [attributes.alt] : [])),
    ...elements
      .filter(
        ({ name, attributes }) => name === 'a' && /^(?:\/|index\.\w+|https?:\/\/[^/]+\/?)$/.test(attributes.href ?? ''),
      )
      .map(textOf),
  ];
  const owners = blocks.flatMap(({ text }) => (/^(?:.{0,20}\s)?(?:©|\(c\)|copyright)/i.test(text) ? [text] : []));
  const repeated = rest.find(
    (part) => said.some((words) => isSameName(words, part)) || owners.some((words) => words.includes(part)),
  );
  const whole = title !== undefined && pageTitle.includes(title);
  return repeated ?? (whole ? rest.at(-1) : undefined);
}
