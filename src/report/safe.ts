/**
 * Safe: text from outside made fit for a terminal. The one door: nothing an
 * article, a path or a name says reaches the terminal but through here.
 *
 * Control, format (bidirectional, zero-width), separator, ignorable and
 * unpaired surrogate characters are shown as escapes such as \u202E, so that
 * they neither act nor hide; so are marks piled higher than any script does,
 * which would be drawn over the lines around. What asks for an emoji or for
 * text stays. A command to the runner of a build, `##[error]`, loses its first
 * sign to a code.
 */

const unprintable =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}|(?<=\p{M}{6})\p{M}/gu;
/** `##[error]`, `##vso[...]`: commands to the runners of builds, anywhere in a line. */
const command = /#(?=#\w*\[)/g;
/** What a record may have that is not to be found in JSON: any sign but those of ordinary print. */
const suspect = /[^\n -"$-~\u00A0-\u00AC\u00AE-\u05FF\u2010-\u2027\u20A0-\u20CF]|#/;
const outsideJson = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Line feeds and tabs are escaped too: white space is the caller's to fold first, see {@link line}. */
export function safe(text: string): string {
  return text.replace(unprintable, escaped).replace(command, escaped);
}

/** Text on one line: runs of white space become a space, the rest is made {@link safe}. */
export function line(text: string): string {
  return safe(text.replace(/[\p{Zs}\t\n\v\f\r]+/gu, ' ').trim());
}

/** JSON that says the same and holds no character that acts on a terminal. @param indent Spaces; absent for one line. */
export function safeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  if (!suspect.test(json)) return json;
  return json
    .replace(command, escaped)
    .replace(outsideJson, (character) =>
      [...Array(character.length).keys()].map((unit) => hexadecimal(character.charCodeAt(unit))).join(''),
    );
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16).toUpperCase()}}` : hexadecimal(code);
}

function hexadecimal(unit: number): string {
  return `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
