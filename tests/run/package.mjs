// npm run package: store-ready zips in dist/packages, checked with the stores' own linter.
import { createWriteStream, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, ensureDependencies, must, root, tool } from './tools.mjs';

await ensureDependencies();
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const { zipSync } = await import('fflate');
mkdirSync(join(root, 'dist/packages'), { recursive: true });
for (const target of ['chrome', 'firefox']) {
  await must(build(target));
  if (target === 'firefox')
    await must(tool('web-ext', ['lint', '-s', 'dist/firefox', '--warnings-as-errors', '--boring']));
  const path = `dist/packages/countersign-${version}-${target}.zip`;
  // A fixed time in every entry makes two packages of one commit equal byte for byte.
  const zip = zipSync(filesOf(join(root, 'dist', target)), { level: 9, mtime: '2020-01-01T00:00:00Z' });
  await new Promise((resolve, reject) => {
    createWriteStream(join(root, path)).on('error', reject).end(zip, resolve);
  });
  console.log(`${path} (${Math.ceil(zip.length / 1024)} kB)`);
}

function filesOf(folder, prefix = '') {
  const files = {};
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, filesOf(path, `${prefix}${name}/`));
    else files[prefix + name] = new Uint8Array(readFileSync(path));
  }
  return files;
}
