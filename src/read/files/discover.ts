/**
 * Discover: paths as given to the files to be read.
 *
 * In: files, folders and patterns. Out: files in order of path, each once and
 * with its form; what was passed over and why; a problem for what was named in
 * vain. Opens no file but those that say what is to be ignored.
 */

import { problem } from '../../errors.ts';
import type { Problem } from '../../model.ts';
import { extensions, type FormName, formOf } from '../forms.ts';
import { type FileSystem, type PathKind, realOf, reasonOf } from './file-system.ts';
import { type Ignores, ignoresFor, nothing } from './ignores.ts';
import { inParallel } from './parallel.ts';
import { type Pattern, patternOf } from './patterns.ts';
import { savedParts } from './saved-parts.ts';

export interface Candidate {
  readonly path: string;
  readonly form: FormName;
  /** Whether the path was given itself, and not found in a folder. */
  readonly named: boolean;
}

export interface PassedOver {
  readonly path: string;
  /** In words that follow "is not read: ". */
  readonly why: string;
  /** Whether it could have been an article, so that the reader is told. */
  readonly told: boolean;
}

export interface Discovered {
  /** Ascending by code unit of their paths. */
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
  readonly problems: readonly Problem[];
}

export interface Seeking {
  /** What every file is, whatever its name; null where its name tells. */
  readonly type: FormName | null;
  /** Whether files that say what to ignore are heeded. */
  readonly ignore: boolean;
}

type Found = { readonly file: Candidate } | { readonly over: PassedOver } | { readonly problem: Problem };

export async function discover(paths: readonly string[], files: FileSystem, seeking: Seeking): Promise<Discovered> {
  const found: Found[] = [];
  for (const path of [...new Set(paths.map(plain))].sort()) found.push(...(await named(path, files, seeking)));
  const lost = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const over = found.flatMap((one) => ('over' in one ? [one.over] : []));
  const { once, again } = await told(
    found.flatMap((one) => ('file' in one ? [one.file] : [])),
    files,
  );
  return {
    candidates: once,
    passedOver: onceEach([...over, ...again], once),
    problems: [...new Map(lost.map((problem) => [problem.path, problem])).values()],
  };
}

