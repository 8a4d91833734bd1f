/**
 * Entry: a value as the store keeps it, sealed so that damage is seen.
 *
 * In: the key that it is kept under, and the value. Out: bytes, a line that
 * names the key and the hash of the rest, then the value as JSON; and back.
 */

import { createHash } from 'node:crypto';

/** What every entry begins with. */
const mark = 'quotecheck-entry';

export function sealed(key: string, value: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${mark} ${key} ${hashOf(body)}\n`), body]);
}

/** @returns Undefined for what was not sealed under this key, or is not what was sealed. */
export function opened(key: string, bytes: Uint8Array): unknown {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.indexOf(0x0a);
  const body = all.subarray(end + 1);
  if (all.subarray(0, Math.max(0, end)).toString() !== `${mark} ${key} ${hashOf(body)}`) return undefined;
  return JSON.parse(body.toString());
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
