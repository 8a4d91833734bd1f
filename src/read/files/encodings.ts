/**
 * Encodings: bytes to text by a name, and how much a text reads like English print.
 *
 * Windows-1252 has a table of its own, since some versions of Node turn its
 * quotation marks into control characters.
 */

/** UTF-8 in which single bytes of Windows-1252 stand, as where texts were pasted together. */
const mixed = 'utf-8+windows-1252';

/** What is tried where nothing is declared, the likeliest first. */
export const candidates: readonly string[] = ['windows-1252', mixed, 'macintosh'];

/** Windows-1252 from 0x80 to 0x9F. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** @param encoding Any name that the WHATWG standard knows, or `mixed`. @returns null when the bytes are not valid in it. */
export function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === mixed) return mixedText(bytes);
  if (/^(?:windows-1252|cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i.test(encoding)) return windows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9F]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Sequences of UTF-8 as such, every other byte beyond ASCII as Windows-1252; null where there is no such sequence. */
function mixedText(bytes: Uint8Array): string | null {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let sequences = 0;
  const text = latin.replace(
    /([\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3})|[\x80-\xFF]/g,
    (sign, sequence?: string) => {
      const decoded = sequence === undefined ? null : decodedAs('utf-8', Buffer.from(sequence, 'latin1'));
      if (decoded !== null) sequences++;
      return decoded ?? windows1252(Buffer.from(sign, 'latin1'));
    },
  );
  return sequences > 0 ? text : null;
}

/** Characters beyond ASCII that are looked at: those of a long text are like those of its beginning. */
const most = 2000;

/**
 * How well the characters beyond ASCII fit where they stand: quotation marks at
 * the edges of words, accents inside them.
 *
 * @returns At most 1; 1 for a text that has none, below 0 for a text in the wrong encoding.
 */
export function plausibility(text: string): number {
  let [sum, count] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7F]/g)) {
    sum += fitness(sign, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
    if (++count === most) break;
  }
  return count === 0 ? 1 : sum / count;
}

const opens = /[\s([—–"'“‘>]/;
const closes = /[\p{Alpha}\p{N}.,!?…%)\]’”"';:—–-]/u;

/** Kinds of characters, each with how well one fits between its neighbours; the first that matches decides. */
const kinds: readonly { readonly sign: RegExp; readonly fits: (before: string, after: string) => number }[] = [
  { sign: /[\u0080-\u009F\uFFFD]/, fits: () => -3 },
  {
    sign: /[“‘„«]/,
    fits: (before, after) => (opens.test(before) && /[\p{Alpha}\p{N}‘“'"…[(£$€]/u.test(after) ? 1 : -0.5),
  },
  {
    sign: /[”’»]/,
    fits: (before, after) => (closes.test(before) || (/\s/.test(before) && /[\p{Alpha}\d]/u.test(after)) ? 1 : -0.5),
  },
  { sign: /[–—]/, fits: (before, after) => (/\s/.test(before) === /\s/.test(after) ? 1 : 0) },
  { sign: /[…\u00A0£€©®°½¼¾•·§™×¢†]/, fits: () => 0.7 },
  {
    sign: /[ß-öø-ÿœšž]/,
    fits: (before, after) => (/[^\0-\x7F]/.test(before + after) ? -1 : /[a-zA-Z]/.test(before + after) ? 0.8 : -0.3),
  },
  {
    sign: /[À-ÖØ-ÞŒŠŽŸ]/,
    fits: (before, after) =>
      /[a-z]|[^\0-\x7F]/.test(before) || /[^\0-\x7F]/.test(after) ? -1 : /[a-zA-Z]/.test(after) ? 0.5 : -0.5,
  },
];

function fitness(sign: string, before: string, after: string): number {
  return kinds.find((kind) => kind.sign.test(sign))?.fits(before, after) ?? -0.7;
}
