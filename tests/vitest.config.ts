import { defineConfig } from 'vitest/config';

/** Rooms whose modules keep nothing between two tests and mock no other module: their files may share what was loaded. */
const PLAIN = ['core', 'x', 'ui', 'content', 'support'].map(room => `tests/unit/${room}/**/*.test.{ts,tsx}`);

/**
 * Unit tests; those that need a document say so at their top with `@vitest-environment happy-dom`. Loading everything anew for each
 * file takes longer than most files, so that is done only where a file puts something else in the place of a module.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'plain', include: PLAIN, isolate: false } },
      {
        extends: true,
        test: { name: 'alone', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: PLAIN },
      },
    ],
  },
});
