/**
 * Ignores: what `.gitignore` and `.quotecheckignore` say is not to be read.
 *
 * In: a folder that is walked. Out: a test for the paths in it. Files of the
 * folder and of those in it count, and of those around it up to the folder that
 * git keeps. The only door to `ignore`, loaded where a file has more than names.
 */

import { type FileSystem, realOf, reasonOf, whole } from './file-system.ts';

/** Bytes that a file of rules may have. */
const largest = 1_000_000;
const names = ['.gitignore', '.quotecheckignore'] as const;

interface Rules {
  /** The folder that the rules count from, ending in a slash. */
  readonly base: string;
  readonly source: string;
  readonly test: Test;
}

/** What rules say of a path below their folder; neither where they do not speak of it. */
type Test = (path: string) => { readonly ignored: boolean; readonly unignored: boolean };

export interface Ignores {
  /** Takes up the rules of a folder, on entering it. */
  readonly enter: (folder: string, names: readonly string[]) => Promise<void>;
  /** @returns The file that says so, or null. @param path A folder's ends in a slash. */
  readonly by: (path: string) => string | null;
  /** Files of rules that could not be read, so that nothing is ignored by them. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly path: string;
  /** In words. */
  readonly why: string;
}

/** Where nothing is ignored. */
export const nothing: Ignores = { enter: async () => {}, by: () => null, unread: [] };

export async function ignoresFor(top: string, files: FileSystem): Promise<Ignores> {
  const real = await realOf(top, files);
  const place = (path: string) =>
    path === top ? real : joined(real, top === '.' ? path : path.slice(top.length + (top.endsWith('/') ? 0 : 1)));
  const unread: Unread[] = [];
  const around = await rulesAround(real, { files, unread });
  const rules = deciding(around, `${real}/`) === null ? [...around] : [];
  return {
    enter: async (folder, inside) => {
      const at = place(folder);
      for (const name of names) {
        if (inside.includes(name)) rules.push(...(await rulesOf(folder, name, { base: `${at}/`, files, unread })));
      }
    },
    by: (path) => {
      const isFolder = path.endsWith('/');
      return deciding(rules, `${place(isFolder ? path.slice(0, -1) : path)}${isFolder ? '/' : ''}`);
    },
    unread,
  };
}

/** Rules of the folders above, where one of them is kept by git. */
async function rulesAround(real: string, { files, unread }: Sought): Promise<readonly Rules[]> {
  const found: Rules[] = [];
  const lost: Unread[] = [];
  for (let folder = real; ; folder = parentOf(folder) ?? '') {
    if (folder !== real) {
      for (const name of names)
        found.unshift(...(await rulesOf(folder, name, { base: `${folder}/`, files, unread: lost })));
    }
    if ((await files.kind(joined(folder, '.git')).catch(() => 'missing')) !== 'missing') {
      unread.push(...lost);
      return found;
    }
    if (parentOf(folder) === null) return [];
  }
}

/** Where rules are looked for, and where it is noted that some could not be read. */
interface Sought {
  readonly files: FileSystem;
  readonly unread: Unread[];
}

async function rulesOf(
  folder: string,
  name: string,
  { base, files, unread }: Sought & { readonly base: string },
): Promise<readonly Rules[]> {
  const source = joined(folder, name);
  if ((await files.kind(source).catch(() => 'missing')) !== 'file') return [];
  const bytes = await whole(files.chunks(source), largest).catch(reasonOf);
  if (bytes === null || typeof bytes === 'string') {
    unread.push({ path: source, why: bytes ?? `it is larger than ${largest} bytes` });
    return [];
  }
  const text = new TextDecoder().decode(bytes);
  return [{ base, source, test: bareNames(text) ?? (await patterns(text)) }];
}

/** Names alone, such as `node_modules` and `dist/`, need no library. */
function bareNames(text: string): Test | null {
  const rules = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (!rules.every((rule) => /^\.?[\w-]+(?:\.[\w-]+)*\/?$/.test(rule))) return null;
  const names = new Set(rules.filter((rule) => !rule.endsWith('/')));
  const folders = new Set(rules.map((rule) => rule.replace(/\/$/, '')));
  return (path) => {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    return { ignored: names.has(name) || steps.some((step) => folders.has(step)), unignored: false };
  };
}

async function patterns(text: string): Promise<Test> {
  const { default: ignore } = await import('ignore');
  const rules = ignore({ ignorecase: false }).add(text);
  return (path) => rules.test(path);
}

/** The innermost rule that speaks of a path decides. */
function deciding(rules: readonly Rules[], path: string): string | null {
  for (const { base, test, source } of [...rules].reverse()) {
    if (!path.startsWith(base) || path.length === base.length) continue;
    const { ignored, unignored } = test(path.slice(base.length));
    if (ignored || unignored) return ignored ? source : null;
  }
  return null;
}

function parentOf(path: string): string | null {
  const at = path.lastIndexOf('/');
  return path === '/' || at < 0 ? null : path.slice(0, at) || '/';
}

function joined(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
