import { at, fieldsAt, type Fields } from '../../../imports/json';
import { espansoDialect } from '../dialects/espanso';
import type { MacroList } from '../reading';
import { called, objectsIn, textIn, textsIn, type Item } from './list';

const MOST_VARIABLES = 100;

/** espanso's matches; `around` is the whole file, for its global variables. */
export function espanso(items: readonly Item[], around: Fields | null): MacroList {
  const shared = objectsIn(at(around, 'global_vars'), MOST_VARIABLES);
  const list: MacroList = { macros: [], left: [] };
  for (const { fields, where } of items) {
    const triggers = [...textsIn(at(fields, 'trigger')), ...textsIn(at(fields, 'triggers'))];
    const name = textIn(fields, 'label') || (triggers[0] ?? textIn(fields, 'regex'));
    const form = textIn(fields, 'form');
    const html = textIn(fields, 'html');
    const body = textIn(fields, 'replace', 'markdown') || html || form;
    if (body === '') {
      const picture = textIn(fields, 'image_path');
      list.left.push({
        where: called(name, where),
        what: picture || name,
        why: picture === '' ? 'It has no text.' : 'A picture cannot stand in a text.',
      });
      continue;
    }
    list.macros.push({
      where,
      id: null,
      name,
      shortcut: triggers[0] ?? '',
      body,
      html: body === html,
      lang: '',
      tags: textsIn(at(fields, 'search_terms')),
      folder: '',
      dialect: espansoDialect(
        [...shared, ...objectsIn(at(fields, 'vars'), MOST_VARIABLES)],
        fieldsAt(fields, 'form_fields'),
        body === form,
      ),
      besides: [
        ...triggers.slice(1, 10).map(trigger => ({ what: trigger, why: 'A template has one shortcut.' })),
        ...(textIn(fields, 'regex') === ''
          ? []
          : [{ what: textIn(fields, 'regex'), why: 'A template is not found by a pattern.' }]),
      ],
    });
  }
  return list;
}
