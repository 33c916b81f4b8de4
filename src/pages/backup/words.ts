import { textLanguage } from '../text';

/** "12,345" in the language of the texts. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(textLanguage()).format(value);
}

/** "43%". */
export function shareText(done: number, total: number): string {
  const share = total > 0 ? done / total : 0;
  return new Intl.NumberFormat(textLanguage(), { style: 'percent' }).format(Math.min(1, share));
}

/** Bytes as people say them: "3.2 MB". */
export function sizeText(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes >= 10 * size ? 0 : 1 } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(bytes / size);
}

/** Day and time of a moment (Unix milliseconds). */
export function dayText(at: number): string {
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "40 seconds", "3 minutes". */
export function secondsText(seconds: number): string {
  const minutes = seconds >= 100;
  const format = { style: 'unit', unit: minutes ? 'minute' : 'second', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(textLanguage(), format).format(Math.ceil(minutes ? seconds / 60 : seconds));
}
