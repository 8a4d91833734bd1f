/**
 * Discover: paths as given to the files to be read.
 *
 * In: files and folders. Out: files of a form that can be read, in order of
 * path, each once, and a problem for what was named in vain. In folders, hidden
 * names and files of other forms are passed over. Opens no file.
 */

import { problem } from '../errors.ts';
import type { Problem } from '../model.ts';
import { extensions, formOf } from './forms.ts';
import { inParallel } from './parallel.ts';

/** What reading needs of the world; `node:fs/promises` behind it in the command, an object of strings in tests. */
export interface FileSystem {
  /** What a path is, links followed; `dangling` for a link that leads nowhere, `other` for pipes and devices. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'missing' | 'dangling' | 'other'>;
  /** Names inside a folder, in any order. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The one true path of a file or folder, links followed. Absent where there are no links. */
  readonly real?: (path: string) => Promise<string>;
}

export interface Discovered {
  /** Paths of files, ascending by code unit. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

type Kind = Awaited<ReturnType<FileSystem['kind']>>;

type Found = { readonly file: string } | { readonly problem: Problem };

export async function discover(paths: readonly string[], files: FileSystem): Promise<Discovered> {
  const found: Found[] = [];
  for (const path of [...new Set(paths.map(plain))].sort()) found.push(...(await named(path, files)));
  const lost = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  return {
    paths: await once([...new Set(found.flatMap((one) => ('file' in one ? [one.file] : [])))].sort(), files),
    problems: [...new Map(lost.map((problem) => [problem.path, problem])).values()],
  };
}

/** Without what changes nothing in a path: `./`, doubled and closing slashes. */
function plain(path: string): string {
  const shorter = path
    .replace(/\/+/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replaceAll('/./', '/');
  return shorter.length > 1 ? shorter.replace(/\/$/, '') : shorter;
}

async function named(path: string, files: FileSystem): Promise<readonly Found[]> {
  switch (await kindOf(path, files)) {
    case 'missing':
      return [{ problem: problem(path, 'missing', 'there is no such file or folder') }];
    case 'dangling':
      return [{ problem: problem(path, 'missing', 'the link leads nowhere') }];
    case 'other':
      return [{ problem: problem(path, 'unreadable', 'it is neither a file nor a folder') }];
    case 'folder':
      return walk(path, files);
    case 'file':
      if (formOf(path)) return [{ file: path }];
      return [
        { problem: problem(path, 'unsupported', `only files of these forms are read: ${extensions.join(', ')}`) },
      ];
  }
}

/** A folder with all folders in it; one that is met again through a link is not entered again. */
async function walk(top: string, files: FileSystem): Promise<readonly Found[]> {
  const found: Found[] = [];
  const entered = new Set<string>();
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const real = await realOf(folder, files);
    if (entered.has(real)) continue;
    entered.add(real);
    const names = await files.list(folder).catch(reasonOf);
    if (typeof names === 'string') {
      found.push({ problem: problem(folder, 'unreadable', `the folder could not be listed: ${names}`) });
      continue;
    }
    const inside = names.filter((name) => !name.startsWith('.')).map((name) => joined(folder, name));
    const kinds = await inParallel(inside, (path) => kindOf(path, files));
    open.push(
      ...inside
        .filter((_, index) => kinds[index] === 'folder')
        .sort()
        .reverse(),
    );
    found.push(...inside.flatMap((path, index) => (formOf(path) ? foundAs(kinds[index], path) : [])));
  }
  if (found.length > 0) return found;
  return [{ problem: problem(top, 'no-articles', `the folder holds no ${extensions.join(' or ')} file`) }];
}

/** A path in a folder with a name that can be read: what cannot be opened all the same is a loss worth telling. */
function foundAs(kind: Kind | undefined, path: string): readonly Found[] {
  if (kind === 'file') return [{ file: path }];
  if (kind === 'dangling') return [{ problem: problem(path, 'missing', 'the link leads nowhere') }];
  if (kind !== 'missing') return [];
  const isMisspelt = path.includes('\uFFFD');
  return [{ problem: problem(path, 'unreadable', isMisspelt ? 'its name is not UTF-8' : 'it is no longer there') }];
}

/** Leaves out what leads to a file that an earlier path leads to as well. */
async function once(paths: readonly string[], files: FileSystem): Promise<readonly string[]> {
  const real = await inParallel(paths, (path) => realOf(path, files));
  const first = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const target = real[index] ?? path;
    if (!first.has(target)) first.set(target, path);
  }
  return [...first.values()];
}

async function kindOf(path: string, files: FileSystem): Promise<Kind> {
  return files.kind(path).catch(() => 'missing' as const);
}

async function realOf(path: string, { real }: FileSystem): Promise<string> {
  return real ? real(path).catch(() => path) : path;
}

function joined(folder: string, name: string): string {
  return folder === '.' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** What a failed call of the file system says, in its own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
