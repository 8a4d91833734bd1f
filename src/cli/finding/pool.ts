/**
 * Pool: threads that look for quotes.
 *
 * Of several, each has an article in hand and one to go on with; one alone has all. One that dies is replaced;
 * the article that it had in hand is at fault, others are given to others.
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

/** What a thread is sent. */
export interface Order {
  readonly article: Article;
  readonly options: ExtractOptions;
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

/** Articles that each of several threads has at once. */
const mostHeld = 2;
const usual = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Where the threads come from. */
export interface Source {
  /** What they run. */
  readonly entry?: URL;
  /** One that was started before. */
  readonly ahead?: Worker | null;
}

/** @param size Of several threads each holds little; one alone may hold all. */
export function poolOf(size: number, options: ExtractOptions, { entry = usual, ahead = null }: Source = {}): Pool {
  const isThrifty = size > 1;
  const most = isThrifty ? mostHeld : Number.POSITIVE_INFINITY;
  const waiting = new Queue<Task>();
  const members = new Set<Member>();
  let isOpen = true;
  if (isThrifty) beThrifty();
  const feed = ({ worker, held }: Member) => {
    while (held.length < most && waiting.length > 0) {
      const task = waiting.take();
      held.push(task);
      worker.postMessage({ article: task.article, options } satisfies Order);
    }
  };
  const fresh = () => new Worker(entry, isThrifty ? { workerData: { isThrifty }, resourceLimits: limits } : {});
  const hire = (worker: Worker) => {
    const member: Member = { worker, held: [] };
    const { held } = member;
    let reason = 'its thread ended';
    members.add(member);
    worker.ref();
    worker.on('message', (outcome: Outcome) => {
      held.shift()?.settle(outcome);
      feed(member);
    });
    worker.on('error', ({ message }) => {
      reason = message;
    });
    worker.on('exit', () => {
      members.delete(member);
      if (!isOpen) return;
      held.shift()?.settle({ fault: reason });
      for (const task of held) waiting.putFirst(task);
      hire(fresh());
    });
    feed(member);
  };
  for (let count = 0; count < size; count++) hire((count === 0 ? ahead : null) ?? fresh());
  return {
    find: (article) =>
      new Promise((settle) => {
        waiting.put({ article, settle });
        for (const member of members) feed(member);
      }),
    close: async () => {
      isOpen = false;
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
