/** What the store needs of the world: somewhere to keep bytes by name. Types only. */

export interface Shelf {
  /** Null where there is nothing by that name, or it cannot be read. */
  readonly get: (name: string) => Promise<Uint8Array | null>;
  /** Puts all of it there or nothing, whoever else does the same. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
}
