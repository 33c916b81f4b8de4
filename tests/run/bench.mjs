// npm run bench [-- NAME]: every benchmark, or those whose name starts so. One JSON object a line.
import { build, ensureBrowser, ensureDependencies, must, tool } from './tools.mjs';

await ensureDependencies();
await ensureBrowser('chrome');
await must(build('chrome'));
await must(build('chrome', { e2e: true }));
process.exit(await tool('tsx', ['tests/bench/main.ts', ...process.argv.slice(2)]));
