// npm start: shows the extension on the practice X in Chromium. With a display the browser stays open; without one the main
// job is walked through and pictured in demo/. Words behind `--`: walk takes the walk with a display, too; firefox takes it in Firefox.
import { build, ensureBrowser, ensureDependencies, must } from './tools.mjs';

const words = process.argv.slice(2);
const strange = words.filter(word => word !== 'firefox' && word !== 'walk');
if (strange.length > 0) {
  console.error(
    `npm start does not know "${strange.join(' ')}". It knows: npm start -- firefox, npm start -- walk.`,
  );
  process.exit(1);
}
const target = words.includes('firefox') ? 'firefox' : 'chrome';
// Firefox is only walked: there a tab that a person opens would reach the real X.
const shown = target === 'chrome' && hasDisplay() && !words.includes('walk');

await ensureDependencies();
await ensureBrowser(target);
console.log('Building …');
await must(build(target, { e2e: !shown, quiet: true }));

// From here on everything is installed, TypeScript too.
const { register } = await import('tsx/esm/api');
register();
const { demo } = await import('./demo.ts');
process.exit(await demo({ target, shown }));

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
