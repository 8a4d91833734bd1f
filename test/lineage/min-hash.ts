/**
 * MinHash: the usual way to find near copies, for comparison.
 *
 * In: two texts. Out: the estimated Jaccard likeness of their runs of three
 * words, from 128 hashes each, quotes and all.
 *
 * @see A. Broder, “On the resemblance and containment of documents”, SEQUENCES 1997, <https://doi.org/10.1109/SEQUEN.1997.666900>
 */

const hashes = 128;
const run = 3;

export function minHash(a: string, b: string): number {
  const [one, other] = [signature(a), signature(b)];
  return one.filter((value, index) => value === other[index]).length / hashes;
}

export function signature(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = Array<number>(hashes).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at + run <= words.length; at++) {
    const base = hashed(words.slice(at, at + run).join(' '));
    for (let number = 0; number < hashes; number++) {
      const value = Math.imul(base ^ (number * 0x9e3779b1), 0x85ebca6b) >>> 0;
      least[number] = Math.min(least[number] ?? value, value);
    }
  }
  return least;
}

/** FNV-1a. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
