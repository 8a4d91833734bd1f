/** Text file: one that an option names, whole and decoded. `-` is standard input. */

import { type ErrorCode, QuotecheckError } from '../errors.ts';
import { decode } from '../read/files/decode.ts';
import { reasonOf } from '../read/files/file-system.ts';
import { nameOf } from './byte-names.ts';
import { allOf } from './lines.ts';
import type { World } from './world.ts';

/** @param code Of the error for a file that is no text. @throws {QuotecheckError} `unreadable`, or of that code. */
export async function textFile(path: string, code: ErrorCode, world: World): Promise<string> {
  const decoded = decode(await bytesOf(path, world));
  if ('code' in decoded) throw new QuotecheckError(code, `${path}: ${decoded.message}`);
  return decoded.text;
}

/** Names of files, as bytes that may be no UTF-8, have NUL between them, and be none. @throws {QuotecheckError} `unreadable` */
export async function namesIn(path: string, world: World): Promise<string> {
  return nameOf(await bytesOf(path, world)).replace(/^\uFEFF/, '');
}

async function bytesOf(path: string, { stdin, files }: World): Promise<Uint8Array> {
  const bytes = await allOf(path === '-' ? stdin : files.chunks(path)).catch(reasonOf);
  if (typeof bytes === 'string') throw new QuotecheckError('unreadable', `cannot read ${path}: ${bytes}`);
  return bytes;
}
