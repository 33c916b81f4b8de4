// npm run screenshots: pictures of each of our own pages, light and dark, into docs/pictures/pages, and docs/pages.md that shows them.
import { build, ensureBrowser, ensureDependencies, must } from './tools.mjs';

await ensureDependencies();
await ensureBrowser('chrome');
console.log('Building …');
await must(build('chrome', { e2e: true, quiet: true }));

// From here on everything is installed, TypeScript too.
const { register } = await import('tsx/esm/api');
register();
const { takeScreenshots } = await import('./screenshots.ts');
await takeScreenshots();
