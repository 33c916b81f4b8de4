import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCES = fileURLToPath(new URL('../x-page', import.meta.url));

/** The one script of the practice X, once it is built. */
export const practiceBundle = fileURLToPath(new URL('../../dist/x-page/practice-x.js', import.meta.url));

/** Builds the practice X, unless what is built is newer than every source of it. Throws when the build fails. */
export async function buildPracticeX(): Promise<void> {
  const built = statSync(practiceBundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > newestOf(join(SOURCES, 'app'), SOURCES)) return;
  // A test runner says NODE_ENV=test, which would make it React's development build.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(SOURCES, 'vite.config.ts') });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

// The seed and the checks beside the app are not in the bundle.
function newestOf(app: string, around: string): number {
  const files = [
    ...readdirSync(app, { recursive: true, encoding: 'utf8' }).map(name => join(app, name)),
    ...['data.ts', 'settings.ts', 'practice.ts', 'vite.config.ts', 'tsconfig.json'].map(name =>
      join(around, name),
    ),
  ];
  return Math.max(...files.map(file => statSync(file).mtimeMs));
}
