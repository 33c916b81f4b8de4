import { at, type Fields } from '../../../imports/json';
import { textOf } from '../dialects/espanso';
import { liquidDialect } from '../dialects/liquid';
import { folderOf } from '../names';
import { ZENDESK } from '../people';
import type { Macro, MacroList } from '../reading';
import { called, objectsIn, textIn, textsIn, type Item, type ReadItems } from './list';

const REPLY_ONLY = 'Only the public reply is taken.';

const dialect = liquidDialect(ZENDESK, path =>
  path[0] === 'dc'
    ? {
        is: 'ask',
        name: path.slice(1).join(' '),
        why: 'Zendesk keeps this text as dynamic content, outside of the macro: put it in here. Until then the agent is asked.',
      }
    : null,
);

/** Macros of Zendesk's API: the public comment, its tags, "Folder::Name". */
export const zendesk: ReadItems = items => {
  const list: MacroList = { macros: [], left: [] };
  for (const item of items) {
    const title = textIn(item.fields, 'title', 'raw_title', 'name');
    const why = whyNot(item.fields);
    if (why === null) list.macros.push(macroOf(item, title));
    else list.left.push({ where: called(title, item.where), what: title, why });
  }
  return list;
};

function macroOf({ fields, where }: Item, title: string): Macro {
  const parts = title.split('::').map(part => part.trim());
  const actions = objectsIn(at(fields, 'actions'));
  const comments = actions.filter(isComment);
  const html = comments.find(
    action => textOf(at(action, 'field')) === 'comment_value_html' && valueOf(action).trim() !== '',
  );
  const comment = html ?? comments.find(action => valueOf(action).trim() !== '');
  const tagging = actions.filter(action =>
    /^(?:current_tags|set_tags|add_tags)$/.test(textOf(at(action, 'field'))),
  );
  const rest = actions.filter(
    action =>
      action !== comment &&
      !tagging.includes(action) &&
      textOf(at(action, 'field')) !== 'comment_mode_is_public',
  );
  return {
    where,
    id: textIn(fields, 'id') || null,
    name: parts.at(-1) ?? title,
    shortcut: '',
    body: comment === undefined ? '' : valueOf(comment),
    html: html !== undefined,
    lang: '',
    tags: tagging.flatMap(action =>
      valueOf(action)
        .slice(0, 2_000)
        .split(/[\s,]+/),
    ),
    folder: folderOf(parts.slice(0, -1)),
    dialect,
    besides: [
      ...rest.map(action => ({
        what: `${textOf(at(action, 'field'))}: ${valueOf(action)}`,
        why: REPLY_ONLY,
      })),
      ...objectsIn(at(fields, 'attachments')).map(file => ({
        what: textIn(file, 'file_name', 'filename', 'id'),
        why: 'Files are not taken.',
      })),
      ...(at(fields, 'restriction')
        ? [{ what: 'restriction', why: 'Everybody sees a template; brands can be set in the library.' }]
        : []),
    ],
  };
}

function whyNot(fields: Fields): string | null {
  const actions = objectsIn(at(fields, 'actions'));
  if (at(fields, 'active') === false) return 'It is switched off in Zendesk.';
  if (!actions.some(action => isComment(action) && valueOf(action).trim() !== ''))
    return 'It has no reply, only actions on the ticket.';
  const mode = actions.find(action => textOf(at(action, 'field')) === 'comment_mode_is_public');
  const isNote = mode !== undefined && /^false$/i.test(String(at(mode, 'value')));
  return isNote ? 'It is an internal note, not a reply.' : null;
}

function isComment(action: Fields): boolean {
  return /^comment_value(?:_html)?$/.test(textOf(at(action, 'field')));
}

// ["channel:all", "Hello"] for some channels, else the text itself.
function valueOf(action: Fields): string {
  const values = textsIn(at(action, 'value'));
  const isChannelled = Array.isArray(at(action, 'value')) && (values[0] ?? '').startsWith('channel:');
  return (isChannelled ? values.slice(1) : values).join(' ') || textOf(at(action, 'value'));
}
