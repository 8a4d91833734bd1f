/** Stream: records to one destination, batch by batch, as they are made. A destination that fails is told once. */

import { QuotecheckError } from '../errors.ts';
import { sinkFor, tell } from './deliver.ts';
import type { World } from './world.ts';

/** Length at which finished records are handed on, in UTF-16 code units. */
const batch = 1 << 16;

export interface Stream {
  /** @returns Whether anybody reads on. */
  readonly add: (text: string) => Promise<boolean>;
  /** Hands on what waits. @returns Whether anybody reads on. */
  readonly flush: () => Promise<boolean>;
  /** To be called once, after the last record. @returns Whether all arrived, or nobody read on. */
  readonly end: () => Promise<boolean>;
  /** To be called instead of `end` when not all records came. */
  readonly drop: () => Promise<void>;
}

export function streamTo(file: string | null, world: World): Stream {
  const sink = sinkFor(file, world);
  let waiting = '';
  let isOpen = true;
  let isWhole = true;
  const attempt = async (work: () => Promise<boolean>) => {
    try {
      isOpen = isOpen && (await work());
    } catch (error) {
      if (!(error instanceof QuotecheckError)) throw error;
      tell(error, world);
      await sink.drop();
      isOpen = isWhole = false;
    }
    return isOpen;
  };
  const handOn = () => {
    const text = waiting;
    waiting = '';
    return sink.write(text);
  };
  return {
    add: async (text) => {
      waiting += text;
      return waiting.length < batch ? isOpen : attempt(handOn);
    },
    flush: () => attempt(handOn),
    end: async () => {
      if (waiting !== '') await attempt(handOn);
      if (isWhole) await attempt(() => sink.close().then(() => true));
      return isWhole;
    },
    drop: () => sink.drop(),
  };
}
