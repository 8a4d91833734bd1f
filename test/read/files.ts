/** A file system of strings and bytes, for tests. */

import type { FileSystem } from '../../src/read/index.ts';

export type Content = string | Uint8Array | Error | typeof gone | { readonly link: string };

/** What a folder lists and is no longer there. */
export const gone = Symbol('gone');

export function filesOf(contents: Readonly<Record<string, Content>>): FileSystem {
  const real = (path: string): string => {
    for (const [from, target] of Object.entries(contents)) {
      if (typeof target === 'object' && 'link' in target && (path === from || path.startsWith(`${from}/`))) {
        return real(target.link + path.slice(from.length));
      }
    }
    return path;
  };
  const below = (path: string) => Object.keys(contents).filter((name) => path === '.' || name.startsWith(`${path}/`));
  return {
    kind: async (path) => {
      const there = real(path);
      if (contents[there] === gone) return 'missing';
      if (Object.hasOwn(contents, there)) return 'file';
      return below(there).length > 0 ? 'folder' : there === path ? 'missing' : 'dangling';
    },
    list: async (path) => {
      const there = real(path);
      return [
        ...new Set(below(there).map((name) => name.slice(there === '.' ? 0 : there.length + 1).split('/')[0] ?? '')),
      ];
    },
    chunks: async function* (path) {
      const content = contents[real(path)];
      if (content instanceof Error) throw content;
      yield content instanceof Uint8Array ? content : new TextEncoder().encode(String(content));
    },
    real: async (path) => real(path),
  };
}
