/** Reading for the command: the articles of the paths on the command line. */

import { problem, QuotecheckError } from '../errors.ts';
import { type Reading, read } from '../read/index.ts';
import { commandNames } from './commands.ts';
import { nearest } from './nearest.ts';
import type { World } from './world.ts';

/** @throws {QuotecheckError} `no-paths` */
export async function readPaths(paths: readonly string[], { files }: World): Promise<Reading> {
  if (paths.length === 0) throw new QuotecheckError('no-paths', 'no files or folders were named');
  const reading = await read(paths, files);
  const problems = reading.problems.map((found) => {
    const meant = found.code === 'missing' ? nearest(found.path, commandNames) : undefined;
    return meant ? { ...found, hint: `Did you mean the command ${meant}? ${found.hint}` } : found;
  });
  if (reading.articles.length > 0 || problems.length > 0) return { ...reading, problems };
  return { ...reading, problems: [problem(paths.join(' '), 'no-articles', 'there are no articles in it')] };
}
