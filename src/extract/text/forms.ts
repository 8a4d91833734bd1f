/**
 * Forms: words as printed with their small letters, one pair for all places
 * where they stand. A long text repeats its words, and each copy would cost
 * memory and, wherever it is looked up, time.
 */

export interface Form {
  readonly text: string;
  readonly lower: string;
}

/** Most forms that are remembered. */
const most = 20_000;
/** Longest of them: V8 keeps the whole text alive for the sake of a longer part of it. */
const longest = 12;

/** @param fold What makes the small letters. */
export function forms(fold: (text: string) => string): (text: string) => Form {
  const known = new Map<string, Form>();
  return (text) => {
    if (text.length > longest) return { text, lower: fold(text) };
    let form = known.get(text);
    if (!form) {
      if (known.size >= most) known.clear();
      form = { text, lower: fold(text) };
      known.set(text, form);
    }
    return form;
  };
}
