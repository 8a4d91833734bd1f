/**
 * Byte names: names of files that are not UTF-8, as strings and back.
 *
 * Each byte that is no UTF-8 becomes a lone surrogate from U+DC80 to U+DCFF, as
 * in Python's `surrogateescape`: JSON writes it as an escape, terminals are shown
 * its code, and `os.fsencode` gives the bytes again.
 */

const sequence = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/g;
const lone = /([\uDC80-\uDCFF])/u;

export function nameOf(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = all.toString('utf8');
  return text.includes('\uFFFD') ? all.toString('latin1').replace(sequence, decoded) : text;
}

/** What the file system takes for a name: the same string wherever it can. */
export function bytesOf(name: string): string | Buffer {
  if (!lone.test(name)) return name;
  const pieces = name.split(lone);
  return Buffer.concat(
    pieces.map((piece) => (lone.test(piece) ? Buffer.of(piece.charCodeAt(0) & 0xff) : Buffer.from(piece))),
  );
}

function decoded(latin: string): string {
  const text = Buffer.from(latin, 'latin1').toString('utf8');
  if (!text.includes('\uFFFD') || latin === '\xEF\xBF\xBD') return text;
  return latin.replace(/./gs, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
}
