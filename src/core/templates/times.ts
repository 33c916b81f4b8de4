import { clock, dayNumber } from '../time/zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const IN_ENGLISH: readonly [string, string, string] = ['Good morning', 'Good afternoon', 'Good evening'];
const GREETINGS: Record<string, readonly [string, string, string]> = {
  de: ['Guten Morgen', 'Guten Tag', 'Guten Abend'],
  fr: ['Bonjour', 'Bonjour', 'Bonsoir'],
  es: ['Buenos días', 'Buenas tardes', 'Buenas noches'],
  it: ['Buongiorno', 'Buon pomeriggio', 'Buonasera'],
  pt: ['Bom dia', 'Boa tarde', 'Boa noite'],
  nl: ['Goedemorgen', 'Goedemiddag', 'Goedenavond'],
  ja: ['おはようございます', 'こんにちは', 'こんばんは'],
  ko: ['안녕하세요', '안녕하세요', '안녕하세요'],
  tr: ['Günaydın', 'İyi günler', 'İyi akşamlar'],
  pl: ['Dzień dobry', 'Dzień dobry', 'Dobry wieczór'],
};

/** "Good morning" by the clock of this time zone, in one of eleven languages, else in English. */
export function greeting(now: number, timezone: string, lang: string): string {
  const [morning, afternoon, evening] = GREETINGS[lang.split('-')[0] ?? ''] ?? IN_ENGLISH;
  const { hour } = clock(now, timezone);
  if (hour < 5 || hour >= 18) return evening;
  return hour < 12 ? morning : afternoon;
}

/** "yesterday", "3 days ago", "2 months ago": whole calendar days of the time zone. '' for a time in the future. */
export function ago(at: number, now: number, timezone: string, lang: string): string {
  if (at > now) return '';
  const words = relativeIn(lang);
  const days = dayNumber(now, timezone) - dayNumber(at, timezone);
  if (days < 1)
    return now - at < HOUR ? words.format(-Math.max(1, minutes(now - at)), 'minute') : words.format(0, 'day');
  if (days < 14) return words.format(-days, 'day');
  if (days < 60) return words.format(-Math.round(days / 7), 'week');
  return days < 700
    ? words.format(-Math.round(days / 30.4), 'month')
    : words.format(-Math.round(days / 365), 'year');
}

/** A length of time in its largest unit: "40 minutes", "2 hours", "3 days". '' for less than a minute. */
export function span(milliseconds: number, lang: string): string {
  if (!(milliseconds >= MINUTE)) return '';
  const [count, unit] =
    milliseconds < HOUR
      ? [minutes(milliseconds), 'minute']
      : milliseconds < 2 * DAY
        ? [Math.round(milliseconds / HOUR), 'hour']
        : [Math.round(milliseconds / DAY), 'day'];
  return new Intl.NumberFormat(locale(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "Japanese" for "ja", in the words of `lang`. '' for a code that names no language, and for X's special codes. */
export function languageName(code: string, lang: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(code) || /^(?:und|zxx|mul|q[a-t][a-z])/.test(code)) return '';
  try {
    return new Intl.DisplayNames([locale(lang)], { type: 'language', fallback: 'none' }).of(code) ?? '';
  } catch {
    return '';
  }
}

/** "2026-11-24" as "24 November"; anything else as it is. */
export function spokenDate(answer: string, lang: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(answer) ? Date.parse(`${answer}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return answer;
  return new Intl.DateTimeFormat(locale(lang), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at);
}

/** The language tag if `Intl` knows it, else British English. */
export function locale(lang: string): string {
  if (lang === '' || lang === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function minutes(milliseconds: number): number {
  return Math.round(milliseconds / MINUTE);
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relativeIn(lang: string): Intl.RelativeTimeFormat {
  const known = relatives.get(lang) ?? new Intl.RelativeTimeFormat(locale(lang), { numeric: 'auto' });
  relatives.set(lang, known);
  return known;
}
