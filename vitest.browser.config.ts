import { defineConfig } from 'vitest/config';

/** What is tested in a browser: `npm run test:browser`. One file at a time, since each has a browser of its own. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
