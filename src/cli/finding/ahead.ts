/**
 * Ahead: a thread that loads what looks for quotes while all else is loaded and files are read.
 *
 * Started before the command line is understood, since loading compromise
 * takes longer than whatever comes before quotes can be looked for. Where
 * nothing turns out to be looked for, the thread ends with the process.
 */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Gives the thread away, once; null where there is none. */
export type Ahead = () => Worker | null;

const usual = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/**
 * @param argv Words of the command line. A run names a path that is there, and begins with one or with an option:
 *   commands are words. Who asks for a number of threads, or for what is remembered, may do without one.
 */
export function threadAhead(argv: readonly string[], processors = availableParallelism(), entry: URL = usual): Ahead {
  const [first = ''] = argv;
  const isRun = (first.startsWith('-') || existsSync(first)) && argv.some((one) => existsSync(one));
  const isNeeded = !argv.some((one) => /^--(?:jobs|cache)\b/.test(one));
  let worker = isRun && isNeeded && processors > 1 ? started(entry) : null;
  worker?.on('exit', () => {
    worker = null;
  });
  return () => {
    const given = worker;
    worker = null;
    return given;
  };
}

/** @returns null where Node may start no threads. */
function started(entry: URL): Worker | null {
  try {
    const worker = new Worker(entry);
    worker.unref();
    return worker.on('error', () => {});
  } catch {
    return null;
  }
}
