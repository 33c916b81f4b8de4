import { makeKey, isSignedRightly, signPack } from '../../src/background/signatures';
import { createTemplateSearch } from '../../src/core/drafts/ranking/template-search';
import { canonical } from '../../src/core/sharing/canonical';
import { idHere } from '../../src/core/sharing/merge-template';
import type { Pack } from '../../src/core/sharing/pack';
import { readMacros } from '../../src/core/sharing/macros/read-macros';
import { planPack, type Here } from '../../src/core/sharing/plan-pack';
import { readPack } from '../../src/core/sharing/read-pack';
import { packed } from '../../src/core/sharing/template-fields';
import type { Template } from '../../src/core/templates/template';
import { aPack } from '../support/packs';
import { timesOf, type Result } from './result';
import { manyMacros, QUERIES, withOther } from './support/library-words';
import { manyTemplates } from './support/many-templates';

export const names = ['library-dry-run-background', 'library-search-background', 'library-macros-background'];

const MANY = 5_000;
const ROUNDS = 15;
/** Without a page: a pack of 5,000 tried out (read, signature checked, compared line by line), its templates found as one types, and macros read. */
export async function run(): Promise<Result[]> {
  const templates = manyTemplates(MANY);
  return [...(await dryRun(templates)), ...searching(templates), ...macros()];
}

async function dryRun(templates: readonly Template[]): Promise<Result[]> {
  const { key } = await makeKey();
  const bases = templates.map(packed);
  const changed = bases.map((template, i) => (i % 2 === 0 ? template : withOther(template)));
  const signed = await signPack(aPack({ release: 2, templates: changed }), key);
  const text = canonical(signed);
  const here: Here = {
    templates: bases.map(template =>
      Object.assign({}, template, { id: idHere(signed, template.id), origin: signed.id }),
    ),
    bases,
    settings: { brands: [], roster: [], corrections: [], folders: [], suggestions: new Set(), before: null },
  };
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    const { pack } = readPack(text);
    if (!pack?.signature || !(await isSignedRightly(withSignature(pack))))
      throw new Error('the pack is not sound');
    const { counts } = planPack(pack, here);
    times.push(performance.now() - start);
    if (counts.changed !== MANY / 2) throw new Error('the plan is wrong');
  }
  const megabytes = (text.length / 1e6).toFixed(1);
  return timesOf(
    'library-dry-run-background',
    times,
    `${MANY} templates, half of them changed, ${megabytes} MB, signed`,
  );
}

function withSignature(pack: Pack) {
  if (!pack.signature) throw new Error('nobody signed');
  return { ...pack, signature: pack.signature };
}

function searching(templates: readonly Template[]): Result[] {
  const search = createTemplateSearch();
  for (const template of templates) search.put(template);
  search.search('parcel');
  const times = Array.from({ length: 10 }, () => QUERIES)
    .flat()
    .flatMap(query => Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)))
    .map(query => {
      const start = performance.now();
      search.search(query, { limit: 1_000 });
      return performance.now() - start;
    });
  return timesOf(
    'library-search-background',
    times,
    `${MANY} templates, letter by letter, ${QUERIES.length} queries`,
  );
}

function macros(): Result[] {
  const file = { name: 'macros.json', text: JSON.stringify({ macros: manyMacros(MANY) }) };
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    const { templates } = readMacros(file, { now: 0 });
    if (templates.length !== MANY) throw new Error('macros were left out');
    return performance.now() - start;
  });
  return timesOf(
    'library-macros-background',
    times,
    `${MANY} macros of Zendesk, read and tried out in one go`,
  );
}
