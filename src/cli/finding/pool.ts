/**
 * Pool: threads that look for quotes.
 *
 * Each has an article in hand and one to go on with. One that dies is replaced;
 * the article that it had in hand is at fault, the other is given to another.
 */

import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtractOptions } from '../../extract/index.ts';
import type { Article } from '../../model.ts';
import type { Outcome } from './outcome.ts';
import { Queue } from './queue.ts';
import { beThrifty, limits } from './thrift.ts';

export interface Pool {
  /** Settles when a thread has answered, or died of it. */
  readonly find: (article: Article) => Promise<Outcome>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly article: Article;
  readonly settle: (outcome: Outcome) => void;
}

interface Member {
  readonly worker: Worker;
  /** In the order in which they were sent. */
  readonly held: Task[];
}

/** Articles that a thread has at once. */
const most = 2;
const usual = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** @param entry What the threads run. */
export function poolOf(size: number, options: ExtractOptions, entry: URL = usual): Pool {
  const waiting = new Queue<Task>();
  const crew = new Set<Member>();
  let isOpen = true;
  beThrifty();
  const feed = ({ worker, held }: Member) => {
    while (held.length < most && waiting.length > 0) {
      const task = waiting.take();
      held.push(task);
      worker.postMessage(task.article);
    }
  };
  const hire = () => {
    const member: Member = { worker: new Worker(entry, { workerData: options, resourceLimits: limits }), held: [] };
    const { worker, held } = member;
    let reason = 'its thread ended';
    crew.add(member);
    worker.on('message', (outcome: Outcome) => {
      held.shift()?.settle(outcome);
      feed(member);
    });
    worker.on('error', ({ message }) => {
      reason = message;
    });
    worker.on('exit', () => {
      crew.delete(member);
      if (!isOpen) return;
      held.shift()?.settle({ fault: reason });
      for (const task of held) waiting.putFirst(task);
      hire();
    });
    feed(member);
  };
  for (let count = 0; count < size; count++) hire();
  return {
    find: (article) =>
      new Promise((settle) => {
        waiting.put({ article, settle });
        for (const member of crew) feed(member);
      }),
    close: async () => {
      isOpen = false;
      await Promise.all([...crew].map(({ worker }) => worker.terminate()));
    },
  };
}
