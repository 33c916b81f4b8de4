// npm test: on a fresh clone installs what is missing, then types, lint, unit tests and browser tests in Chromium and Firefox.
// Words after `--` go to the browser tests as a filter: npm test -- walk
import { readFileSync, rmSync } from 'node:fs';
import { build, cache, ensureBrowser, ensureDependencies, tool } from './tools.mjs';

const filter = process.argv.slice(2);
await ensureDependencies();
await ensureBrowser('chrome');
await ensureBrowser('firefox');

const total = { passed: 0, failed: 0, skipped: 0 };
await step('types', () => tool('tsc', ['-p', '.']));
await step('types of the practice X', () => tool('tsc', ['-p', 'tests/x-page']));
await step('lint', () => tool('oxlint', ['--quiet']));
await suite('unit', 'tests/vitest.config.ts', []);
const built =
  (await step('build for Chromium', () => build('chrome', { e2e: true }))) &&
  (await step('build for Firefox', () => build('firefox', { e2e: true }))) &&
  (await step('plain build for Chromium', () => build('chrome'))) &&
  (await step('plain build for Firefox', () => build('firefox'))) &&
  (await step('store rules', () =>
    tool('web-ext', ['lint', '-s', 'dist/firefox', '--warnings-as-errors', '--boring']),
  ));
if (built) await suite('e2e', 'tests/vitest.e2e.config.ts', filter);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

async function step(name, command) {
  const ok = (await command()) === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

async function suite(name, config, words) {
  const report = cache(`${name}.json`);
  rmSync(report, { force: true });
  const code = await tool('vitest', [
    'run',
    '-c',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...words,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = readReport(report);
  total.passed += numPassedTests;
  // A file that fails to load, or a runner that dies, counts too: it must not look like a pass.
  total.failed += Math.max(numFailedTests, numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  total.skipped += numPendingTests;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1 };
  }
}
