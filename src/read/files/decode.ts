/**
 * Decode: the bytes of one file to its text, or the reason why not.
 *
 * A byte-order mark decides, then whether the bytes are UTF-8, then what the
 * file declares, then which encoding gives text that reads like English. A mark
 * is left out of the text, so that offsets count from the first character after
 * it. Changes nothing else.
 */

import type { ErrorCode } from '../../errors.ts';
import { candidates, decodedAs, plausibility } from './encodings.ts';
import { binaryKind, nulMessage, unmarkedUtf16 } from './not-text.ts';

export interface Text {
  readonly text: string;
  /** By its name in the WHATWG standard, with `-bom` for UTF-8 that is marked. */
  readonly encoding: string;
}

export type Decoded = Text | { readonly code: ErrorCode; readonly message: string };

/** Byte-order marks; the first that fits decides. */
const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** How much a text must read like one for a guess at its encoding to be taken: 1 is as good as it gets. */
const plausible = 0.4;

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { code: 'empty', message: 'the file is empty' };
  const kind = binaryKind(bytes);
  if (kind) return { code: 'not-text', message: `it is ${kind}, not text` };
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const decoded = mark ? marked(bytes, mark.bytes.length, mark.encoding) : unmarked(bytes);
  return 'text' in decoded && decoded.text.trim() === ''
    ? { code: 'empty', message: 'the file holds white space only' }
    : decoded;
}

function marked(bytes: Uint8Array, skipped: number, encoding: string): Decoded {
  const content = bytes.subarray(skipped);
  const text = decodedAs(encoding.replace('-bom', ''), content);
  if (text !== null) return withoutNul({ text, encoding }, content);
  if (encoding === 'utf-8-bom') return { code: 'bad-utf8', message: badByteMessage(content, skipped) };
  return { code: 'not-text', message: 'the file starts as UTF-16 does, but what follows is not UTF-16' };
}

function unmarked(bytes: Uint8Array): Decoded {
  const utf8 = decodedAs('utf-8', bytes);
  if (bytes.includes(0)) {
    const encoding = unmarkedUtf16(bytes);
    const text = encoding && decodedAs(encoding, bytes);
    return encoding && text && plausibility(text) >= plausible && !text.includes('\0')
      ? { text, encoding }
      : { code: 'not-text', message: nulMessage(bytes) };
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  return declaredOrGuessed(bytes) ?? { code: 'bad-utf8', message: badByteMessage(bytes, 0) };
}

function declaredOrGuessed(bytes: Uint8Array): Text | null {
  const label = declared(bytes);
  const text = label === null ? null : decodedAs(label, bytes);
  if (label !== null && text !== null && !/[\u0080-\u009F\uFFFD]/.test(text)) return { text, encoding: nameOf(label) };
  const guesses = candidates.flatMap((encoding) => {
    const guess = decodedAs(encoding, bytes);
    return guess === null ? [] : [{ text: guess, encoding, score: plausibility(guess) }];
  });
  const [best] = guesses.sort((a, b) => b.score - a.score);
  return best && best.score >= plausible ? { text: best.text, encoding: best.encoding } : null;
}

/** The encoding that a page or a document of XML names at its top; null for none, or one that no decoder knows. */
function declared(bytes: Uint8Array): string | null {
  const top = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label =
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/i.exec(top)?.[1] ??
    /<meta\s[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(top)?.[1];
  return label !== undefined && !/^utf-?(?:8|16)/i.test(label) && isKnown(label) ? label : null;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function nameOf(label: string): string {
  return new TextDecoder(label).encoding;
}

function withoutNul(decoded: Text, content: Uint8Array): Decoded {
  return decoded.text.includes('\0') ? { code: 'not-text', message: nulMessage(content) } : decoded;
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
