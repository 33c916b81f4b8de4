// npm run check: types, lint (with the room arrows), format, unused code and dependencies, and the store's linter.
import { build, ensureDependencies, tool } from './tools.mjs';

await ensureDependencies();
/** @type {[string, () => Promise<number>][]} */
const steps = [
  ['types', () => tool('tsc', ['-p', '.'])],
  ['types of the practice X', () => tool('tsc', ['-p', 'tests/x-page'])],
  ['lint', () => tool('oxlint', ['--quiet', '--deny-warnings'])],
  ['format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['unused code and dependencies', () => tool('knip', [])],
  ['Firefox build', () => build('firefox')],
  ['store rules', () => tool('web-ext', ['lint', '-s', 'dist/firefox', '--warnings-as-errors', '--boring'])],
];

const failed = [];
for (const [name, step] of steps) {
  const code = await step();
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exit(1);
}
