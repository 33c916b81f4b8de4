import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
export default defineConfig({
  plugins: [crx({ manifest: manifest })],
  build: { outDir: 'dist/chrome', emptyOutDir: true, target: 'chrome120' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
