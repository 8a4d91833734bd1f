/** The world as the command sees it: standard streams, environment and file system. The only file that touches them. */

import { constants, type FSWatcher, statSync, watch } from 'node:fs';
import { access, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileSystem } from '../read/index.ts';
import { bytesOf, nameOf } from './byte-names.ts';
import type { Shelves } from './cache/shelf.ts';
import { type Begun, begin, chunks, write } from './disk.ts';
import type { Ahead } from './finding/ahead.ts';
import { unfinished } from './unfinished.ts';

export interface World {
  /** Resolves when the text has left, to false when nobody reads any more (`| head`). */
  readonly out: (text: string) => Promise<boolean>;
  readonly err: (text: string) => void;
  /** Standard input piece by piece; to be read once. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly files: FileSystem & Writing & Watching;
  /** What git answers, to be run where the command is. Rejects with what git says. */
  readonly git: (args: readonly string[]) => Promise<string>;
  readonly env: Environment;
  /** The folder that paths start from, as a file URL ending in `/`. */
  readonly folder: string;
  /** What it runs on, in words. */
  readonly host: { readonly node: string; readonly system: string; readonly processors: number };
  /** A thread to look for quotes that was started when the command was. */
  readonly threadAhead: Ahead;
  /** Milliseconds from some start. */
  readonly now: () => number;
  /** Columns of the terminal that standard error is, absent when it is none. */
  readonly errColumns?: number | undefined;
  /** Columns of the terminal that standard output is, absent when it is none. */
  readonly columns?: number | undefined;
}

/** The variables that quotecheck looks at. */
export interface Environment {
  readonly [option: `QUOTECHECK_${string}`]: string | undefined;
  readonly COLUMNS?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly HOME?: string | undefined;
  readonly USERPROFILE?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly TERM_PROGRAM?: string | undefined;
  readonly VTE_VERSION?: string | undefined;
  readonly KONSOLE_VERSION?: string | undefined;
  readonly WT_SESSION?: string | undefined;
}

export interface Writing {
  /** Why a file could not be written, in words; null when it could. */
  readonly obstacle: (path: string) => Promise<string | null>;
  /** Writes the whole file or leaves it as it was. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** The same for what is not all there yet. */
  readonly begin: (path: string) => Promise<Begun>;
  /** Entries in a folder, which need not be there yet. */
  readonly shelf: (folder: string) => Promise<Shelves>;
}

export interface Watching {
  /**
   * A path that changed, once for each batch of changes, for ever. Fails where a path cannot be watched.
   *
   * @param pause Milliseconds without a change that end a batch. @param except Files whose changes do not count.
   */
  readonly changes: (
    paths: readonly string[],
    options: { readonly pause: number; readonly except: readonly string[] },
  ) => AsyncIterable<string>;
}

/** @param threadAhead Gives none where none was started. */
export function world(process: NodeJS.Process, threadAhead: Ahead = () => null): World {
  const { stdout, stderr, stdin, env } = process;
  const writing = unfinished(process);
  stderr.on('error', () => {});
  return {
    out: writer(stdout),
    err: (text) => void stderr.write(text),
    stdin: {
      async *[Symbol.asyncIterator]() {
        for await (const chunk of stdin) yield Buffer.from(chunk);
      },
    },
    files: {
      kind,
      list: async (path) => (await readdir(bytesOf(path), { encoding: 'buffer' })).map(nameOf),
      chunks,
      real: async (path) => nameOf(await realpath(bytesOf(path), { encoding: 'buffer' })),
      obstacle,
      write: (path, text) => write(path, text, writing),
      changes,
      begin: (path) => begin(path, writing),
      shelf: async (folder) => (await import('./cache/shelf.ts')).shelfIn(folder, writing),
    },
    git,
    env,
    folder: pathToFileURL(`${process.cwd()}${sep}`).href,
    host: { node: process.version, system: `${process.platform} ${process.arch}`, processors: availableParallelism() },
    threadAhead,
    // The clock that a page has, too, takes 8 ms to load.
    now: () => process.uptime() * 1000,
    errColumns: stderr.isTTY ? stderr.columns : undefined,
    columns: stdout.isTTY ? stdout.columns : undefined,
  };
}

/** Its code is loaded when it is needed. */
async function git(args: readonly string[]): Promise<string> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { encoding: 'utf8', maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr.trim().split('\n')[0] || error.message));
      else resolve(stdout);
    });
  });
}

/** What cannot be looked at is left to be read, which then says why it cannot be. */
const kind: FileSystem['kind'] = async (path) => {
  const found = await stat(bytesOf(path)).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(found.code ?? '')) return 'file';
    const isLink = await lstat(bytesOf(path)).then(
      () => true,
      () => false,
    );
    return isLink ? 'dangling' : 'missing';
  }
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
};

function writer(stream: NodeJS.WriteStream): World['out'] {
  let open = true;
  stream.on('error', () => {
    open = false;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      if (!open) return resolve(false);
      stream.write(text, (error) => {
        if (!error) return resolve(true);
        open = false;
        return 'code' in error && error.code === 'EPIPE' ? resolve(false) : reject(error);
      });
    });
}

async function obstacle(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return 'it is a folder';
  const parent = await stat(dirname(path)).catch(() => null);
  if (!parent?.isDirectory()) return `there is no folder ${dirname(path)}`;
  // A plain file is written beside itself and put in its place; a device is written as it is.
  const beside = !found || found.isFile() ? [dirname(await realpath(path).catch(() => path))] : [];
  for (const target of found ? [path, ...beside] : beside) {
    if (!(await isWritable(target))) return target === path ? 'permission denied' : `permission denied in ${target}`;
  }
  return null;
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Through the file system's own notices. A folder is watched to the bottom, a file by the folder it stands in, so that one that takes its place is seen. */
async function* changes(
  paths: readonly string[],
  { pause, except }: { readonly pause: number; readonly except: readonly string[] },
): AsyncGenerator<string> {
  const ignored = new Set(except.map((path) => resolve(path)));
  const batch = { path: '', isOver: false, wake: () => {} };
  let failure: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    if (ignored.has(resolve(path)) || path.endsWith('.tmp')) return;
    batch.path ||= path;
    clearTimeout(timer);
    timer = setTimeout(() => {
      batch.isOver = true;
      batch.wake();
    }, pause);
  };
  const fail = (cause: Error) => {
    failure = cause;
    batch.wake();
  };
  const watchers: FSWatcher[] = [];
  try {
    for (const path of paths) watchers.push(watcherOf(path, note, fail));
    for (;;) {
      const over = new Promise<void>((settle) => {
        batch.wake = settle;
      });
      if (!batch.isOver && !failure) await over;
      if (failure) throw failure;
      const { path } = batch;
      Object.assign(batch, { path: '', isOver: false });
      yield path;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

function watcherOf(path: string, note: (path: string) => void, fail: (cause: Error) => void): FSWatcher {
  const isFolder = statSync(bytesOf(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? path : dirname(path);
  const watcher = watch(bytesOf(folder), { recursive: isFolder }, (_, name) => {
    if (isFolder || name === basename(path)) note(join(folder, name ?? ''));
  });
  // What is gone is a change like any other.
  return watcher.on('error', (cause: NodeJS.ErrnoException) => (cause.code === 'ENOENT' ? note(path) : fail(cause)));
}
