import { at, fieldsAt, type Fields } from '../../../imports/json';
import { liquidDialect } from '../dialects/liquid';
import { GORGIAS } from '../people';
import type { Macro, MacroList } from '../reading';
import { called, objectsIn, textIn, type Item, type ReadItems } from './list';

const dialect = liquidDialect(GORGIAS);

/** Macros of Gorgias' API: the response text, its tags, its language. */
export const gorgias: ReadItems = items => {
  const list: MacroList = { macros: [], left: [] };
  for (const item of items) {
    const name = textIn(item.fields, 'name');
    const response = responseOf(item.fields);
    if (response === null || bodyOf(response).trim() === '')
      list.left.push({
        where: called(name, item.where),
        what: name,
        why: 'It has no reply, only actions on the ticket.',
      });
    else list.macros.push(macroOf(item, name, response));
  }
  return list;
};

function macroOf({ fields, where }: Item, name: string, response: Fields): Macro {
  const actions = objectsIn(at(fields, 'actions'));
  const rest = actions.filter(
    action => !/^(?:setResponseText|addTags|setTags)$/.test(textIn(action, 'name')),
  );
  const tags = actions.flatMap(action =>
    /^(?:addTags|setTags)$/.test(textIn(action, 'name'))
      ? textIn(fieldsAt(action, 'arguments'), 'tags').split(',')
      : [],
  );
  return {
    where,
    id: textIn(fields, 'id') || null,
    name,
    shortcut: '',
    body: bodyOf(response),
    html: textIn(response, 'body_html') !== '',
    lang: textIn(fields, 'language'),
    tags: [...tags, textIn(fields, 'intent')],
    folder: '',
    dialect,
    besides: [
      ...rest.map(action => ({
        what: textIn(action, 'title', 'name'),
        why: 'Only the public reply is taken.',
      })),
      ...objectsIn(at(response, 'attachments')).map(file => ({
        what: textIn(file, 'name', 'url'),
        why: 'Files are not taken.',
      })),
    ],
  };
}

function responseOf(fields: Fields): Fields | null {
  const action = objectsIn(at(fields, 'actions')).find(one => textIn(one, 'name') === 'setResponseText');
  return action === undefined ? null : fieldsAt(action, 'arguments');
}

function bodyOf(response: Fields): string {
  return textIn(response, 'body_html', 'body_text');
}
