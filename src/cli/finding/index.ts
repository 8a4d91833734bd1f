/**
 * Finding: the quotes of what is read, in the order in which it is read.
 *
 * In: what reading comes upon, piece by piece. Out: the same, each article with
 * its quotes; one that quotes could not be looked for in is a problem. What
 * comes out does not depend on the number of threads, and no more than waits
 * for them is ever held.
 */

import type { Worker } from 'node:worker_threads';
import { problem } from '../../errors.ts';
import type { ExtractOptions } from '../../extract/index.ts';
import type { Article, Quote } from '../../model.ts';
import type { Read } from '../../read/index.ts';
import type { Outcome } from './outcome.ts';
import { type Pool, poolOf } from './pool.ts';
import { Queue } from './queue.ts';

export interface FindOptions extends ExtractOptions {
  /** Threads to look for quotes with; one is the caller's own. */
  readonly jobs: number;
  /** Length of articles, in UTF-16 code units, after which threads are started. */
  readonly threadsAfter: number;
  /** A thread that is there already. */
  readonly ahead?: Worker | null;
}

/** Length of articles that pays for threads, each of which has to load and warm what looks for quotes. */
export const worthwhile = 1_000_000;

/** Length of articles that wait for threads. */
const ahead = 1_000_000;

export type Quoted =
  | Exclude<Read, { readonly article: Article }>
  | { readonly article: Article; readonly quotes: readonly Quote[] };

/** What was read, and what comes of it where it is an article. */
interface Waiting {
  readonly read: Read;
  readonly outcome: Promise<Outcome> | null;
}

export async function* findEach(
  all: AsyncIterable<Read> | Iterable<Read>,
  options: FindOptions,
): AsyncGenerator<Quoted> {
  const waiting = new Queue<Waiting>();
  let [seen, held, pool]: [number, number, Pool | null] = [0, 0, null];
  try {
    for await (const read of all) {
      if (!pool && isOpen(read) && (options.jobs > 1 || options.ahead) && seen >= options.threadsAfter)
        pool = poolOf(options.jobs, { language: options.language }, options);
      waiting.put({ read, outcome: pool && isOpen(read) ? pool.find(read.article) : null });
      if (isOpen(read)) seen += lengthOf(read);
      held += lengthOf(read);
      while (waiting.length > 0 && (!pool || held > ahead)) {
        const next = waiting.take();
        held -= lengthOf(next.read);
        yield* quoted(next, options);
      }
    }
    while (waiting.length > 0) yield* quoted(waiting.take(), options);
  } finally {
    await pool?.close();
  }
}

/** Whether quotes are to be looked for: in an article in which none are remembered. */
function isOpen(read: Read): read is Extract<Read, { readonly article: Article }> {
  return 'article' in read && !read.slot?.found;
}

function lengthOf(read: Read): number {
  return 'article' in read ? read.article.text.length : 0;
}

/** Found in the caller's own thread, which loads what looks for quotes only then. */
async function here(article: Article, options: ExtractOptions): Promise<Outcome> {
  const { outcomeOf } = await import('./outcome.ts');
  return outcomeOf(article, options);
}

async function* quoted({ read, outcome }: Waiting, options: FindOptions): AsyncGenerator<Quoted> {
  if (!('article' in read)) return yield read;
  const { article, slot } = read;
  const come = slot?.found ? { found: slot.found } : await (outcome ?? here(article, options));
  const found = 'found' in come ? come.found : [];
  if ('found' in come) slot?.keep(found);
  yield { article, quotes: found.map((one) => ({ article, ...one })) };
  if ('fault' in come)
    yield {
      problem: problem(article.path, 'broken-article', `no quotes were looked for in ${article.id}: ${come.fault}`),
    };
}
