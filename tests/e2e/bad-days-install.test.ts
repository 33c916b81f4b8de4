import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Template } from '../../src/core/templates/template';
import { launch } from '../support/browser/chromium';
import { createPracticeX } from '../support/practice-x';
import { createSeed } from '../x-page/seed';
import { JO, onStage } from './stage';
import { rowsOf } from './tables';

const DIST = process.env['COUNTERSIGN_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

onStage(
  'after installing',
  stage => {
    it('brings the sixteen starters once, however often the set-up is saved and the background starts', async () => {
      const { ask, browser } = stage();
      await Promise.all([ask('setup.save', JO), ask('setup.save', JO)]);
      await browser.stopBackground();
      await ask('setup.save', JO);
      const templates = await rowsOf<Template>(stage(), 'templates');
      expect(templates).toHaveLength(16);
      expect(new Set(templates.map(template => template.name)).size).toBe(16);
    });
  },
  { fresh: true },
);

// Firefox opens it too, as the unit test of the background says; here it installs us only for a run, and shows no tab for that.
it('opens the welcome page (chromium)', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-install-'));
  const practice = createPracticeX({ data: createSeed(Date.now()) });
  const context = await launch(profile, { practice, extension: `${DIST}/e2e-chrome` }, []);
  try {
    await expect
      .poll(() => context.pages().map(page => page.url()), { timeout: 10_000 })
      .toContainEqual(expect.stringMatching(/^chrome-extension:\/\/\w+\/src\/pages\/index\.html/));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
