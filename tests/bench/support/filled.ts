import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLearnedRanker } from '../../../src/background/learned-ranker';
import { buildOf, crowd, startBench, type BenchBrowser } from './browser';
import type { Template } from '../../../src/core/templates/template';
import { fillDatabase, putLibrary } from './fill-database';
import { manyTemplates } from './many-templates';

/** How many posts are remembered; fewer make a quick try. */
export const POSTS = Number(process.env['COUNTERSIGN_BENCH_POSTS'] ?? 1_000_000);
export const TEMPLATES = 2000;
const CUSTOMERS = 100_000;
const CHOICES = 10_000;
const NAME = 'e2e-chrome';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every figure of a filled browser stands on. */
export const FILLED = `${POSTS} remembered posts, ${TEMPLATES} templates, ${CHOICES} past choices`;

/**
 * Chromium with a full database and a library that has learned. Filled once and kept in .cache, for a million posts take
 * minutes.
 */
export async function startFilled(): Promise<BenchBrowser> {
  const profile = here(`../../../.cache/bench/filled-${POSTS}-${stamp()}`);
  if (!existsSync(profile)) await fill(profile);
  const browser = await startBench({ extension: NAME, profile });
  const templates = manyTemplates(TEMPLATES);
  const page = await browser.own();
  await putLibrary(page, { templates, learning: learned(templates) });
  await page.close();
  await browser.stopBackground();
  return browser;
}

async function fill(profile: string): Promise<void> {
  const unfinished = `${profile}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const browser = await startBench({ extension: NAME, profile: unfinished });
  const page = await browser.own();
  await fillDatabase(page, {
    posts: POSTS,
    customers: Math.min(CUSTOMERS, POSTS / 10),
    now: Date.now(),
  });
  await browser.close();
  renameSync(unfinished, profile);
}

// What the crowd complains about, with one template of its own for each complaint: a team that knows what it answers.
function learned(templates: readonly Template[]): unknown {
  const now = Date.now();
  const ranker = createLearnedRanker(templates, null);
  const posts = crowd().posts.filter(post => post.text.startsWith('@AcmeParcels'));
  const complaints = [...new Set(posts.map(complaintIn))];
  for (let index = 0; index < CHOICES; index += 1) {
    const text = posts[index % posts.length]?.text ?? '';
    const turn = complaints.indexOf(complaintIn({ text })) * 3 + (index % 7 === 0 ? 1 : 0);
    const template = templates[turn * 5 + 1];
    ranker.learn({
      pressId: `press-${index}`,
      templateId: template?.id ?? null,
      text,
      reply: template?.wordings[0]?.text ?? '',
      brand: 'AcmeParcels',
      lang: 'en',
      at: now - (CHOICES - index) * 60_000,
      fresh: 0,
    });
  }
  return ranker.keep();
}

function complaintIn({ text }: { text: string }): string {
  return text.split(': ').at(-1) ?? '';
}

// Another schema, another filling, or another place of the extension (its id comes from there) wants another profile.
function stamp(): string {
  const hash = createHash('sha256').update(buildOf(NAME));
  for (const file of ['../../../src/storage/database.ts', 'fill-database.ts'])
    hash.update(readFileSync(here(file)));
  return hash.digest('hex').slice(0, 10);
}
