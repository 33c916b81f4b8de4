import { checkTemplate } from '../../../core/templates/fill';
import type { TemplateProblem } from '../../../core/templates/language/problem';
import { freeShortcut } from '../../../core/templates/shortcut';
import type { LibraryRow, TemplateEdit } from '../../../messages/topics/library';
import { t } from '../../text';

/** What keeps a template from being saved, by field. */
export interface EditProblems {
  name: string[];
  shortcut: string[];
  /** A shortcut that is free, where another template has the one that was typed; else null. */
  freeShortcut: string | null;
  /** By the wording's id. */
  wordings: Readonly<Record<string, WordingProblem>>;
}

/** What is wrong with a wording, in words for people, and its place where there is one. */
export interface WordingProblem {
  words: string;
  place: TemplateProblem | null;
}

/** Looks through a template that is being written. `rows`: all that are there. */
export function problemsOf(
  edit: TemplateEdit,
  rows: readonly LibraryRow[],
  snippets: Readonly<Record<string, string>>,
): EditProblems {
  const others = rows.filter(row => row.id !== edit.id && row.deletedAt === null);
  const taken = others.find(row => row.shortcut === edit.shortcut);
  const wordings = edit.wordings.flatMap(({ id, text }): [string, WordingProblem][] => {
    const problem = wordingProblem(text, snippets);
    return problem ? [[id, problem]] : [];
  });
  return {
    name: edit.name.trim() === '' ? [t('editNoName')] : [],
    shortcut: [
      ...(/^[a-z0-9-]{1,60}$/.test(edit.shortcut) ? [] : [t('editShortcutForm')]),
      ...(taken ? [t('editShortcutTaken', taken.name)] : []),
    ],
    freeShortcut:
      taken === undefined
        ? null
        : freeShortcut(edit.shortcut, one => others.some(({ shortcut }) => shortcut === one)),
    wordings: Object.fromEntries(wordings),
  };
}

/** What is wrong with a wording, null where it can be filled. */
export function wordingProblem(
  text: string,
  snippets: Readonly<Record<string, string>>,
): WordingProblem | null {
  if (text.trim() === '') return { words: t('editNoWords'), place: null };
  const place = checkTemplate(text, snippets);
  if (place === null) return null;
  const where =
    place.snippet === null ? t('editPlace', String(place.line), String(place.column)) : place.snippet;
  return { words: `${where}: ${place.message}`, place };
}

/** True when it can be saved. */
export function isSound({ name, shortcut, wordings }: EditProblems): boolean {
  return name.length === 0 && shortcut.length === 0 && Object.keys(wordings).length === 0;
}

/** A shortcut made from a name: small letters, digits and dashes; '' where none is left. */
export function shortcutFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
}
