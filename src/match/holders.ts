/**
 * Holders: which texts have the same hash, by sorting numbers and no more.
 *
 * In: a number for each hash of each text. Out: for every hash that several
 * texts have, these texts. Sorting is all that it costs.
 */

/** Hashes are below this, and numbers of texts below {@link most}: together they make one exact number. */
export const hashes = 2 ** 30;
const most = 2 ** 23;

/** A hash and the text that has it, as one number. */
export function keyOf(hash: number, text: number): number {
  return hash * most + text;
}

/**
 * @param keys As {@link keyOf} makes them, in any order: they are sorted in place.
 * @yields The texts of a hash that several have, ascending.
 */
export function* holdersOf(keys: Float64Array): Generator<readonly number[]> {
  let holders: number[] = [];
  let last = -1;
  for (const key of keys.sort()) {
    const hash = Math.floor(key / most);
    if (hash !== last) {
      if (holders.length > 1) yield holders;
      holders = [];
    }
    last = hash;
    const text = key % most;
    if (holders.at(-1) !== text) holders.push(text);
  }
  if (holders.length > 1) yield holders;
}
