/** What reading needs of the world; `node:fs` behind it in the command, an object of strings in tests. */

export interface FileSystem {
  /** What a path is, links followed; `dangling` for a link that leads nowhere, `other` for pipes and devices. */
  readonly kind: (path: string) => Promise<PathKind>;
  /** Names inside a folder, in any order. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** The content piece by piece. Fails where it cannot be read, or changes while it is. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /** The one true path of a file or folder, links followed. Absent where there are no links. */
  readonly real?: (path: string) => Promise<string>;
}

export type PathKind = 'file' | 'folder' | 'missing' | 'dangling' | 'other';

/** What a failed call of the file system says, in its own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a file could not be read for: of the world's making, and not ours. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The same pieces; what fails meanwhile is {@link Unreadable}. */
export async function* guarded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw new Unreadable(reasonOf(cause), { cause });
  }
}

export async function realOf(path: string, { real }: FileSystem): Promise<string> {
  return real ? real(path).catch(() => path) : path;
}

/** All of a file, or null where it is larger than `most` bytes; no more than that is ever held. */
export async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of chunks) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}
