/** What metadata says of time, wherever the program runs. */

import { afterEach, expect, test, vi } from 'vitest';
import { instantOf } from '../../src/read/instants.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['2025-06-24', '2025-06-24'],
  ['2025-06-24T10:15', '2025-06-24T10:15'],
  ['2025-06-24T10:15:00+02:00', '2025-06-24T08:15:00Z'],
  ['20250624T101500+0200', '2025-06-24T08:15:00Z'],
  ['Tue, 24 Jun 2025 10:15:00 +0200', '2025-06-24T08:15:00Z'],
  ['Tue, 24 Jun 2025 10:15:00', '2025-06-24T10:15:00Z'],
  ['Tue, 24 Jun 2025 10:15:00 CEST', '2025-06-24T08:15:00Z'],
  ['Tue, 24 Jun 2025 10:15:00 AEST', '2025-06-24T10:15'],
  ['24 June 2025, 10:15 pm', '2025-06-24T22:15'],
  ['1750753800', '2025-06-24T08:30:00Z'],
])('%s is %s', (words, instant) => {
  for (const TZ of ['UTC', 'Asia/Tokyo']) {
    vi.stubEnv('TZ', TZ);
    expect(instantOf(words)).toBe(instant);
  }
});

test.each(['', 'soon', '99 June 2025', 'Tue, 31 Feb 2025 10:15:00 XYZ'])('%j is none', (words) => {
  expect(instantOf(words)).toBeNull();
});
