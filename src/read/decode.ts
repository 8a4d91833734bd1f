/**
 * Decode: the bytes of one file to its text, or the reason why not.
 *
 * UTF-8 strictly; a byte-order mark is honoured and left out of the text, so
 * that offsets count from the first character after it. Changes nothing else.
 */

import type { ErrorCode } from '../errors.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly code: ErrorCode; readonly message: string };

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** Byte-order marks; the first that fits decides. */
const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { code: 'empty', message: 'the file is empty' };
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  const text = strictly(encoding, content);
  if (text === null && encoding.startsWith('utf-16')) {
    return { code: 'not-text', message: 'the file starts as UTF-16 does, but what follows is not UTF-16' };
  }
  const zero = text === null ? content.indexOf(0) : text.indexOf('\0');
  if (zero >= 0) return { code: 'not-text', message: nulMessage(content, zero) };
  if (text === null) return { code: 'bad-utf8', message: badByteMessage(content, bytes.length - content.length) };
  return text.trim() === '' ? { code: 'empty', message: 'the file holds white space only' } : { text, encoding };
}

/** @returns null when the bytes are not valid in the encoding. */
function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding.replace('-bom', ''), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function nulMessage(bytes: Uint8Array, at: number): string {
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  const share = zeros / Math.min(bytes.length, 1000);
  if (share > 0.6) return 'most bytes are NUL: the file seems to be UTF-32 or binary';
  return share > 1 / 3
    ? 'every other byte is NUL: the file seems to be UTF-16 without a byte-order mark'
    : `the file holds a NUL at offset ${at}: it seems to be binary`;
}

/** @param skipped Bytes of the file before `bytes`. */
function badByteMessage(bytes: Uint8Array, skipped: number): string {
  const { offset, line } = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte 0x${byte} at offset ${offset + skipped}, on line ${line}, is not valid UTF-8`;
}

/** Where a lenient decoder first puts a replacement character that the bytes do not spell out. */
function firstBadByte(bytes: Uint8Array): { readonly offset: number; readonly line: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let [offset, from] = [0, 0];
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    const spelled = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!spelled) return { offset, line: text.slice(0, at).split(/\r\n|\n|\r/).length };
    offset += 3;
    from = at + 1;
  }
  return { offset, line: 1 };
}
