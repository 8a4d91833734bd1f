/** Byte lines: pieces of a file to its lines, holding one line at a time. */

export interface ByteLine {
  /** 1-based. */
  readonly number: number;
  /** Without its line feed; null where it is longer than was allowed. */
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/** @param most Bytes that a line may have; of a longer one no more than that is ever held. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let [pieces, size, number]: [Uint8Array[], number, number] = [[], 0, 0];
  const taken = (): ByteLine => {
    const line = { number: ++number, bytes: size > most ? null : Buffer.concat(pieces) };
    [pieces, size] = [[], 0];
    return line;
  };
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size > most) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end));
      yield taken();
      start = end + 1;
    }
    hold(chunk.subarray(start).slice());
  }
  if (size > 0) yield taken();
}
