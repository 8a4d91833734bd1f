/** Whatever is made of a page, it is read or told, and nothing else happens. `npm run fuzz` goes on from here. */

import { expect, test } from 'vitest';
import { caseOf, faultOf } from './fuzz-cases.ts';

test('mutated pages of every form', async () => {
  for (let number = 1; number <= 250; number++) {
    expect({ number, fault: await faultOf(caseOf(number)) }).toEqual({ number, fault: null });
  }
}, 120_000);
