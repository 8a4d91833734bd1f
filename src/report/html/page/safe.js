/**
 * Safe: text from outside made fit to be shown, as `report/safe.ts` makes it for terminals.
 *
 * Control, direction, hidden and unpaired characters appear as their codes, so
 * that they neither act nor hide; line feeds and tabs stay.
 */

const unprintable =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}|(?<=\p{M}{6})\p{M}/gu;

/** @param {string} text */
export function safe(text) {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, escaped);
}

/** @param {string} character */
function escaped(character) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}
