/** Identifiers from content, so that they depend on no order, no other file and no time. */

import { sha256 } from './sha256.ts';

/**
 * One id for each key: `prefix`, a dash and the first 8 hexadecimal digits of
 * the key's SHA-256; keys that would share an id get 16 digits, then all.
 *
 * @param keys Distinct strings, in any order.
 */
export function contentIds(prefix: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  let open = keys.map((key) => ({ key, hash: sha256(key) }));
  for (const digits of [8, 16, 64]) {
    const [taken, shared] = [new Set<string>(), new Set<string>()];
    for (const { hash } of open) {
      const id = hash.slice(0, digits);
      (taken.has(id) ? shared : taken).add(id);
    }
    const isClash = (hash: string) => digits < 64 && shared.has(hash.slice(0, digits));
    for (const { key, hash } of open) if (!isClash(hash)) ids.set(key, `${prefix}-${hash.slice(0, digits)}`);
    open = open.filter(({ hash }) => isClash(hash));
  }
  return ids;
}
