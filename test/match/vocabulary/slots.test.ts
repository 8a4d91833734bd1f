/** What is noted under a number is found again until all is forgotten. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slots } from '../../../src/match/vocabulary/slots.ts';

test('for any numbers, as a map that is cleared', () => {
  const key = fc.oneof(fc.nat(8), fc.nat(100_000));
  const step = fc.oneof(fc.constant(null), fc.tuple(key, fc.nat(1000)));
  fc.assert(
    fc.property(fc.array(step), fc.array(key), (steps, asked) => {
      const [slots, map] = [new Slots(), new Map<number, number>()];
      for (const given of steps) {
        if (given) {
          slots.set(...given);
          map.set(...given);
        } else {
          slots.clear();
          map.clear();
        }
      }
      for (const one of [...asked, ...map.keys()]) expect(slots.get(one)).toBe(map.get(one) ?? -1);
    }),
  );
});
