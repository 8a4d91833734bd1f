/** References: the files that `--reference` names, read when there are any. */

import { problem } from '../errors.ts';
import type { CheckOptions } from '../follow.ts';
import type { Options } from './options.ts';
import { textFile } from './text-file.ts';
import type { World } from './world.ts';

/** @throws {QuotecheckError} `unreadable` or `bad-reference`, for the file it concerns. */
export async function readReferences(
  { reference: paths, language }: Pick<Options, 'reference' | 'language'>,
  world: World,
): Promise<CheckOptions['references']> {
  if (paths.length === 0) return { files: [], problems: [] };
  const { referenceOf } = await import('../reference/read.ts');
  const distinct = [...new Set(paths)];
  const read = await Promise.all(
    distinct.map(async (path) => referenceOf(path, await textFile(path, 'bad-reference', world), language)),
  );
  return {
    files: read.flatMap((one) => one ?? []),
    problems: distinct
      .filter((_, index) => read[index] === null)
      .map((path) =>
        problem(path, 'reference-language', 'the reference is not in English: nothing is judged against it'),
      ),
  };
}
