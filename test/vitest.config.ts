import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    // The knowledge is built once for each worker instead of once for each file.
    isolate: false,
    // Only what hangs is to run into them: a busy machine takes several times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
