import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import type { TimeWords } from './language';
import { dutch } from './nl';
import { portuguese } from './pt';

/** Every language whose times we read, by its code. */
export const languages: Readonly<Record<string, TimeWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
  ar: arabic,
};

/** The words of a language ("pt-BR" is "pt"), or undefined when we do not speak it. */
export function wordsOf(lang: string): TimeWords | undefined {
  const code = lang.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, code) ? languages[code] : undefined;
}
