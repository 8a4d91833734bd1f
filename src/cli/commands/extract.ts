/**
 * `quotecheck extract PATH...`: what was read, and its quotes; the first half of a run.
 *
 * Reported speech is always among them: without it `match` would hold the
 * words that an outlet reports to be words that it passes off as its own.
 * Records leave as they are made; of a file that is read by lines no more is
 * ever held than one article, or what waits for threads.
 */

import { type Aliases, renamed } from '../../aliases.ts';
import type { Problem, Quote } from '../../model.ts';
import { inOrder } from '../../read/index.ts';
import { articleRecord, extractedQuotes } from '../../records.ts';
import { cacheFor, settle } from '../cache/index.ts';
import { readAliases } from '../checking.ts';
import { findEach, type Quoted } from '../finding/index.ts';
import type { Options } from '../options.ts';
import { progressFor } from '../progress.ts';
import { findOptions } from '../quoting.ts';
import { readStream } from '../reading.ts';
import { recordsTo } from '../record-streams.ts';
import type { Run } from '../run.ts';
import { mentions } from '../select.ts';
import { complain, isDone, remark, status } from '../status.ts';

export const extract: Run = async ({ args, options, destinations }, world) => {
  const aliases = await readAliases(options, world);
  const records = recordsTo(destinations, world);
  const cache = await cacheFor(options, world);
  const problems: Problem[] = [];
  const count = { articles: 0, quotes: 0, left: 0 };
  // What is drawn on a terminal would stand among the records that go there.
  const isMixed = world.columns !== undefined && destinations.some(({ file }) => file === null);
  const { watch, end } = progressFor({ ...options, quiet: options.quiet || isMixed }, world);
  try {
    const read = readStream(args, { options, destinations }, world, cache);
    for await (const one of findEach(read, findOptions(options, world))) {
      watch({ stage: 'find', done: count.articles, total: 0 });
      if ('problem' in one) problems.push(one.problem);
      else if (!(await records.add(madeOf(one, { options, aliases, count })))) break;
    }
    for (const problem of inOrder(problems)) await records.add([{ record: 'problem', value: problem }]);
  } catch (error) {
    end();
    await records.drop();
    throw error;
  }
  end();
  await settle(cache, options, world);
  const isDelivered = await records.end();
  complain(inOrder(problems), options, world);
  if (count.left > 0) {
    const words = `${count.left} of ${count.quotes} quotes were left out: match takes words without a record for unmarked`;
    remark(words, options, world);
  }
  const isRead = isDone({ problems, articles: { length: count.articles } }, options);
  return isDelivered && isRead ? status.done : status.failed;
};

interface Context {
  readonly options: Options;
  readonly aliases: Aliases;
  /** What came and went so far; counted up. */
  readonly count: { articles: number; quotes: number; left: number };
}

/** The records of a file, or of an article and its quotes. */
function madeOf(one: Exclude<Quoted, { problem: Problem }>, context: Context) {
  if ('file' in one) return [{ record: 'file', value: one.file }] as const;
  const { article } = one;
  context.count.articles++;
  const quotes = quotesOf(one.quotes, context).map((value) => ({ record: 'quote', value }) as const);
  return [{ record: 'article', value: { ...articleRecord(article), text: article.text } }, ...quotes] as const;
}

function quotesOf(quotes: readonly Quote[], { options, aliases, count }: Context) {
  const all = extractedQuotes(renamed(quotes, aliases));
  const { speaker: sought, minConfidence } = options;
  const kept = all.filter(
    ({ speaker }) => speaker.confidence >= minConfidence && (sought === null || mentions(speaker, sought)),
  );
  count.quotes += all.length;
  count.left += all.length - kept.length;
  return kept;
}
