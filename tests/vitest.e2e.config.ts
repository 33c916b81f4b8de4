import { defineConfig } from 'vitest/config';

/** Browser tests: each file starts its own browsers, and waits more than it computes: one file more at once than there are cores. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/prepare.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 3,
    // These end what hangs; what a test waits for has its own patience.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // CI's machine is shared, and a starved browser can miss a deadline: two more tries there. Here a test that fails now and
    // then is to be seen.
    retry: process.env['CI'] ? 2 : 0,
  },
});
