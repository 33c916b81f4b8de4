import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Result, round } from './result';

export const names = ['content-gzip', 'helper-gzip'];

/** What the manifest loads on every X page, as the stores ship it. */
export async function run(): Promise<Result[]> {
  const folder = fileURLToPath(new URL('../../dist/chrome/', import.meta.url));
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as {
    content_scripts: { js: string[]; css?: string[]; world?: string }[];
  };
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(folder + file), { level: 9 }).length, 0) / 1000;
  const filesOf = (main: boolean) => {
    const scripts = manifest.content_scripts.filter(script => (script.world === 'MAIN') === main);
    return scripts.flatMap(({ js, css = [] }) => js.concat(css));
  };

  return [
    {
      name: 'content-gzip',
      value: round(sizeOf([...filesOf(false), ...filesOf(true)])),
      unit: 'kB',
      n: 1,
      note: 'everything that loads on every X page, budget 90',
    },
    {
      name: 'helper-gzip',
      value: round(sizeOf(filesOf(true))),
      unit: 'kB',
      n: 1,
      note: 'in the page’s own world, budget 1',
    },
  ];
}
