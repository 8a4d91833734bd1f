/**
 * Program: a hash of what reads files and finds quotes.
 *
 * A version may have many programs while it is worked on, and a library may be
 * another under the same one; what either found is not what the other finds.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../order.ts';

/** Folders of the program on which hangs what is found. */
const parts = ['read', 'extract'] as const;

export function programHash(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const own = ['.', ...parts].flatMap((part) =>
    readdirSync(join(root, part), { withFileTypes: true })
      .filter((one) => one.isFile() && /\.[jt]s$/.test(one.name))
      .map(({ name }) => join(root, part, name)),
  );
  const files = [...own.sort(compareText), createRequire(import.meta.url).resolve('compromise')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
