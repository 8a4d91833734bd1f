/** Disk: how files are read piece by piece, and written whole or not at all. */

import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { bytesOf } from './byte-names.ts';
import type { Unfinished } from './unfinished.ts';

/** A file that is being written. One of `commit` and `abandon` is to be called, once. */
export interface Begun {
  readonly write: (text: string) => Promise<void>;
  /** Puts the file in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves what was there as it was. */
  readonly abandon: () => Promise<void>;
}

/** Most bytes read at once. */
const pieceSize = 256 * 1024;

/** A file that grows, shrinks or is written to while it is read would be neither what it was nor what it is. */
export async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(bytesOf(path));
  try {
    const before = await handle.stat();
    // One more than there are, so that the end of a small file is seen by its first piece.
    const size = before.isFile() ? Math.min(pieceSize, Math.max(before.size + 1, 4096)) : pieceSize;
    for (let isEnd = false; !isEnd; ) {
      const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(size) });
      isEnd = bytesRead === 0 || (before.isFile() && bytesRead < size);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new Error('it changed while it was read');
    }
  } finally {
    await handle.close();
  }
}

export async function write(path: string, text: string, unfinished: Unfinished): Promise<void> {
  const begun = await begin(path, unfinished);
  try {
    await begun.write(text);
    await begun.commit();
  } catch (cause) {
    await begun.abandon();
    throw cause;
  }
}

/** Through a file beside it and a rename; devices and pipes, which a rename would replace, are written as they are. */
export async function begin(path: string, unfinished: Unfinished): Promise<Begun> {
  const found = await stat(path).catch(() => null);
  const isPlain = !found || found.isFile();
  const target = found ? await realpath(path) : path;
  const beside = isPlain ? `${target}.${randomBytes(6).toString('hex')}.tmp` : path;
  if (isPlain) unfinished.add(beside);
  const handle = await open(beside, isPlain ? 'wx' : 'w', found?.mode ?? 0o666).catch((cause) => {
    unfinished.remove(beside);
    throw cause;
  });
  return {
    write: async (text) => {
      await handle.writeFile(text);
    },
    commit: async () => {
      await handle.close();
      if (isPlain) await rename(beside, target);
      unfinished.remove(beside);
    },
    abandon: async () => {
      await handle.close().catch(() => {});
      if (isPlain) await rm(beside, { force: true });
      unfinished.remove(beside);
    },
  };
}
