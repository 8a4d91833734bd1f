/** A world of strings, so that the command runs in-process. */

import { shelfIn } from '../../src/cli/cache/shelf.ts';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files as they are after the run. */
  readonly files: Readonly<Record<string, string>>;
  /** What was watched in each round of `--watch`. */
  readonly watched: readonly { readonly paths: readonly string[]; readonly except: readonly string[] }[];
}

export interface Given {
  /** Path to content, which may be bytes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: World['env'];
  /** What git answers, by the words of the call that name its command. */
  readonly git?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** What changes while it is watched, in order. */
  readonly changes?: readonly (readonly [path: string, content: string | Error])[];
  readonly errColumns?: number;
  /** Told each piece that goes to standard output. */
  readonly hear?: (piece: string) => void;
}

export async function run(
  argv: readonly string[],
  { files: given = {}, stdin = '', env = {}, git = {}, columns, errColumns, changes = [], hear = () => {} }: Given = {},
) {
  let [out, err, clock] = ['', '', 0];
  const files: Record<string, string | Uint8Array> = { ...given };
  const written: Record<string, string> = {};
  const waiting = [...changes];
  const watched: { paths: readonly string[]; except: readonly string[] }[] = [];
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const isFolder = (path: string) => Object.keys(files).some((name) => name.startsWith(`${path.replace(/\/$/, '')}/`));
  const status = await main(argv, {
    out: async (text) => {
      out += text;
      hear(text);
      return true;
    },
    err: (text) => {
      err += text;
    },
    stdin: {
      async *[Symbol.asyncIterator]() {
        yield bytes(stdin);
      },
    },
    git: async (args) => {
      const answer = Object.entries(git).find(([name]) => args.includes(name))?.[1];
      if (answer === undefined) throw new Error('fatal: not a git repository');
      return answer;
    },
    env,
    folder: 'file:///desk/',
    host: { node: 'v20.19.0', system: 'linux x64', processors: 1 },
    threadAhead: () => null,
    now: () => (clock += 40),
    errColumns,
    columns,
    files: {
      kind: async (path) => (Object.hasOwn(files, path) ? 'file' : isFolder(path) ? 'folder' : 'missing'),
      list: async (path) => {
        const inside = `${path.replace(/\/$/, '')}/`;
        const names = Object.keys(files).flatMap((name) =>
          name.startsWith(inside) ? [name.slice(inside.length)] : [],
        );
        return [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
      },
      chunks: async function* (path) {
        const content = files[path];
        if (content === undefined) throw new Error('no such file');
        yield bytes(content);
      },
      changes: async function* (paths, { except }) {
        watched.push({ paths, except });
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [path, content] = next;
          if (content instanceof Error) throw content;
          files[path] = content;
          yield path;
        }
      },
      obstacle: async (path) => (path.startsWith('nowhere/') ? 'there is no folder nowhere' : null),
      write: async (path, text) => {
        if (path.startsWith('full/')) throw new Error('no space left on device');
        written[path] = text;
      },
      // On the disk: tests of the cache name folders of their own.
      shelf: async (folder) => shelfIn(folder, { add: () => {}, remove: () => {} }),
      begin: async (path) => {
        let text = '';
        return {
          write: async (more) => {
            if (path.startsWith('full/')) throw new Error('no space left on device');
            text += more;
          },
          commit: async () => {
            written[path] = text;
          },
          abandon: async () => {},
        };
      },
    },
  });
  return { status, out, err, files: written, watched } satisfies Ran;
}
