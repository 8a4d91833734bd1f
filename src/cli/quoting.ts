/** Quoting: the articles that a command has read, with all their quotes and what is made of them. */

import { type CheckOptions, following } from '../follow.ts';
import type { Article, Quote, Report } from '../model.ts';
import { inOrder, type Reading } from '../read/index.ts';
import type { Store } from '../store/index.ts';
import { cacheFor, settle } from './cache/index.ts';
import { checkOptions } from './checking.ts';
import { type FindOptions, findEach, worthwhile } from './finding/index.ts';
import type { Options } from './options.ts';
import { progressFor } from './progress.ts';
import { readPaths } from './reading.ts';
import type { Call } from './run.ts';
import type { World } from './world.ts';

export interface Checked {
  readonly articles: readonly Article[];
  readonly report: Report;
}

/** All that stands in `paths`, followed and judged. @throws {QuotecheckError} As {@link readPaths} and {@link checkOptions}. */
export async function checkedPaths(
  paths: readonly string[],
  call: Pick<Call, 'options' | 'destinations'>,
  world: World,
): Promise<Checked> {
  const cache = await cacheFor(call.options, world);
  const reading = await readPaths(paths, call, world, cache);
  const settings = await checkOptions(call.options, world);
  return checkedReading({ ...reading, cache }, settings, call, world);
}

/** What was read, and the memory of it. */
export interface Remembering extends Reading {
  readonly cache: Store | undefined;
}

export async function checkedReading(
  { cache, ...reading }: Remembering,
  settings: Omit<CheckOptions, 'watch'>,
  { options }: Pick<Call, 'options'>,
  world: World,
): Promise<Checked> {
  const { watch, end } = progressFor(options, world);
  const [{ quotes, ...read }, follow] = await Promise.all([
    quotesIn(reading, options, { watch, world }),
    afterwards(() => following(reading.articles, { ...settings, watch })),
  ]);
  await settle(cache, options, world);
  const report = follow(read, quotes);
  end();
  return { articles: reading.articles, report };
}

/** Once threads have what they are to do, or without them all is done. */
async function afterwards<T>(work: () => T): Promise<T> {
  await new Promise((go) => setImmediate(go));
  return work();
}

async function quotesIn(
  reading: Reading,
  options: Pick<Options, 'language' | 'jobs'>,
  { watch, world }: Pick<CheckOptions, 'watch'> & { readonly world: World },
): Promise<Reading & { readonly quotes: readonly Quote[] }> {
  const { articles, slots } = reading;
  const quotes: Quote[] = [];
  const problems = [...reading.problems];
  const all = articles.map((article) => ({ article, slot: slots.get(article.id) }));
  const size = all.reduce((sum, { article, slot }) => sum + (slot?.found ? 0 : article.text.length), 0);
  let done = 0;
  for await (const one of findEach(all, findOptions(options, world, size))) {
    if ('quotes' in one) {
      watch({ stage: 'find', done: done++, total: articles.length });
      for (const quote of one.quotes) quotes.push(quote);
    } else if ('problem' in one) problems.push(one.problem);
  }
  return { ...reading, quotes, problems: inOrder(problems) };
}

/** Threads that are started unasked: each holds some 40 MB. */
const mostUnasked = 3;

/** @param size Length of all articles, where that is known before: whether threads pay is then known, too. */
export function findOptions(
  { language, jobs }: Pick<Options, 'language' | 'jobs'>,
  { host, threadAhead }: Pick<World, 'host' | 'threadAhead'>,
  size?: number,
): FindOptions {
  const most = jobs ?? Math.min(host.processors, mostUnasked);
  if (size === undefined) return { language, jobs: most, threadsAfter: jobs === null ? worthwhile : 0 };
  const ahead = most > 1 ? threadAhead() : null;
  return { language, jobs: jobs !== null || size >= worthwhile ? most : 1, threadsAfter: 0, ahead };
}
