import { textLanguage } from '../text';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** A length of time in one unit, as people say it: "5 min", "3 hr", "12 days". Milliseconds. */
export function howLong(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  const [value, unit] =
    minutes < 120
      ? ([minutes, 'minute'] as const)
      : minutes < 2 * DAY_MINUTES
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([Math.floor(minutes / DAY_MINUTES), 'day'] as const);
  return new Intl.NumberFormat(textLanguage(), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A day: "3 May 2026". */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'medium' }).format(at);
}

/** A moment in full, for titles. */
export function momentOf(at: number): string {
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A number with its thousands apart. */
export function numberOf(value: number): string {
  const lang = textLanguage();
  if (numbers?.lang !== lang) numbers = { lang, format: new Intl.NumberFormat(lang).format };
  return numbers.format(value);
}

// Making one takes longer than drawing a line that has a number.
let numbers: { lang: string; format(value: number): string } | null = null;
