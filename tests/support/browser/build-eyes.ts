import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('../../../.cache/eyes', import.meta.url));
/** The script that finds things by role and name, ready to be put into a page. */
export const EYES = `${FOLDER}/eyes.js`;

/** Bundles page-side.ts into {@link EYES}. */
export async function buildEyes(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('page-side.ts', import.meta.url)),
        formats: ['iife'],
        name: 'practiceEyesBundle',
        fileName: () => 'eyes.js',
      },
    },
  });
}
