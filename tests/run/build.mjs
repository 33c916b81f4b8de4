// npm run build: dist/chrome and dist/firefox; with E2E=1 also dist/e2e-chrome and dist/e2e-firefox.
import { build, ensureDependencies, must } from './tools.mjs';

await ensureDependencies();
const flavours = process.env.E2E === '1' ? [false, true] : [false];
for (const e2e of flavours) {
  for (const target of ['chrome', 'firefox']) await must(build(target, { e2e }));
}
console.log(
  `Built: ${flavours.flatMap(e2e => [`dist/${e2e ? 'e2e-' : ''}chrome`, `dist/${e2e ? 'e2e-' : ''}firefox`]).join(', ')}`,
);
