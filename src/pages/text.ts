import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Names of all texts; the English ones say which exist. */
export type TextKey = keyof typeof messages;

/** The text in the browser's language, English where we have no translation. `values` fill $1, $2 and so on. */
export function t(key: TextKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** BCP 47 language of the texts themselves, which is not the browser's when we lack a translation. */
export function textLanguage(): string {
  return t('languageTag');
}

/** Which way the texts run: "ltr" or "rtl". */
export function textDirection(): string {
  return browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}

/** A length of time in words, in hours where they are whole: "15 minutes", "1 hour". */
export function lengthOfTime(minutes: number): string {
  const whole = minutes >= 60 && minutes % 60 === 0;
  const format = { style: 'unit', unit: whole ? 'hour' : 'minute', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(whole ? minutes / 60 : minutes);
}

/** A moment by this computer's clock: the time of today, else with its day. Unix milliseconds. */
export function momentText(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(textLanguage(), { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** "6 months", "2 years". */
export function monthsText(months: number): string {
  const whole = months >= 12 && months % 12 === 0;
  const format = { style: 'unit', unit: whole ? 'year' : 'month', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(whole ? months / 12 : months);
}
