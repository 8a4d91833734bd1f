/**
 * Read: files to articles. The only stage that reads.
 *
 * In: paths and a file system. Out: articles, what was read, and a problem for
 * every file that could not be; one bad file never stops the others.
 */

import { problem } from '../errors.ts';
import { fold } from '../fold.ts';
import { contentIds, sha256 } from '../ids.ts';
import { isEnglish } from '../language.ts';
import type { Article, FileRecord, Problem } from '../model.ts';
import { decode } from './decode.ts';
import { discover, type FileSystem, reasonOf } from './discover.ts';
import { formOf } from './forms.ts';
import { inParallel } from './parallel.ts';
import { articlesInText, type Draft } from './plain-text.ts';

export type { FileSystem } from './discover.ts';

export interface Reading {
  readonly files: readonly FileRecord[];
  /** By path, then place in the file. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

type FileRead = { readonly file: FileRecord; readonly drafts: readonly Draft[] } | { readonly problem: Problem };

export async function read(paths: readonly string[], files: FileSystem): Promise<Reading> {
  const { paths: found, problems } = await discover(paths, files);
  const all = await inParallel(found, (path) => readFile(path, files));
  const good = all.flatMap((one) => ('file' in one ? [one] : []));
  const bad = all.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const articles = named(good.flatMap(({ drafts }) => drafts));
  const foreign = articles
    .filter(({ text }) => !isEnglish(text))
    .map(({ path, origin }) => problem(path, 'language', `the article at line ${origin.line} is not in English`));
  return {
    files: good.map(({ file }) => file),
    articles,
    problems: [...problems, ...bad, ...foreign].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}

async function readFile(path: string, files: FileSystem): Promise<FileRead> {
  const bytes = await files.read(path).catch(reasonOf);
  if (typeof bytes === 'string') {
    return { problem: problem(path, 'unreadable', `the file could not be read: ${bytes}`) };
  }
  const decoded = decode(bytes);
  if ('code' in decoded) return { problem: problem(path, decoded.code, decoded.message) };
  const { text, encoding } = decoded;
  const drafts = formOf(path)?.(path, text) ?? [];
  return { file: { path, sha256: sha256(bytes), encoding, articles: drafts.length }, drafts };
}

/** Splits the decoded text of one file into its articles. */
export function articlesOf(path: string, text: string): readonly Article[] {
  return named(articlesInText(path, text));
}

/** Gives every article the id that its path, place and text make. */
function named(drafts: readonly Draft[]): readonly Article[] {
  const keys = drafts.map(({ path, origin, text }) => `${path}\n${origin.start}\n${fold(text)}`);
  const ids = contentIds('a', keys);
  return drafts.map((draft, index) => ({ id: ids.get(keys[index] ?? '') ?? '', ...draft }));
}
