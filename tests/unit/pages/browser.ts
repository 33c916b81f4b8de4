import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/** The texts of one language, as they stand in its file. */
export function messagesOf(locale: string): Messages {
  const file = join(import.meta.dirname, `../../../public/_locales/${locale}/messages.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

/** The little of the browser that our pages' texts ask for, in the given language. */
export function browserIn(locale: string) {
  const messages = messagesOf(locale);
  return {
    i18n: {
      getMessage(key: string, values: string[] = []) {
        if (key === '@@bidi_dir') return locale === 'ar' ? 'rtl' : 'ltr';
        return (messages[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, place: string) => values[Number(place) - 1] ?? '',
        );
      },
    },
  };
}
