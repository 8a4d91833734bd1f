/**
 * Columns: how much of a terminal's line a text takes.
 *
 * By Unicode's East Asian Width and emoji properties. The library for this
 * takes as long to load as Node itself takes to start; a test holds the two
 * together.
 */

/** Latin, Greek, Cyrillic, common punctuation and box lines: one column each. */
const narrow =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2500-\u257F]*$/;
const none = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const wide =
  /[\p{Emoji_Presentation}\u2630-\u2637\u268A-\u268F\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u3247\u3250-\uA4C6\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DF2}\u{1AFF0}-\u{1B2FB}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
/** Two signs that are drawn as one: the letters of a flag, and an emoji with its skin tone. */
const pairs = /\p{Regional_Indicator}{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}/gu;
/** A sign that is drawn as an emoji because the next character asks for it. */
const asked = /(?!\p{Emoji_Presentation})\p{Emoji}\uFE0F/gu;

export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  let columns = text.match(asked)?.length ?? 0;
  for (const [pair] of text.matchAll(pairs))
    columns -= wide.test(String.fromCodePoint(pair.codePointAt(0) ?? 0)) ? 2 : 1;
  for (const letter of text) columns += none.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return columns;
}

/** Whether every character takes one column. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}
