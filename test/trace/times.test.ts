/** Which of two articles says that it is earlier, wherever the program runs. */

import { afterEach, expect, test, vi } from 'vitest';
import { compareTimes } from '../../src/trace/times.ts';
import { article } from './articles.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  { one: '2025-06-24T05:00:00Z', other: '2025-06-24T10:15:00Z', is: -1 },
  { one: '2025-06-23', other: '2025-06-24T10:15:00Z', is: -1 },
  { one: '2025-06-24', other: '2025-06-24T10:15:00Z', is: 0 },
  { one: '2025-06-24T10:15', other: '2025-06-24T05:00:00Z', is: 0 },
  { one: '2025-06-25T01:00', other: '2025-06-24T10:15', is: 1 },
])('$one beside $other', ({ one, other, is }) => {
  for (const TZ of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
    vi.stubEnv('TZ', TZ);
    const [a, b] = [one, other].map((published) => article('a.txt', 'It rained.', { published }));
    expect(a && b && compareTimes(a, b)).toBe(is);
  }
});
