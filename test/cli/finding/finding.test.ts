/** Finding quotes in threads or without: the same in the same order, and no article is the end of the others. */

import { expect, test } from 'vitest';
import { threadAhead } from '../../../src/cli/finding/ahead.ts';
import { findEach } from '../../../src/cli/finding/index.ts';
import { outcomeOf } from '../../../src/cli/finding/outcome.ts';
import { poolOf } from '../../../src/cli/finding/pool.ts';
import { Queue } from '../../../src/cli/finding/queue.ts';
import { limits } from '../../../src/cli/finding/thrift.ts';
import { findOptions } from '../../../src/cli/quoting.ts';
import type { Article } from '../../../src/model.ts';
import { articlesOf } from '../../../src/read/articles-of.ts';
import { archive } from '../../bench/archive.ts';
import { run } from '../fake-world.ts';

const article = (text: string) => articlesOf('a.txt', text)[0] as Article;
const options = { language: 'en' } as const;
const fromSource = new URL('./from-source.js', import.meta.url);
const dying = new URL('./dying.js', import.meta.url);

test.each([1, 3])(
  '%d threads find in every article what is found without',
  async (size) => {
    const articles = [...archive(12)].flatMap(({ path, text }) => articlesOf(path, text));
    const pool = poolOf(size, options, { entry: fromSource });
    const outcomes = await Promise.all(articles.map(pool.find));
    await pool.close();
    expect(outcomes).toEqual(articles.map((one) => outcomeOf(one, options)));
  },
  60_000,
);

test.each([
  { text: 'throw', reason: 'out of luck' },
  { text: 'exit', reason: 'its thread ended' },
])('a thread that dies ($text) is a fault of the article that it had, and of no other', async ({ text, reason }) => {
  const pool = poolOf(1, options, { entry: dying });
  const texts = ['one', 'two', text, 'three', text, 'four'];
  const outcomes = await Promise.all(texts.map((one) => pool.find(article(one))));
  await pool.close();
  const none = { found: [] };
  expect(outcomes).toEqual([none, none, { fault: reason }, none, { fault: reason }, none]);
});

test('an article that cannot be read is a problem, and the next is read', async () => {
  const broken = { ...article('Ana Ruiz said it rained.'), furniture: null } as unknown as Article;
  const all = [{ article: broken }, { article: article('“It rained,” said Ana Ruiz.') }];
  const found = [];
  for await (const one of findEach(all, { ...options, jobs: 1, threadsAfter: 0 })) found.push(one);
  expect(found).toMatchObject([
    { quotes: [] },
    { problem: { path: 'a.txt', code: 'broken-article' } },
    { quotes: [{ kind: 'direct' }] },
  ]);
});

test.each([
  { processors: 1, asked: null, jobs: 1 },
  { processors: 2, asked: null, jobs: 2 },
  { processors: 16, asked: null, jobs: 3 },
  { processors: 2, asked: 8, jobs: 8 },
])('$processors processors, $asked asked for: $jobs threads', ({ processors, asked, jobs }) => {
  const host = { node: 'v20.19.0', system: 'linux x64', processors };
  expect(findOptions({ language: 'en', jobs: asked }, { host, threadAhead: () => null })).toMatchObject({ jobs });
});

test('a thread has little room for what is young', async () => {
  const pool = poolOf(2, options, { entry: new URL('./telling.js', import.meta.url) });
  const { found } = (await pool.find(article('one'))) as { found: readonly unknown[] };
  await pool.close();
  expect(found).toEqual([limits.maxYoungGenerationSizeMb]);
});

test.each([
  { argv: ['seeds/'], why: 'a path' },
  { argv: ['-f', 'json', 'seeds/'], why: 'an option, then a path' },
])('$why: a thread is started ahead, given once', async ({ argv }) => {
  const ahead = threadAhead(argv, 2, dying);
  const worker = ahead();
  expect(worker).not.toBeNull();
  expect(ahead()).toBeNull();
  await worker?.terminate();
});

test.each([
  { argv: [], processors: 2, why: 'no words' },
  { argv: ['--help'], processors: 2, why: 'no path' },
  { argv: ['nowhere/'], processors: 2, why: 'a path that is not there' },
  { argv: ['extract', 'seeds/'], processors: 2, why: 'a command' },
  { argv: ['seeds/', '--jobs', '1'], processors: 2, why: 'a number of threads' },
  { argv: ['--cache=.cache', 'seeds/'], processors: 2, why: 'a cache' },
  { argv: ['seeds/'], processors: 1, why: 'one processor' },
])('$why: no thread is started ahead', ({ argv, processors }) => {
  expect(threadAhead(argv, processors, dying)()).toBeNull();
});

test('a thread that died before it had anything is not given', async () => {
  const ahead = threadAhead(['seeds/'], 2, new URL('./nowhere.js', import.meta.url));
  await new Promise((go) => setTimeout(go, 1000));
  expect(ahead()).toBeNull();
});

test('a thread that was started ahead finds what others find', async () => {
  const [first] = [...archive(1)].flatMap(({ path, text }) => articlesOf(path, text));
  const ahead = threadAhead(['seeds/'], 2, fromSource)();
  const all = [{ article: first as Article }];
  const found = [];
  for await (const one of findEach(all, { ...options, jobs: 1, threadsAfter: 0, ahead })) found.push(one);
  const own = [];
  for await (const one of findEach(all, { ...options, jobs: 1, threadsAfter: 0 })) own.push(one);
  expect(ahead).not.toBeNull();
  expect(found).toEqual(own);
}, 60_000);

test.each(['0', '65', '1.5', 'all'])('--jobs %s is refused', async (jobs) => {
  expect(await run(['extract', 'a.txt', '--jobs', jobs])).toMatchObject({ status: 2, out: '' });
});

test('a queue gives back what was put in, in order, whatever comes between', () => {
  const queue = new Queue<number>();
  const out: number[] = [];
  for (let next = 0; next < 100; next++) {
    queue.put(next);
    if (next % 3 === 0) out.push(queue.take());
  }
  const again = queue.take();
  queue.putFirst(again);
  while (queue.length > 0) out.push(queue.take());
  expect(out).toEqual(Array.from({ length: 100 }, (_, index) => index));
});
