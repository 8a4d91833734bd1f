/**
 * Printed words: words as they are printed to numbers, looked up where they stand.
 *
 * In: a text and the place of a word in it. Out: the number the word was
 * given. A word is cut out of its text only when it is met for the first time;
 * all others cost a look at their letters.
 */

/** Words looked at before the hash is given up: texts may be made so that all their words have one. */
const mostTries = 24;

export class PrintedWords {
  /** Where in `#words` a word of each hash stands, and one more; 0 for none. A power of two long. */
  #slots = new Int32Array(1 << 12);
  readonly #words: { readonly printed: string; readonly hash: number; readonly number: number }[] = [];
  /** Words whose place in the table was too crowded. */
  readonly #others = new Map<string, number>();
  readonly #make: (printed: string) => number;

  /** @param make Gives a new word its number. */
  constructor(make: (printed: string) => number) {
    this.#make = make;
  }

  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let tries = 0; tries < mostTries; tries++) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0) return this.#added(text.slice(start, end), hash, slot);
      const known = this.#words[place - 1];
      if (known?.hash === hash && stands(known.printed, text, start, end)) return known.number;
      slot = (slot + 1) & mask;
    }
    const printed = text.slice(start, end);
    const number = this.#others.get(printed) ?? this.#make(printed);
    this.#others.set(printed, number);
    return number;
  }

  #added(printed: string, hash: number, slot: number): number {
    const number = this.#others.get(printed) ?? this.#make(printed);
    this.#words.push({ printed, hash, number });
    this.#slots[slot] = this.#words.length;
    if (2 * this.#words.length > this.#slots.length) this.#widen();
    return number;
  }

  /** Those that then find no place soon enough are moved to the others. */
  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (const [index, { printed, hash, number }] of this.#words.entries()) {
      let slot = hash & mask;
      let tries = 0;
      while ((this.#slots[slot] ?? 0) > 0 && tries++ < mostTries) slot = (slot + 1) & mask;
      if (tries < mostTries) this.#slots[slot] = index + 1;
      else this.#others.set(printed, number);
    }
  }
}

function stands(printed: string, text: string, start: number, end: number): boolean {
  if (printed.length !== end - start) return false;
  for (let at = 0; at < printed.length; at++) if (printed.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
