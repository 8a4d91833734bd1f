/** Reading for the command: the articles of the paths on the command line. */

import { problem, QuotecheckError } from '../errors.ts';
import type { Problem } from '../model.ts';
import { type Reading, read } from '../read/index.ts';
import { type Call, commandNames } from './commands.ts';
import { keepApart } from './destinations.ts';
import { nearest } from './nearest.ts';
import type { World } from './world.ts';

/** @throws {QuotecheckError} `no-paths`; `unwritable` when the report would take the place of an article. */
export async function readPaths(
  paths: readonly string[],
  { options: { language }, destinations }: Pick<Call, 'options' | 'destinations'>,
  { files }: World,
): Promise<Reading> {
  if (paths.length === 0) throw new QuotecheckError('no-paths', 'no files or folders were named');
  const reading = await read(paths, files);
  await keepApart(destinations, reading.files, files);
  const problems = reading.problems
    .filter(({ code }) => language === 'auto' || code !== 'language')
    .map((found) => ({ ...found, hint: hintOn(found) }));
  if (reading.articles.length > 0 || problems.length > 0) return { ...reading, problems };
  return { ...reading, problems: [problem(paths.join(' '), 'no-articles', 'there are no articles in it')] };
}

function hintOn({ code, path, hint }: Problem): string {
  if (code !== 'missing') return hint;
  if (path === '-') return 'Standard input is read by `match -` and `compare -` alone; name a file or a folder.';
  if (path === 'help') return 'Run `quotecheck --help`, or `quotecheck COMMAND --help`.';
  const meant = nearest(path, commandNames);
  return meant ? `Did you mean the command ${meant}? ${hint}` : hint;
}
