/**
 * `quotecheck extract PATH...`: what was read, and its quotes; the first half of a run.
 *
 * Reported speech is always among them: without it `match` would hold the
 * words that an outlet reports to be words that it passes off as its own.
 */

import { renamed } from '../../aliases.ts';
import { extract as extractQuotes } from '../../extract/index.ts';
import { articleRecord, extractedQuotes } from '../../records.ts';
import { safeJson } from '../../report/safe.ts';
import { readAliases } from '../checking.ts';
import type { Run } from '../commands.ts';
import { deliverEach } from '../deliver.ts';
import { readPaths } from '../reading.ts';
import { mentions } from '../select.ts';
import { complain, isDone, remark, status } from '../status.ts';

export const extract: Run = async ({ args, options, destinations }, world) => {
  const reading = await readPaths(args, { options, destinations }, world);
  const { files, problems } = reading;
  const articles = reading.articles.map((article) => ({ ...articleRecord(article), text: article.text }));
  const found = reading.articles.flatMap((article) => extractQuotes(article, options));
  const all = extractedQuotes(renamed(found, await readAliases(options, world)));
  const quotes = all.filter(
    ({ speaker }) =>
      speaker.confidence >= options.minConfidence && (options.speaker === null || mentions(speaker, options.speaker)),
  );
  const records = [
    ...files.map((file) => ({ record: 'file', ...file })),
    ...articles.map((article) => ({ record: 'article', ...article })),
    ...problems.map((problem) => ({ record: 'problem', ...problem })),
    ...quotes.map((quote) => ({ record: 'quote', ...quote })),
  ];
  const forms: Readonly<Record<string, () => string>> = {
    json: () => `${safeJson({ files, articles, problems, quotes }, 2)}\n`,
    ndjson: () => records.map((record) => `${safeJson(record)}\n`).join(''),
  };
  const isDelivered = await deliverEach(destinations, async ({ format }) => forms[format]?.() ?? '', world);
  complain(problems, options, world);
  if (quotes.length < all.length) {
    const left = all.length - quotes.length;
    remark(
      `${left} of ${all.length} quotes were left out: match takes words without a record for unmarked`,
      options,
      world,
    );
  }
  return isDelivered && isDone(reading, options) ? status.done : status.failed;
};
