/**
 * Shelf: a folder of entries, each a file by its name.
 *
 * Names are hashes, and so are spread over folders by their first two digits.
 * Files that have no such name are none of ours. Calls are synchronous inside:
 * entries are small, and a signal comes between two of them, never within one.
 */

import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../store/index.ts';
import type { Unfinished } from '../unfinished.ts';

export interface Shelves extends Shelf {
  /** How many entries there are, and their size in bytes; what is not ours is not counted. */
  readonly measure: () => Promise<{ readonly entries: number; readonly bytes: number }>;
  /** Takes all entries away. @returns How many. */
  readonly clear: () => Promise<number>;
}

const drawer = /^[0-9a-f]{2}$/;
const entry = /^[0-9a-f]{62}$/;
/** What a run that was killed may have left. */
const left = /^[0-9a-f]{62}\.[0-9a-f]{12}\.tmp$/;

export function shelfIn(folder: string, unfinished: Unfinished): Shelves {
  const placeOf = (name: string) => join(folder, name.slice(0, 2), name.slice(2));
  return {
    get: async (name) => {
      try {
        return readFileSync(placeOf(name));
      } catch {
        return null;
      }
    },
    put: async (name, bytes) => {
      const place = placeOf(name);
      const beside = `${place}.${randomBytes(6).toString('hex')}.tmp`;
      mkdirSync(join(folder, name.slice(0, 2)), { recursive: true });
      unfinished.add(beside);
      try {
        writeFileSync(beside, bytes, { flag: 'wx' });
        renameSync(beside, place);
      } catch (cause) {
        rmSync(beside, { force: true });
        throw cause;
      } finally {
        unfinished.remove(beside);
      }
    },
    drop: async (name) => rmSync(placeOf(name), { force: true }),
    measure: async () => {
      const sizes = filesIn(folder, entry).map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
      return { entries: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    },
    clear: async () => {
      const entries = filesIn(folder, entry);
      for (const file of [...entries, ...filesIn(folder, left)]) rmSync(file, { force: true });
      for (const name of namesIn(folder)) if (drawer.test(name)) removeIfEmpty(join(folder, name));
      return entries.length;
    },
  };
}

function filesIn(folder: string, names: RegExp): readonly string[] {
  return namesIn(folder).flatMap((name) =>
    drawer.test(name)
      ? namesIn(join(folder, name)).flatMap((file) => (names.test(file) ? [join(folder, name, file)] : []))
      : [],
  );
}

/** None for what is no folder, or is not there. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))) return [];
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  if (namesIn(folder).length === 0) rmdirSync(folder);
}
