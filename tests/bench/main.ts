import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './result';

const SUFFIX = '.bench.ts';

/** Runs every benchmark, or those whose printed names start with the given word, and prints one JSON object a line. */
async function main(wanted: string) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder).filter(file => file.endsWith(SUFFIX));
  let failed = false;
  for (const file of files) {
    const bench = (await import(`./${file}`)) as Bench;
    const names = bench.names ?? [basename(file, SUFFIX)];
    if (!names.some(name => name.startsWith(wanted) || wanted.startsWith(name))) continue;
    try {
      for (const result of await bench.run())
        if (result.name.startsWith(wanted)) console.log(JSON.stringify(result));
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  process.exit(failed ? 1 : 0);
}

void main(process.argv[2] ?? '');
