import { settings } from '../settings-store';
import { dateFormat, numberFormat } from './formats';
import { column, words } from './words';

/** The words for this in the language of the interface. */
export function t(key: keyof typeof words): string {
  return words[key][column[settings.get().lang]];
}

/** Whether the interface reads from right to left. */
export function rightToLeft(): boolean {
  return settings.get().lang === 'ar';
}

/** 1234 as X writes it beside an icon ("1.2K"); nothing for zero. */
export function shortCount(count: number): string {
  if (count === 0) return '';
  return numberFormat(settings.get().lang, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}

/** Age of a post as lists show it: "5m", "3h", "Nov 2", "Nov 2, 2024". */
export function shortAge(at: number, now: number): string {
  const { lang } = settings.get();
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return narrow(Math.max(1, Math.floor((now - at) / 1000)), 'second', lang);
  if (minutes < 60) return narrow(minutes, 'minute', lang);
  if (minutes < 24 * 60) return narrow(Math.floor(minutes / 60), 'hour', lang);
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return dateFormat(lang, { month: 'short', day: 'numeric', year }).format(at);
}

/** Time of a focal post: "9:41 PM · Nov 2, 2026". */
export function longTime(at: number): string {
  const { lang } = settings.get();
  const time = dateFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${time} · ${dateFormat(lang, { dateStyle: 'medium' }).format(at)}`;
}

/** "November 2, 2026", which screen readers hear for a time. */
export function spokenDate(at: number): string {
  return dateFormat(settings.get().lang, { dateStyle: 'long' }).format(at);
}

/** "November 2019". */
export function monthOf(at: number): string {
  return dateFormat(settings.get().lang, { month: 'long', year: 'numeric' }).format(at);
}

function narrow(count: number, unit: string, lang: string): string {
  const unitDisplay = lang === 'ja' ? 'short' : 'narrow';
  return numberFormat(lang, { style: 'unit', unit, unitDisplay }).format(count);
}
