/** The world as the command sees it: standard streams and the file system. The only file that touches either. */

import { readdir, readFile, stat } from 'node:fs/promises';
import type { FileSystem } from '../read/index.ts';

export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<string>;
  readonly files: FileSystem;
}

export function world(process: NodeJS.Process): World {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
    files: {
      kind: async (path) => {
        const found = await stat(path).catch(() => null);
        return found === null ? 'missing' : found.isDirectory() ? 'folder' : 'file';
      },
      list: (path) => readdir(path),
      read: (path) => readFile(path),
    },
  };
}
