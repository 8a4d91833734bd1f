import { configDefaults, defineConfig } from 'vitest/config';

/** The first test of a file that runs the whole pipeline also loads it, which takes a while on a busy machine. */
export default defineConfig({
  test: { testTimeout: 30_000, exclude: [...configDefaults.exclude, 'test/browser/**'] },
});
