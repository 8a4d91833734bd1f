/**
 * Read: files to articles. The only stage that reads.
 *
 * In: paths and a file system. Out: articles, what was read, and a problem for
 * every file that could not be; one bad file never stops the others.
 */

import { problem } from '../errors.ts';
import type { Article, FileRecord, Problem } from '../model.ts';
import { withVersions } from '../versions.ts';
import { namer } from './articles-of.ts';
import { readFile } from './file.ts';
import { type Candidate, discover, type PassedOver, type Seeking } from './files/discover.ts';
import type { FileSystem } from './files/file-system.ts';
import type { Draft } from './form.ts';
import { type FormName, formOf } from './forms.ts';
import { readDefaults } from './limits.ts';
import type { Memory, Slot } from './memory.ts';
import type { OutletMap } from './outlet-map.ts';

export { type Discovered, discover } from './files/discover.ts';
export type { FileSystem } from './files/file-system.ts';
export { extensions, type FormName, formNames } from './forms.ts';
export type { Memory } from './memory.ts';

export interface ReadOptions extends Seeking {
  /** Bytes that a file may have, or a line of one that is read by lines. */
  readonly maxFileSize: number;
  /** Who published what, as the user says it. */
  readonly outlets?: OutletMap;
  /** What `-` stands for. */
  readonly stdin?: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };
  /** What was read before. */
  readonly memory?: Memory | undefined;
}

export interface Reading {
  readonly files: readonly FileRecord[];
  /** By path, then place in the file. */
  readonly articles: readonly Article[];
  /** By path. */
  readonly problems: readonly Problem[];
  /** What is known of articles by their ids, where something is remembered. */
  readonly slots: ReadonlyMap<string, Slot>;
}

/** What reading comes upon, one at a time. */
export type Read =
  | { readonly article: Article; readonly slot?: Slot | undefined }
  | { readonly file: FileRecord }
  | { readonly problem: Problem };

export async function read(
  paths: readonly string[],
  files: FileSystem,
  options: Partial<ReadOptions> = {},
): Promise<Reading> {
  return gathered(readEach(paths, files, options));
}

export async function gathered(all: AsyncIterable<Read>): Promise<Reading> {
  const reading = { files: [] as FileRecord[], articles: [] as Article[], problems: [] as Problem[] };
  const slots = new Map<string, Slot>();
  for await (const one of all) {
    if ('article' in one) {
      reading.articles.push(one.article);
      if (one.slot) slots.set(one.article.id, one.slot);
    } else if ('file' in one) reading.files.push(one.file);
    else reading.problems.push(one.problem);
  }
  return { ...reading, articles: withVersions(reading.articles), problems: inOrder(reading.problems), slots };
}

/** By path; those of one path as they came. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The same piece by piece, holding no more than one file, or one line of a file that is read by lines. */
export async function* readEach(
  paths: readonly string[],
  files: FileSystem,
  given: Partial<ReadOptions> = {},
): AsyncGenerator<Read> {
  const options: ReadOptions = { ...readDefaults, ...given };
  const { candidates, passedOver, problems } = await discover(
    paths.filter((path) => path !== '-' || !options.stdin),
    files,
    options,
  );
  const named = namer();
  const remarks = [...problems, ...passedOverProblems(passedOver)];
  for (const one of remarks) yield { problem: one };
  for (const { candidate, chunks } of sources(paths, candidates, files, options)) {
    for await (const one of readFile(candidate, chunks, options)) {
      if (!('draft' in one)) yield one;
      else {
        const { draft, hash, isEnglish, slot } = one;
        const article = { id: named(hash), ...mapped(draft, options.outlets) };
        yield { article, slot };
        if (!isEnglish) yield { problem: problem(article.path, 'language', `${placeOf(article)} is not in English`) };
      }
    }
  }
}

function mapped(draft: Draft, outlets: OutletMap | undefined): Draft {
  const outlet = outlets?.(draft.path) ?? null;
  return outlet === null ? draft : { ...draft, outlet, outletFrom: 'map' };
}

interface Opened {
  readonly candidate: Candidate;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Files and standard input, if it is asked for, by path. */
function sources(
  paths: readonly string[],
  candidates: readonly Candidate[],
  files: FileSystem,
  { stdin, type }: ReadOptions,
): readonly Opened[] {
  const opened = candidates.map((candidate): Opened => ({ candidate, chunks: files.chunks(candidate.path) }));
  if (!stdin || !paths.includes('-')) return opened;
  const form: FormName = type ?? formOf(stdin.name) ?? 'text';
  const given: Opened = { candidate: { path: stdin.name, form, named: true }, chunks: stdin.chunks };
  return [...opened, given].sort((a, b) => (a.candidate.path < b.candidate.path ? -1 : 1));
}

function placeOf({ entry, origin }: Article): string {
  return entry === undefined ? `the article at line ${origin.line}` : `article ${entry}`;
}

/** Files of forms that are not read, told once a folder. */
function passedOverProblems(passedOver: readonly PassedOver[]): readonly Problem[] {
  const folders = new Map<string, string[]>();
  for (const { path, told } of passedOver) {
    if (!told) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
    const names = folders.get(folder) ?? [];
    names.push(path.slice(path.lastIndexOf('/') + 1));
    folders.set(folder, names);
  }
  return [...folders].map(([folder, names]) => problem(folder, 'passed-over', passedOverMessage(names)));
}

function passedOverMessage(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `${names.length === 1 ? 'a file is' : `${names.length} files are`} of no form that is read: ${shown}${more}`;
}
