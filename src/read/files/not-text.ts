/** Not text: files that are something else, told by their first bytes or by NUL bytes. */

/** First bytes of what people mix up with articles. */
const signatures: readonly { readonly kind: string; readonly start: string }[] = [
  { kind: 'a PDF', start: '%PDF-' },
  { kind: 'a Word, Pages or ZIP file', start: 'PK\x03\x04' },
  { kind: 'an old Word file', start: '\xD0\xCF\x11\xE0' },
  { kind: 'rich text (RTF)', start: '{\\rtf' },
  { kind: 'a PNG picture', start: '\x89PNG' },
  { kind: 'a JPEG picture', start: '\xFF\xD8\xFF' },
  { kind: 'a GIF picture', start: 'GIF8' },
  { kind: 'compressed by gzip', start: '\x1F\x8B' },
  { kind: 'UTF-32', start: '\xFF\xFE\0\0' },
];

/** @returns What a file is that is no text, or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const top = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return signatures.find(({ start }) => top.startsWith(start))?.kind ?? null;
}

/** The order of UTF-16 whose mark was lost: in English nearly every other byte is NUL. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const top = bytes.subarray(0, 2000);
  const zeros = (parity: number) => top.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < 0.35 * top.length || Math.min(even, odd) > 0.02 * top.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

export function nulMessage(bytes: Uint8Array): string {
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  if (unmarkedUtf16(bytes)) return 'every other byte is NUL: the file seems to be UTF-16 without a byte-order mark';
  if (zeros / Math.min(bytes.length, 1000) > 0.6) return 'most bytes are NUL: the file seems to be UTF-32 or binary';
  return `the file holds a NUL at offset ${bytes.indexOf(0)}: it seems to be binary`;
}
