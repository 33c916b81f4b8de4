import { handlebars } from '../dialects/handlebars';
import type { Dialect } from '../dialects/dialect';
import { loose } from '../dialects/loose';
import { looksLikeTextBlaze, textBlaze } from '../dialects/text-blaze';
import { zammad } from '../dialects/zammad';
import { liquidDialect } from '../dialects/liquid';
import { looksLikeHtml } from '../html-text';
import { folderOf, tagsOf } from '../names';
import { CHATWOOT, FRESHDESK, GORGIAS, ZENDESK } from '../people';
import type { MacroFormat, MacroList } from '../reading';
import { MACRO_MEANINGS, plainName, type MacroColumns, type MacroMeaning, type WholeTable } from '../table';
import { called } from './list';

const DIALECTS: Readonly<Record<MacroFormat, Dialect>> = {
  csv: loose,
  zendesk: liquidDialect(ZENDESK),
  chatwoot: liquidDialect(CHATWOOT),
  zammad,
  freshdesk: liquidDialect(FRESHDESK),
  gorgias: liquidDialect(GORGIAS),
  'text-blaze': textBlaze,
  briskine: handlebars,
  espanso: loose,
};

/** Which tool wrote a table: by its columns, else by the placeholders in it. */
export function formatOfTable({ header, rows }: WholeTable): MacroFormat {
  const names = new Set((header ?? []).map(plainName));
  const has = (...wanted: readonly string[]) => wanted.every(name => names.has(name));
  if (has('name', 'keywords', 'content')) return 'zammad';
  if (has('title', 'shortcut', 'body')) return 'briskine';
  const some = rows.slice(0, 200).map(row => row.join('\n').slice(0, 5_000));
  if (some.some(looksLikeTextBlaze)) return 'text-blaze';
  return 'csv';
}

/** The replies in a table's rows. */
export function readRows(
  { header, rows }: WholeTable,
  columns: MacroColumns,
  format: MacroFormat,
): MacroList {
  const list: MacroList = { macros: [], left: unused(header, rows, columns) };
  const first = header === null ? 1 : 2;
  for (const [index, row] of rows.entries()) {
    const cell = (meaning: MacroMeaning) => row[columns[meaning] ?? -1] ?? '';
    const where = `row ${index + first}`;
    const name = cell('name').trim();
    if (/^(?:false|no|0|inactive)$/i.test(cell('active').trim())) {
      list.left.push({ where: called(name, where), what: name, why: 'It is switched off there.' });
      continue;
    }
    const keyword = format === 'zammad' ? (cell('tags').split(/[,;\s]/)[0] ?? '') : '';
    list.macros.push({
      where,
      id: cell('id').trim() || null,
      name,
      shortcut: cell('shortcut') || keyword,
      body: cell('text'),
      html: looksLikeHtml(cell('text')),
      lang: cell('lang'),
      tags: tagsOf(cell('tags')),
      folder: folderOf(cell('folder').split(/[/>]|::/)),
      dialect: DIALECTS[format],
      besides: [],
    });
  }
  return list;
}

function unused(
  header: WholeTable['header'],
  rows: WholeTable['rows'],
  columns: MacroColumns,
): MacroList['left'] {
  const used = new Set(MACRO_MEANINGS.map(meaning => columns[meaning]));
  const width = Math.min(100, Math.max(header?.length ?? 0, rows[0]?.length ?? 0));
  const free = Array.from({ length: width }, (_, column) => column).filter(column => !used.has(column));
  return free.flatMap(column => {
    const sample = rows.slice(0, 1_000).find(row => (row[column] ?? '').trim() !== '')?.[column];
    return sample === undefined
      ? []
      : [
          {
            where: `column “${(header?.[column] ?? String(column + 1)).slice(0, 80)}”`,
            what: sample.slice(0, 200),
            why: 'This column is not taken.',
          },
        ];
  });
}
