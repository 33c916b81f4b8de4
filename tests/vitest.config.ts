import { defineConfig } from 'vitest/config';

/** Unit tests; those that need a document say so at their top with `@vitest-environment happy-dom`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 },
});
