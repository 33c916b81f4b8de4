import { t, textLanguage } from '../text';

/** A language as people call it; '' is every language. */
export function languageName(lang: string): string {
  if (lang === '') return t('libraryAnyLanguage');
  try {
    names ??= new Intl.DisplayNames([textLanguage()], { type: 'language' });
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

let names: Intl.DisplayNames | null = null;
