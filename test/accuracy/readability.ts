/** The same pages as @mozilla/readability reads them: the yardstick for our own reader. */

import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../../src/read/files/decode.ts';
import { expectedOf, inputOf, type Overlap, overlapOf } from './pages.ts';

/** Means over the articles of pages. One text a page is all that it gives, so it is compared with the likest article. */
export async function readability(pages: readonly string[]): Promise<Overlap> {
  const overlaps = pages.flatMap((page) => {
    const text = textOf(inputOf(page));
    const all = expectedOf(page).map(({ body }) => overlapOf(body, text));
    const best = [...all].sort((a, b) => b.precision - a.precision)[0];
    return all.map((overlap) => (overlap === best ? overlap : { recall: 0, precision: Number.NaN }));
  });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  return {
    recall: mean(overlaps.map(({ recall }) => recall)),
    precision: mean(overlaps.map(({ precision }) => precision).filter((one) => !Number.isNaN(one))),
  };
}

/** Decoded by us, so that what is compared is where the article is found. Blocks are set apart, as their words are. */
function textOf(path: string): string {
  const decoded = decode(readFileSync(path));
  if (!('text' in decoded)) return '';
  const { document } = parseHTML(decoded.text);
  const content = new Readability(document).parse()?.content ?? '';
  const apart = content.replace(/<\/?(?:p|div|h\d|li|br|td|blockquote)\b/gi, ' $&');
  return parseHTML(`<!doctype html><html><body>${apart}</body></html>`).document.body.textContent ?? '';
}
