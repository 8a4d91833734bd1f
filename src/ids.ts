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
    const short = open.map(({ hash }) => hash.slice(0, digits));
    const [taken, shared] = [new Set<string>(), new Set<string>()];
    for (const id of short) (taken.has(id) ? shared : taken).add(id);
    open = open.filter(({ key }, index) => {
      const id = short[index] ?? '';
      if (digits < 64 && shared.has(id)) return true;
      ids.set(key, `${prefix}-${id}`);
      return false;
    });
  }
  return ids;
}
