/**
 * Word places: where the words of a text begin and end.
 *
 * In: any text. Out: the start and end of each word in turn. Plain letters are
 * told apart by their codes, which is several times as fast as a pattern;
 * a text with any others is left to the pattern that says what a word is.
 */

/** Letters and digits, with single marks inside that belong to contractions, abbreviations and numbers. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** What a character may be in a word. */
const [outside, letter, inner, unknown] = [0, 1, 2, 3];

/** By code: plain letters and digits, marks inside words, all else below 128. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return letter;
  return /['.,]/.test(character) ? inner : outside;
});

/** Quotation marks, dashes, ellipses and spaces of print; the apostrophe among them is inside words. */
const [firstOfPrint, lastOfPrint, apostrophe] = [0x2000, 0x206f, 0x2019];

function kindOf(code: number): number {
  if (code < 128) return plain[code] ?? outside;
  if (code === apostrophe) return inner;
  return code >= firstOfPrint && code <= lastOfPrint ? outside : unknown;
}

export function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  let start = -1;
  let before = outside;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === unknown) return byPattern(text);
    if (kind === letter) {
      if (start < 0) start = at;
    } else if (start >= 0 && (kind === outside || before !== letter)) {
      places.push(start, before === inner ? at - 1 : at);
      start = -1;
    }
    before = start < 0 ? outside : kind;
  }
  if (start >= 0) places.push(start, before === inner ? text.length - 1 : text.length);
  return places;
}

function byPattern(text: string): readonly number[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: printed }) => [index, index + printed.length]);
}
