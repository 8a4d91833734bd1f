/**
 * Record streams: records to every destination, in the form each asks for.
 *
 * `ndjson` writes them as they come; `json` is one document, and so is held
 * until the last of them is there.
 */

import { safeJson } from '../report/safe.ts';
import type { Destination } from './destinations.ts';
import { streamTo } from './stream.ts';
import type { World } from './world.ts';

export interface Item {
  readonly record: keyof typeof lists;
  readonly value: object;
}

/** What the list of each kind is called in the document, in its order there. */
const lists = { file: 'files', article: 'articles', problem: 'problems', quote: 'quotes' } as const;

export interface Records {
  /** @returns Whether anybody reads on. */
  readonly add: (items: readonly Item[]) => Promise<boolean>;
  /** To be called once, after the last record. @returns Whether all arrived, or nobody read on. */
  readonly end: () => Promise<boolean>;
  /** To be called instead of `end` when not all records came. */
  readonly drop: () => Promise<void>;
}

export function recordsTo(destinations: readonly Destination[], world: World): Records {
  const streams = destinations.map(({ format, file }) => (format === 'json' ? whole : byLine)(file, world));
  return {
    add: async (items) => {
      const open = await inTurn(streams, ({ add }) => add(items));
      return open.includes(true);
    },
    end: async () => !(await inTurn(streams, ({ end }) => end())).includes(false),
    drop: async () => {
      await inTurn(streams, ({ drop }) => drop());
    },
  };
}

function byLine(file: string | null, world: World): Records {
  const { add, end, drop } = streamTo(file, world);
  return {
    add: async (items) => {
      for (const { record, value } of items) if (!(await add(`${safeJson({ record, ...value })}\n`))) return false;
      return true;
    },
    end,
    drop,
  };
}

function whole(file: string | null, world: World): Records {
  const { add, end, drop } = streamTo(file, world);
  const held: Item[] = [];
  return {
    add: async (items) => {
      for (const item of items) held.push(item);
      return true;
    },
    end: async () => {
      const all = Object.entries(lists).map(([kind, name]) => [
        name,
        held.filter(({ record }) => record === kind).map(({ value }) => value),
      ]);
      await add(`${safeJson(Object.fromEntries(all), 2)}\n`);
      return end();
    },
    drop,
  };
}

async function inTurn<T>(streams: readonly Records[], work: (stream: Records) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (const stream of streams) results.push(await work(stream));
  return results;
}
