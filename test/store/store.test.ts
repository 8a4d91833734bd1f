/** The store: what was kept is found again, and nothing else is. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundQuote } from '../../src/model.ts';
import type { Contents, Piece } from '../../src/read/memory.ts';
import { opened, sealed } from '../../src/store/entry.ts';
import { type Shelf, storeOn } from '../../src/store/index.ts';

const bytes = new TextEncoder().encode('“It rained,” said Ana Ruiz.');
const piece: Piece = { path: 'a.txt', form: 'text', line: 0, bytes };
const contents = {
  encoding: 'utf-8',
  found: [{ draft: { text: 'one' }, hash: 'a', isEnglish: true }, { fault: { code: 'empty', message: 'it is' } }],
} as unknown as Contents;
const found = [{ kind: 'direct' }] as unknown as readonly FoundQuote[];

function shelf() {
  const held = new Map<string, Uint8Array>();
  const own: Shelf = {
    get: async (name) => held.get(name) ?? null,
    put: async (name, all) => void held.set(name, all),
    drop: async (name) => void held.delete(name),
  };
  return { held, own };
}

/** A shelf that holds the piece, and the name of its entry. */
async function filled(conditions: readonly string[] = ['1']) {
  const { held, own } = shelf();
  const store = storeOn(own, conditions);
  store.learn(piece, contents).slots[0]?.keep(found);
  await store.settle();
  return { held, own, name: [...held.keys()][0] ?? '' };
}

test('what was learnt is recalled, with the quotes of its articles', async () => {
  const { own } = await filled();
  const known = await storeOn(own, ['1']).recall(piece);
  expect(known).toMatchObject({ contents, slots: [{ found }] });
});

test('what is not all found is not kept', async () => {
  const { held, own } = shelf();
  const two = { ...contents, found: [...contents.found, ...contents.found] };
  const store = storeOn(own, ['1']);
  const { slots } = store.learn(piece, two);
  slots[1]?.keep(found);
  await store.settle();
  expect([slots.length, held.size]).toEqual([2, 0]);
});

test.each<{ other: string; changed: Partial<Piece>; conditions?: string[] }>([
  { other: 'other bytes', changed: { bytes: new TextEncoder().encode('“It rained,” said Ana Ruiz!') } },
  { other: 'another path', changed: { path: 'b.txt' } },
  { other: 'another form', changed: { form: 'markdown' } },
  { other: 'another line', changed: { line: 2 } },
  { other: 'another version of the program', changed: {}, conditions: ['2'] },
  { other: 'another option', changed: {}, conditions: ['1', 'en'] },
])('$other are not what was learnt', async ({ changed, conditions = ['1'] }) => {
  const { own, held } = await filled();
  expect(await storeOn(own, conditions).recall({ ...piece, ...changed })).toBeNull();
  expect(held.size).toBe(1);
});

describe('an entry that is not as it was sealed is dropped, and counted', () => {
  test.each<{ of: string; made: (entry: Uint8Array) => Uint8Array | Promise<Uint8Array> }>([
    { of: 'cut off', made: (entry) => entry.subarray(0, entry.length - 1) },
    { of: 'cut off in its first line', made: (entry) => entry.subarray(0, 30) },
    { of: 'empty', made: () => new Uint8Array() },
    { of: 'longer', made: (entry) => Buffer.concat([entry, Buffer.from(' ')]) },
    { of: 'of another file', made: () => sealed('ab12', { contents, quotes: [] }) },
    { of: 'of another version', made: async () => [...(await filled(['2'])).held.values()][0] ?? new Uint8Array() },
    { of: 'some other file', made: () => new TextEncoder().encode('{"contents":{},"quotes":[]}\n') },
  ])('one that is $of', async ({ made }) => {
    const { held, own, name } = await filled();
    held.set(name, await made(held.get(name) ?? new Uint8Array()));
    const store = storeOn(own, ['1']);
    expect(await store.recall(piece)).toBeNull();
    expect(held.size).toBe(0);
    store.learn(piece, contents).slots[0]?.keep(found);
    expect(await store.settle()).toEqual({ dropped: 1, fault: null });
    expect(await storeOn(own, ['1']).recall(piece)).toMatchObject({ contents });
  });

  test('one with any bit turned', () => {
    const entry = sealed('ab12', { quotes: ['“é”'] });
    fc.assert(
      fc.property(fc.nat(entry.length - 1), fc.nat(7), (at, bit) => {
        const other = Uint8Array.from(entry);
        other[at] = (other[at] ?? 0) ^ (1 << bit);
        return opened('ab12', other) === undefined;
      }),
    );
    expect(opened('ab12', entry)).toEqual({ quotes: ['“é”'] });
  });
});

test('a shelf that is full is told, and is not the end', async () => {
  const full: Shelf = { ...shelf().own, put: () => Promise.reject(new Error('no space left on device')) };
  const store = storeOn(full, ['1']);
  store.learn(piece, contents).slots[0]?.keep(found);
  expect(await store.settle()).toEqual({ dropped: 0, fault: new Error('no space left on device') });
});
