/** Queue: first in, first out, at the same cost however many wait. */

export class Queue<T> {
  #items: T[] = [];
  #next = 0;

  get length(): number {
    return this.#items.length - this.#next;
  }

  put(item: T): void {
    this.#items.push(item);
  }

  /** Puts an item before all others. */
  putFirst(item: T): void {
    this.#items = [item, ...this.#items.slice(this.#next)];
    this.#next = 0;
  }

  /** To be called only where there is one. */
  take(): T {
    const item = this.#items[this.#next++] as T;
    if (this.#next > this.length) {
      this.#items = this.#items.slice(this.#next);
      this.#next = 0;
    }
    return item;
  }
}
