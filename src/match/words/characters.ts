/**
 * Characters: what each may be in a word.
 *
 * In: a UTF-16 unit. Out: its kind, for those of European print; all others
 * are left to patterns. Telling them apart by their codes is several times as
 * fast as a pattern.
 */

/** Those from `digit` on make words; those between `outside` and `unknown` may stand inside one. */
export const [outside, point, apostrophe, unknown, digit, letter] = [0, 1, 2, 3, 4, 5];

/** Codes from here on are known by what range they are in. */
const wide = 0x250;

const kinds = Uint8Array.from({ length: wide }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code >= 0xc0) return character === '×' || character === '÷' ? outside : letter;
  if (/[A-Za-zªµº]/.test(character)) return letter;
  if (/[0-9²³¹¼½¾]/.test(character)) return digit;
  if (character === "'") return apostrophe;
  return character === '.' || character === ',' ? point : outside;
});

/** Quotation marks, dashes, ellipses and spaces of print; signs of currencies. */
const [firstOfPrint, lastOfPrint, firstSign, lastSign, curled] = [0x2000, 0x206f, 0x20a0, 0x20cf, 0x2019];

export function kindOf(code: number): number {
  if (code < wide) return kinds[code] ?? outside;
  if (code === curled) return apostrophe;
  const isOutside = (code >= firstOfPrint && code <= lastOfPrint) || (code >= firstSign && code <= lastSign);
  return isOutside ? outside : unknown;
}
