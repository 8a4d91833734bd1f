/** Lines of standard input, each decoded by itself so that one that is not UTF-8 spoils no other. */

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Null when the line is not UTF-8. */
  readonly text: string | null;
}

const lineFeed = 0x0a;

/** All of standard input, for those who must see the end before the beginning. */
export async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Lines that hold more than white space. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    const text = decoded(decoder, bytes.subarray(start, end < 0 ? bytes.length : end));
    number++;
    if (text === null || text.trim() !== '') yield { number, text };
    start = end < 0 ? bytes.length : end + 1;
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The value of a line of JSON, or why it has none. */
export function parsed({ text }: Line): { readonly value: unknown } | { readonly fault: string } {
  if (text === null) return { fault: 'it is not UTF-8' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'it is not JSON' };
  }
}
