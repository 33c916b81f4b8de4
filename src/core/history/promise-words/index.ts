import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { japanese } from './ja';
import { dutch } from './nl';
import { portuguese } from './pt';
import type { PromiseWords } from './promise-words';

/** How the languages promise whose times we read, by their codes. */
export const promiseWords: Readonly<Record<string, PromiseWords>> = {
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
