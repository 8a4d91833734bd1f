/**
 * UTF-16 read piece by piece: a file by lines is cut at bytes that are line
 * feeds, which in UTF-16 are half of something else.
 *
 * In: pieces of a file. Out: the same as UTF-8 where it is UTF-16, told by its
 * mark or by its NUL bytes, else unchanged.
 */

import { Unreadable } from './file-system.ts';
import { unmarkedUtf16 } from './not-text.ts';

export interface Pieces {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What the file is, where it is UTF-16; null where its lines tell. */
  readonly encoding: Utf16 | null;
}

type Utf16 = 'utf-16le' | 'utf-16be';

export async function asUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Pieces> {
  const rest = chunks[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return { chunks, encoding: null };
  const encoding = utf16In(first.value);
  const all = joined(first.value, rest);
  return { chunks: encoding === null ? all : transcoded(all, encoding), encoding };
}

function utf16In(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, encoding: Utf16): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  const decoded = (chunk?: Uint8Array) => {
    try {
      return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch (cause) {
      throw new Unreadable('it starts as UTF-16 does, but what follows is not UTF-16', { cause });
    }
  };
  for await (const chunk of chunks) yield decoded(chunk);
  yield decoded();
}
