/** `quotecheck extract PATH...`: articles with their text, and their quotes; the first half of a run. */

import { extract as extractQuotes } from '../../extract/index.ts';
import { articleRecord, extractedQuotes } from '../../records.ts';
import { safeJson } from '../../report/safe.ts';
import type { Run } from '../commands.ts';
import { deliver } from '../deliver.ts';
import { readPaths } from '../reading.ts';
import { mentions } from '../select.ts';
import { complain, isDone, status } from '../status.ts';

export const extract: Run = async ({ args, options, format }, world) => {
  const reading = await readPaths(args, options, world);
  const articles = reading.articles.map((article) => ({ ...articleRecord(article), text: article.text }));
  const quotes = extractedQuotes(reading.articles.flatMap(extractQuotes)).filter(
    ({ kind, speaker }) =>
      (options.include === 'indirect' || kind !== 'indirect') &&
      (options.speaker === null || mentions(speaker, options.speaker)),
  );
  const records = [
    ...articles.map((article) => ({ record: 'article', ...article })),
    ...quotes.map((quote) => ({ record: 'quote', ...quote })),
  ];
  const text =
    format === 'json'
      ? `${safeJson({ articles, quotes }, 2)}\n`
      : records.map((record) => `${safeJson(record)}\n`).join('');
  await deliver(text, options, world);
  complain(reading.problems, options, world);
  return isDone(reading, options) ? status.done : status.failed;
};
