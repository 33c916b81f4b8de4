import { defineConfig } from 'vite';

const folder = new URL('.', import.meta.url).pathname;

/** Builds the practice X into one script, which tests/support/practice-x.ts serves under /practice/. */
export default defineConfig({
  root: folder,
  publicDir: false,
  logLevel: 'warn',
  // Draft.js and fbjs speak of Node's `global`.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: '../../dist/x-page',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: `${folder}app/main.tsx`,
      output: { format: 'iife', entryFileNames: 'practice-x.js', codeSplitting: false },
    },
  },
});
