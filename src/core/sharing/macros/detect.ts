import { asFields, at, type Fields } from '../../imports/json';
import { looksLikeTextBlaze } from './dialects/text-blaze';
import { objectsIn, textIn, type Item } from './formats/list';
import type { MacroFormat } from './reading';

const LISTS = [
  'macros',
  'canned_responses',
  'templates',
  'snippets',
  'text_modules',
  'matches',
  'responses',
  'data',
  'payload',
  'results',
  'items',
  'macro',
  'canned_response',
];
const DEEPEST = 4;

/** The saved replies in the value of a JSON or YAML file: a list, a list under a known key, folders of them, pages of them. */
export function itemsIn(value: unknown, most: number): Item[] {
  const items: Item[] = [];
  const walk = (part: unknown, folder: readonly string[], depth: number): void => {
    if (depth > DEEPEST || items.length >= most) return;
    if (Array.isArray(part)) {
      for (const one of part as unknown[]) walk(one, folder, depth + 1);
      return;
    }
    const fields = asFields(part);
    if (fields === null) return;
    const inner = LISTS.map(key => at(fields, key)).filter(one => typeof one === 'object' && one !== null);
    const folders = objectsIn(at(fields, 'folders'), most);
    // A folder has a name and a list; a reply has no such list.
    if (inner.length + folders.length > 0) {
      const name = depth > 0 ? textIn(fields, 'name', 'title') : '';
      const path = name === '' ? folder : [...folder, name];
      for (const list of inner) walk(list, path, depth + 1);
      for (const one of folders) walk(one, path, depth + 1);
    } else items.push({ fields, where: `reply ${items.length + 1}`, folder });
  };
  walk(value, [], 0);
  return items.slice(0, most);
}

/** Which tool wrote these; `csv` for plain objects with a text that we can map like a table, null for none. */
export function formatOfItems(items: readonly Item[]): MacroFormat | null {
  const some = items.slice(0, 50).map(({ fields }) => fields);
  for (const fields of some) {
    const format = formatOf(fields);
    if (format !== null) return format;
  }
  return some.some(fields => Object.values(fields).some(value => typeof value === 'string' && value !== ''))
    ? 'csv'
    : null;
}

function formatOf(fields: Fields): MacroFormat | null {
  const has = (...keys: readonly string[]) => keys.every(key => Object.hasOwn(fields, key));
  const [action] = objectsIn(at(fields, 'actions'), 1);
  if (action !== undefined)
    return Object.hasOwn(action, 'field') ? 'zendesk' : Object.hasOwn(action, 'name') ? 'gorgias' : null;
  if (has('actions')) return has('title') ? 'zendesk' : 'gorgias';
  if (has('short_code', 'content')) return 'chatwoot';
  if (has('keywords', 'content')) return 'zammad';
  if (has('content_html') || has('folder_id', 'title')) return 'freshdesk';
  if (
    has('trigger', 'replace') ||
    has('triggers', 'replace') ||
    (has('form') && (has('trigger') || has('triggers')))
  )
    return 'espanso';
  if (has('shortcut', 'title', 'body')) return 'briskine';
  const texts = [
    textIn(fields, 'html'),
    textIn(fields, 'text'),
    textIn(fields, 'content'),
    textIn(fields, 'snippet'),
  ];
  if (has('shortcut') && (has('html') || has('delta') || texts.some(looksLikeTextBlaze))) return 'text-blaze';
  return null;
}