/** By path, each once, and none that is read after all. */
function onceEach(over: readonly PassedOver[], read: readonly Candidate[]): readonly PassedOver[] {
  const each = new Map(over.map((one) => [one.path, one]));
  for (const { path } of read) each.delete(path);
  return [...each.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Without what changes nothing in a path: `./`, doubled and closing slashes. */
function plain(path: string): string {
  const shorter = path
    .replace(/\/+/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replaceAll('/./', '/');
  return shorter.length > 1 ? shorter.replace(/\/$/, '') : shorter;
}

async function named(path: string, files: FileSystem, seeking: Seeking): Promise<readonly Found[]> {
  switch (await kindOf(path, files)) {
    case 'missing':
      return matching(path, files, seeking);
    case 'dangling':
      return [{ problem: problem(path, 'missing', 'the link leads nowhere') }];
    case 'other':
      return [{ problem: problem(path, 'unreadable', 'it is neither a file nor a folder') }];
    case 'folder':
      return orNothing(path, await walk(path, files, seeking));
    case 'file': {
      const form = seeking.type ?? formOf(path);
      if (form) return [{ file: { path, form, named: true } }];
      return [
        { problem: problem(path, 'unsupported', `only files of these forms are read: ${extensions.join(', ')}`) },
      ];
    }
  }
}

/** What a pattern such as `articles/*.html` stands for, where there is no file of that very name. */
async function matching(path: string, files: FileSystem, seeking: Seeking): Promise<readonly Found[]> {
  const pattern = await patternOf(path);
  if (!pattern) return [{ problem: problem(path, 'missing', missing(path)) }];
  const isThere = (await kindOf(pattern.base, files)) === 'folder';
  const found = isThere ? await walk(pattern.base, files, seeking, pattern) : [];
  return found.some((one) => !('over' in one))
    ? found
    : [...found, { problem: problem(path, 'missing', 'no file matches the pattern') }];
}

/** A shell that hands over a name that is not UTF-8 loses what it was. */
function missing(path: string): string {
  const isLossy = path.includes('\uFFFD');
  return `there is no such file or folder${isLossy ? ': its name is not UTF-8, so name the folder it is in' : ''}`;
}

function orNothing(top: string, found: readonly Found[]): readonly Found[] {
  if (found.some((one) => !('over' in one))) return found;
  const over = found.length > 0 ? `; ${found.length} passed over` : '';
  return [...found, { problem: problem(top, 'no-articles', `the folder holds no file of a form that is read${over}`) }];
}

/** A folder with all folders in it; one that is met again through a link is not entered again. */
async function walk(top: string, files: FileSystem, seeking: Seeking, pattern?: Pattern): Promise<readonly Found[]> {
  const found: Found[] = [];
  const entered = new Set<string>();
  const ignores = seeking.ignore ? await ignoresFor(top, files) : nothing;
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const real = await realOf(folder, files);
    if (entered.has(real)) {
      found.push({ over: { path: folder, why: 'it is a folder that was entered by another path', told: false } });
      continue;
    }
    entered.add(real);
    const inside = await entries(folder, files, ignores);
    if (typeof inside === 'string') {
      found.push({ problem: problem(folder, 'unreadable', `the folder could not be listed: ${inside}`) });
      continue;
    }
    for (const { path, kind, why } of inside) {
      if (why !== null) found.push({ over: { path, why, told: false } });
      else if (kind !== 'folder' && (pattern?.matches(path) ?? true)) {
        found.push(...foundAs(kind, path, seeking.type ?? formOf(path)));
      }
    }
    open.push(...inside.flatMap(({ path, kind, why }) => (kind === 'folder' && why === null ? [path] : [])).reverse());
  }
  const unread = ignores.unread.map(({ path, why }) =>
    problem(path, 'unreadable', `what it says to ignore is not known: ${why}`),
  );
  return [...found, ...unread.map((one) => ({ problem: one }))];
}

interface Entry {
  readonly path: string;
  readonly kind: PathKind;
  /** Why it is passed over, or null. */
  readonly why: string | null;
}

/** What is in a folder, by name; or in words why it cannot be told. */
async function entries(folder: string, files: FileSystem, ignores: Ignores): Promise<readonly Entry[] | string> {
  const names = await files.list(folder).catch(reasonOf);
  if (typeof names === 'string') return names;
  await ignores.enter(folder, names);
  const pageOf = savedParts(names);
  return inParallel([...names].sort(), async (name) => {
    const path = joined(folder, name);
    const kind = await kindOf(path, files);
    const page = kind === 'folder' ? pageOf(name) : null;
    const ignoredBy = ignores.by(kind === 'folder' ? `${path}/` : path);
    return { path, kind, why: reasonToPass({ name, page, ignoredBy }) };
  });
}

interface Signs {
  readonly name: string;
  /** The saved page whose parts it holds. */
  readonly page: string | null;
  readonly ignoredBy: string | null;
}

function reasonToPass({ name, page, ignoredBy }: Signs): string | null {
  if (name.startsWith('.')) return 'it is hidden';
  if (page !== null) return `it holds the parts of ${page}`;
  return ignoredBy === null ? null : `${ignoredBy} says to ignore it`;
}

/** A path in a folder: what has the name of an article and cannot be opened all the same is a loss worth telling. */
function foundAs(kind: PathKind | undefined, path: string, form: FormName | undefined): readonly Found[] {
  if (!form) return [{ over: { path, why: 'its form is none that is read', told: true } }];
  if (kind === 'file') return [{ file: { path, form, named: false } }];
  if (kind === 'dangling') return [{ problem: problem(path, 'unreadable', 'the link leads nowhere') }];
  if (kind !== 'missing') return [{ over: { path, why: 'it is no file', told: true } }];
  return [{ problem: problem(path, 'unreadable', 'it is no longer there') }];
}

/** Each file by the first path that leads to it. */
async function told(
  candidates: readonly Candidate[],
  files: FileSystem,
): Promise<{ readonly once: readonly Candidate[]; readonly again: readonly PassedOver[] }> {
  const sorted = [...candidates].sort((a, b) =>
    a.path === b.path ? Number(b.named) - Number(a.named) : a.path < b.path ? -1 : 1,
  );
  const real = await inParallel(sorted, ({ path }) => realOf(path, files));
  const first = new Map<string, Candidate>();
  const again: PassedOver[] = [];
  for (const [index, candidate] of sorted.entries()) {
    const target = real[index] ?? candidate.path;
    const before = first.get(target);
    if (!before) first.set(target, candidate);
    else if (before.path !== candidate.path)
      again.push({ path: candidate.path, why: `it is ${before.path} by another name`, told: false });
  }
  return { once: [...first.values()], again };
}

async function kindOf(path: string, files: FileSystem): Promise<PathKind> {
  return files.kind(path).catch(() => 'missing' as const);
}

function joined(folder: string, name: string): string {
  return folder === '.' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
