/** Texts: many lists of words as one flat array, so that a million take little more than their words. */

/** Texts as word ids, side by side. */
export interface Texts {
  /** Where each begins in `ids`; one more for the end. */
  readonly from: Int32Array;
  readonly ids: Int32Array;
}

export function textsOf(passages: readonly { readonly ids: ArrayLike<number> }[]): Texts {
  const from = new Int32Array(passages.length + 1);
  for (const [index, { ids }] of passages.entries()) from[index + 1] = (from[index] ?? 0) + ids.length;
  const ids = new Int32Array(from.at(-1) ?? 0);
  for (const [index, passage] of passages.entries()) ids.set(passage.ids, from[index]);
  return { from, ids };
}
