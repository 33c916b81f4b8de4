import { defineConfig } from 'vitest/config';

/** Browser tests: each file starts its own browsers, so only as many files at once as there are cores. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/prepare.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // CI's machine is shared, and a starved browser can miss a deadline: two more tries there. Here a test that fails now and
    // then is to be seen.
    retry: process.env['CI'] ? 2 : 0,
  },
});
