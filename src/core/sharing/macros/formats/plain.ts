import { at, type Fields } from '../../../imports/json';
import type { Dialect } from '../dialects/dialect';
import { handlebars } from '../dialects/handlebars';
import { liquidDialect } from '../dialects/liquid';
import { textBlaze } from '../dialects/text-blaze';
import { zammad } from '../dialects/zammad';
import { folderOf } from '../names';
import { CHATWOOT, FRESHDESK } from '../people';
import type { MacroList } from '../reading';
import { called, objectsIn, textIn, textsIn, type ReadItems } from './list';

/** A format whose items are a title, a text and little else. */
interface Plain {
  dialect: Dialect;
  name: readonly string[];
  shortcut: readonly string[];
  html: readonly string[];
  text: readonly string[];
  lang: readonly string[];
  tags: readonly string[];
  /** Keys that hold something which is not taken, and why. */
  besides: Readonly<Record<string, string>>;
}

const FILES = 'Files are not taken.';
const MAIL = 'A reply on X has no subject and no further recipients.';
const GROUPS = 'Everybody sees a template; brands can be set in the library.';

/** Canned responses of Chatwoot's API. */
export const chatwoot = reads({
  dialect: liquidDialect(CHATWOOT),
  name: ['title'],
  shortcut: ['short_code'],
  html: [],
  text: ['content'],
  lang: ['locale'],
  tags: ['labels'],
  besides: { attachments: FILES },
});

/** Canned responses of Freshdesk's API. */
export const freshdesk = reads({
  dialect: liquidDialect(FRESHDESK),
  name: ['title', 'name'],
  shortcut: [],
  html: ['content_html'],
  text: ['content'],
  lang: ['language'],
  tags: ['tags'],
  besides: { attachments: FILES, group_ids: GROUPS },
});

/** Text modules of Zammad's API. */
export const zammadModules = reads({
  dialect: zammad,
  name: ['name'],
  shortcut: ['keywords'],
  html: ['content'],
  text: [],
  lang: ['locale'],
  tags: ['keywords'],
  besides: { note: 'Notes on a text module are not taken.', group_ids: GROUPS },
});

/** Templates of Briskine. */
export const briskine = reads({
  dialect: handlebars,
  name: ['title'],
  shortcut: ['shortcut'],
  html: ['body'],
  text: ['body_plain_text'],
  lang: ['lang'],
  tags: ['tags'],
  besides: { subject: MAIL, to: MAIL, cc: MAIL, bcc: MAIL, attachments: FILES },
});

/** Snippets of Text Blaze. */
export const textBlazeSnippets = reads({
  dialect: textBlaze,
  name: ['name', 'label'],
  shortcut: ['shortcut'],
  html: ['html'],
  text: ['text', 'content', 'snippet', 'plain_text'],
  lang: [],
  tags: ['tags'],
  besides: {},
});

function reads(plain: Plain): ReadItems {
  return items => {
    const list: MacroList = { macros: [], left: [] };
    for (const { fields, where, folder } of items) {
      const name = textIn(fields, ...plain.name);
      if (at(fields, 'active') === false) {
        list.left.push({ where: called(name, where), what: name, why: 'It is switched off there.' });
        continue;
      }
      const html = textIn(fields, ...plain.html);
      const shortcut = textIn(fields, ...plain.shortcut);
      list.macros.push({
        where,
        id: textIn(fields, 'id', 'uuid') || null,
        name: name || shortcut,
        shortcut: plain.shortcut[0] === 'keywords' ? (shortcut.split(/[,;\s]/)[0] ?? '') : shortcut,
        body: html || textIn(fields, ...plain.text),
        html: html !== '',
        lang: textIn(fields, ...plain.lang),
        tags: plain.tags.flatMap(key =>
          textsIn(at(fields, key)).flatMap(text => text.slice(0, 2_000).split(/[,;]/)),
        ),
        folder: folderOf(
          [...folder, textIn(fields, 'folder', 'folder_name', 'category')].filter(part => part !== ''),
        ),
        dialect: plain.dialect,
        besides: besidesOf(fields, plain.besides),
      });
    }
    return list;
  };
}

function besidesOf(fields: Fields, keys: Plain['besides']): { what: string; why: string }[] {
  return Object.entries(keys).flatMap(([key, why]) => {
    const value = at(fields, key);
    if (Array.isArray(value)) return value.length === 0 ? [] : [{ what: `${key}: ${namesIn(value)}`, why }];
    const text = textIn(fields, key);
    return text === '' || text === '-' ? [] : [{ what: `${key}: ${text}`, why }];
  });
}

function namesIn(value: unknown): string {
  const names = objectsIn(value).map(one => textIn(one, 'name', 'file_name', 'id'));
  return [...names, ...textsIn(value)].slice(0, 5).join(', ');
}
