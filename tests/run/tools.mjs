// What every command shares. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder; resolves with the exit code. A quiet one shows its output only when it fails. */
export function run(command, args, env = {}, { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const said = [];
    child.stdout?.on('data', part => said.push(part));
    child.stderr?.on('data', part => said.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs a tool of node_modules; resolves with the exit code. */
export function tool(name, args, env, options) {
  return run(process.execPath, [binary(name), ...args], env, options);
}

/** As {@link run}, but a failure ends the process with that code. */
export async function must(promise) {
  const code = await promise;
  if (code !== 0) process.exit(code);
}

// The script behind a command, found by its package so that it works where .bin holds shell shims, too.
function binary(name) {
  if (name.includes('/')) return join(root, 'node_modules', name);
  const folder = join(root, 'node_modules', name === 'tsc' ? 'typescript' : name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Installs the dependencies of the lock file when they are not there or older than it. */
export async function ensureDependencies() {
  const marker = join(root, 'node_modules/.package-lock.json');
  const fresh =
    existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (fresh) return;
  console.log('Installing dependencies …');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other systems, which a lock file written on one system may.
  // Without saving, the versions are those of the lock file, and it stays as it is.
  await must(run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']));
}

// Google's Chrome takes no extension from the command line since 137, and Edge is made of the same.
const CANDIDATES = {
  chrome: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const FIXED_PLACES = {
  chrome: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLES = { chrome: 'COUNTERSIGN_CHROME', firefox: 'COUNTERSIGN_FIREFOX' };

/**
 * Path of a browser: what the variable names, else what is installed, else what we install (Debian's packages as root,
 * Playwright's own build elsewhere). Exits with a sentence when none can be had.
 */
export async function ensureBrowser(kind) {
  const named = process.env[VARIABLES[kind]];
  if (named && !existsSync(named)) {
    console.error(`${VARIABLES[kind]} names ${named}, and nothing is there. Correct it, or leave it out.`);
    process.exit(1);
  }
  const found = named || findBrowser(kind) || (await downloaded(kind));
  if (found) return remember(kind, found);

  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`Installing ${CANDIDATES[kind][0]} …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], quiet);
    const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
    await run(
      'apt-get',
      ['-qq', '-y', 'install', '--no-install-recommends', CANDIDATES[kind][0], ...fonts],
      quiet,
    );
  } else {
    console.log(`Downloading ${kind === 'chrome' ? 'Chromium' : 'Firefox'} …`);
    if (kind === 'chrome') await tool('playwright-core/cli.js', ['install', 'chromium']);
    else
      await run('npx', [
        '--yes',
        '@puppeteer/browsers',
        'install',
        'firefox@stable',
        '--path',
        join(root, '.cache/browsers'),
      ]);
  }
  const installed = findBrowser(kind) ?? (await downloaded(kind));
  if (installed) return remember(kind, installed);
  console.error(
    `No ${kind} found and none could be installed. Install one, or name it: ${VARIABLES[kind]}=/path/to/${kind}. Nothing was changed.`,
  );
  process.exit(1);
}

function remember(kind, path) {
  process.env[VARIABLES[kind]] = path;
  return path;
}

function findBrowser(kind) {
  for (const name of CANDIDATES[kind]) {
    const path = onPath(name);
    if (path) return path;
  }
  return FIXED_PLACES[kind].find(path => existsSync(path)) ?? null;
}

async function downloaded(kind) {
  if (kind === 'chrome') {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  }
  const folder = join(root, '.cache/browsers/firefox');
  const version = existsSync(folder) ? readdirSync(folder)[0] : undefined;
  if (!version) return null;
  const places = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];
  return places.map(place => join(folder, version, place)).find(path => existsSync(path)) ?? null;
}

function onPath(name) {
  const result = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return result.status === 0 ? (result.stdout.split('\n')[0]?.trim() ?? null) : null;
}

/** Builds one flavour of the extension into dist/. Resolves with the exit code. */
export function build(target, { e2e = false, quiet = false } = {}) {
  const env = { TARGET: target, E2E: e2e ? '1' : '' };
  return tool('vite', ['build', '--logLevel', 'warn'], env, { quiet });
}

/** The folder for things that can be made again. */
export function cache(...parts) {
  const path = join(root, '.cache', ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}
