/** Order: texts by their UTF-16 code units, the same on every machine and in every locale. */

/** @returns Below 0 where `a` comes first, above 0 where `b` does, 0 for equal texts; to be given to `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
