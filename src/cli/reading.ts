/** Reading for the command: what its arguments and options say is to be read. */

import { problem, QuotecheckError } from '../errors.ts';
import type { Problem } from '../model.ts';
import { gathered, type Memory, type Read, type Reading, type ReadOptions, readEach } from '../read/index.ts';
import type { OutletMap } from '../read/outlet-map.ts';
import { commandNames } from './commands.ts';
import { keepApart } from './destinations.ts';
import { nearest } from './nearest.ts';
import type { Options } from './options.ts';
import type { Call } from './run.ts';
import { namesIn, textFile } from './text-file.ts';
import type { World } from './world.ts';

export interface Sources {
  readonly paths: readonly string[];
  readonly options: ReadOptions;
}

/** @throws {QuotecheckError} `no-paths`; `bad-option` or `unreadable` where a file that an option names cannot be used. */
export async function sourcesOf(args: readonly string[], options: Options, world: World): Promise<Sources> {
  const { type, ignore, maxFileSize, filesFrom, outlets } = options;
  if (filesFrom === '-' && args.includes('-')) {
    throw new QuotecheckError('bad-option', 'standard input cannot be the article and the list of paths at once');
  }
  const paths = filesFrom === null ? args : [...args, ...(await listedIn(filesFrom, world))];
  if (paths.length === 0) throw new QuotecheckError('no-paths', 'no files or folders were named');
  return {
    paths,
    options: {
      type,
      ignore,
      maxFileSize,
      ...(outlets === null ? {} : { outlets: await mapIn(outlets, world) }),
      stdin: { name: options.stdinFilename ?? '-', chunks: world.stdin },
    },
  };
}

/**
 * The same piece by piece, as it is read, for those who hold no more than one article.
 *
 * @throws {QuotecheckError} As {@link readPaths}.
 */
export async function* readStream(
  args: readonly string[],
  { options, destinations }: Pick<Call, 'options' | 'destinations'>,
  world: World,
  memory?: Memory,
): AsyncGenerator<Read> {
  const sources = await sourcesOf(args, options, world);
  const written = [...destinations.map(({ file }) => file), options.updateBaseline ? options.baseline : null];
  let isEmpty = true;
  for await (const one of readEach(sources.paths, world.files, { ...sources.options, memory })) {
    isEmpty = false;
    if ('file' in one) await keepApart(written, [one.file], world.files);
    if (!('problem' in one)) yield one;
    else if (isTold(one.problem, options)) yield { problem: withHint(one.problem) };
  }
  if (isEmpty) yield { problem: nothingIn(sources.paths) };
}

/** @throws {QuotecheckError} As {@link sourcesOf}; `unwritable` when the report would take the place of an article. */
export async function readPaths(
  args: readonly string[],
  { options, destinations }: Pick<Call, 'options' | 'destinations'>,
  world: World,
  memory?: Memory,
): Promise<Reading> {
  return gathered(readStream(args, { options, destinations }, world, memory));
}

function nothingIn(paths: readonly string[]): Problem {
  return problem(paths.join(' '), 'no-articles', 'there are no articles in it');
}

/** Whether a problem is one, when the user says in which language the articles are. */
export function isTold({ code }: Problem, { language }: Pick<Options, 'language'>): boolean {
  return language === 'auto' || code !== 'language';
}

/** The same problem, its way out made to fit what was probably meant. */
export function withHint(found: Problem): Problem {
  const { code, path, hint } = found;
  if (code !== 'missing') return found;
  if (path === 'help') return { ...found, hint: 'Run `quotecheck --help`, or `quotecheck COMMAND --help`.' };
  const meant = nearest(path, commandNames);
  return meant ? { ...found, hint: `Did you mean the command ${meant}? ${hint}` } : found;
}

/** One path a line; where there is a NUL, as `find -print0` writes it, one between two of them. */
async function listedIn(file: string, world: World): Promise<readonly string[]> {
  const list = await namesIn(file, world);
  const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/);
  return paths.filter((path) => path !== '');
}

async function mapIn(file: string, world: World): Promise<OutletMap> {
  const { outletMap } = await import('../read/outlet-map.ts');
  const map = await outletMap(file, await textFile(file, 'bad-option', world));
  if (typeof map === 'string') throw new QuotecheckError('bad-option', `--outlets ${file}: ${map}`);
  return map;
}
