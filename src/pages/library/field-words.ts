import type { TextKey } from '../text';

const FIELDS: Readonly<Record<string, TextKey>> = {
  name: 'editName',
  shortcut: 'editShortcut',
  folder: 'libraryFolder',
  tags: 'editTags',
  act: 'editAct',
  brands: 'editBrands',
  when: 'editWhen',
  examples: 'editExamples',
  wordings: 'editWordings',
};

/** What people call a field of a template; null for one without a name. */
export function fieldWords(field: string): TextKey | null {
  return FIELDS[field] ?? null;
}
