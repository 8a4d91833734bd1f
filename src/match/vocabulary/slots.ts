/**
 * Slots: numbers noted under other numbers, and forgotten all at once.
 *
 * Keys are numbers of words, roots or marks: from 0, without wide gaps. A look
 * costs two reads of flat arrays, where a map would be made anew each time.
 */

export class Slots {
  /** What is noted under another number than this is forgotten. */
  #turn = 1;
  /** By key its turn and its value, side by side: they are asked for together. */
  #noted = new Int32Array(1 << 11);

  clear(): void {
    this.#turn++;
  }

  /** @returns -1 where nothing is noted. */
  get(key: number): number {
    return this.#noted[2 * key] === this.#turn ? (this.#noted[2 * key + 1] ?? -1) : -1;
  }

  set(key: number, value: number): void {
    if (2 * key >= this.#noted.length) {
      const before = this.#noted;
      this.#noted = new Int32Array(4 * key);
      this.#noted.set(before);
    }
    this.#noted[2 * key] = this.#turn;
    this.#noted[2 * key + 1] = value;
  }
}
