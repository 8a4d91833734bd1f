/**
 * Read: files to articles. The only stage that reads.
 *
 * In: paths and a file system. Out: articles, what was read, and a problem for
 * every file that could not be; one bad file never stops the others.
 */

import { problem } from '../errors.ts';
import { contentIds, sha256 } from '../ids.ts';
import type { Article, FileRecord, Problem } from '../model.ts';

/** What reading needs of the world; `node:fs/promises` behind it in the command, an object of strings in tests. */
export interface FileSystem {
  /** What a path is; `missing` when nothing is there. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'missing'>;
  /** Names inside a folder, in any order. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
}

export interface Reading {
  readonly files: readonly FileRecord[];
  /** By path, then place in the file. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export async function read(paths: readonly string[], files: FileSystem): Promise<Reading> {
  const found = (await Promise.all(paths.map((path) => expand(path, files)))).flat();
  const reading = { files: [] as FileRecord[], articles: [] as Article[], problems: [] as Problem[] };
  for (const path of [...new Set(found)].sort()) {
    if ((await files.kind(path)) === 'missing') {
      reading.problems.push(problem(path, 'missing', 'there is no such file or folder'));
      continue;
    }
    const bytes = await files.read(path);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const articles = articlesOf(path, text);
    reading.files.push({ path, sha256: sha256(bytes), encoding: 'utf-8', articles: articles.length });
    reading.articles.push(...articles);
  }
  return reading;
}

async function expand(path: string, files: FileSystem): Promise<readonly string[]> {
  if ((await files.kind(path)) !== 'folder') return [path.replaceAll('\\', '/')];
  const names = await files.list(path);
  const inside = names.map((name) => `${path.replace(/\/$/, '')}/${name}`);
  return inside.filter((name) => name.endsWith('.txt'));
}

/** Splits the decoded text of one file into its articles. */
export function articlesOf(path: string, text: string): readonly Article[] {
  const key = `${path}\n0\n${text}`;
  return [
    {
      id: contentIds('a', [key]).get(key) ?? '',
      path,
      text,
      origin: { start: 0, line: 1, column: 1 },
      outlet: null,
      title: null,
      published: null,
      url: null,
      credits: [],
      furniture: [],
    },
  ];
}
