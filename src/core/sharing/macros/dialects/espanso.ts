import { at, fieldsAt, type Fields } from '../../../imports/json';
import { knownWords, type Asked } from '../meaning';
import type { Writer } from '../writer';
import { turnMarks, type Dialect, type Mark } from './dialect';
import { CARET, CLIPBOARD, DATE, pick } from './stand-ins';

const NOT_RUN = 'Nothing is run or looked up for a template: the agent is asked for it.';

/** How one of espanso's matches writes its text: `{{variable}}`, `[[field]]` of a form, `$|$` for the caret. */
export function espansoDialect(vars: readonly Fields[], formFields: Fields | null, isForm: boolean): Dialect {
  const byName = new Map(vars.map(one => [textOf(at(one, 'name')), one]));
  const field = (name: string, writer: Writer, raw: string, fields: Fields | null) => {
    const known = fields === null ? knownWords(name) : null;
    if (known !== null && fieldsAt(fields, name) === null) writer.value(known, raw);
    else writer.value(askedField(name, fieldsAt(fields, name)), raw);
    return true;
  };
  const value = (inner: string, raw: string, writer: Writer): boolean => {
    const [name = '', part] = inner.trim().split('.');
    if (!/^\w{1,100}$/.test(name)) return false;
    const variable = byName.get(name);
    if (variable === undefined)
      return isForm ? field(name, writer, raw, formFields) : unknownName(name, raw, writer);
    return turnVariable(variable, part ?? null, raw, writer);
  };
  const marks: Mark[] = [
    { open: '{{', close: '}}', longest: 200, turn: value },
    { open: '$|', close: '$', longest: 3, turn: (inner, raw, writer) => inner === '' && caret(raw, writer) },
  ];
  const bracket: Mark = {
    open: '[[',
    close: ']]',
    longest: 100,
    turn: (inner, raw, writer) => /^\s*\w+\s*$/.test(inner) && field(inner.trim(), writer, raw, formFields),
  };
  return { turn: (source, writer) => turnMarks(source, isForm ? [bracket, ...marks] : marks, writer) };
}

function caret(raw: string, writer: Writer): boolean {
  writer.value(CARET, raw);
  return true;
}

function unknownName(name: string, raw: string, writer: Writer): boolean {
  writer.value(
    { is: 'ask', name, why: 'The file does not say what this is: the agent is asked for it.' },
    raw,
  );
  return true;
}

function turnVariable(variable: Fields, part: string | null, raw: string, writer: Writer): boolean {
  const name = textOf(at(variable, 'name'));
  const params = fieldsAt(variable, 'params');
  switch (textOf(at(variable, 'type'))) {
    case 'echo':
      writer.words(textOf(at(params, 'echo')));
      return true;
    case 'random':
      pick(textsOf(at(params, 'choices')), writer);
      return true;
    case 'choice':
      writer.value({ is: 'ask', name, kind: 'choice', options: textsOf(at(params, 'values')) }, raw);
      return true;
    case 'date':
      writer.value({ ...DATE, name }, raw);
      return true;
    case 'form':
      writer.value(askedField(part ?? name, fieldsAt(fieldsAt(params, 'fields'), part ?? '')), raw);
      return true;
    case 'clipboard':
      writer.value(CLIPBOARD, raw);
      return true;
    default:
      writer.value({ is: 'ask', name, why: NOT_RUN }, raw);
      return true;
  }
}

function askedField(name: string, field: Fields | null): Asked {
  const kind = textOf(at(field, 'type'));
  const options = textsOf(at(field, 'values'));
  return kind === 'choice' || kind === 'list'
    ? { is: 'ask', name, kind: 'choice', options }
    : { is: 'ask', name };
}

/** Texts out of a list of texts or of `{label, id}`, or out of lines. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .slice(0, 5_000)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
  if (!Array.isArray(value)) return [];
  const list: unknown[] = value.slice(0, 50);
  return list
    .map(one =>
      typeof one === 'object' && one !== null
        ? textOf(at(one as Fields, 'label') ?? at(one as Fields, 'id'))
        : textOf(one),
    )
    .filter(text => text !== '');
}

/** A text, or a number as one; '' for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
