/** `npm run eval -- pages`: how well files of every form are read, beside @mozilla/readability on the same pages. */

import { type PageScore, pages, scorePage, summary } from './pages.ts';
import { readability } from './readability.ts';

export async function evalPages(shown: number): Promise<void> {
  const scores: PageScore[] = [];
  for (const page of pages) scores.push(...(await scorePage(page)));
  for (const { name, body, wrong } of scores) {
    const shares = `${body.recall.toFixed(3)} ${body.precision.toFixed(3)}`;
    const faults = Object.entries(wrong).map(
      ([field, one]) => `${field}: ${JSON.stringify(one.found)} is ${JSON.stringify(one.expected)}`,
    );
    if (body.recall < 0.995 || body.precision < 0.995 || faults.length > 0)
      console.log(`${name.padEnd(36)} ${shares}  ${faults.slice(0, shown).join('; ')}`);
  }
  const { articles, ...shares } = summary(scores);
  console.log(`${articles} articles`);
  for (const [measure, share] of Object.entries(shares)) console.log(`${measure.padEnd(18)} ${share.toFixed(3)}`);
  const html = scores.filter(({ name }) => name.startsWith('html-'));
  const own = summary(html);
  const other = await readability(pages.filter((page) => page.startsWith('html-')));
  console.log('on HTML, body      recall precision');
  console.log(`quotecheck         ${own.recall.toFixed(3)}  ${own.precision.toFixed(3)}`);
  console.log(`readability        ${other.recall.toFixed(3)}  ${other.precision.toFixed(3)}`);
}
