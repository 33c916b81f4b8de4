import { clock } from '../time/zone';
import type { OpenHours } from './facts';
import { locale } from './times';

const DAY_MINUTES = 24 * 60;

/** When the brand opens next: "at 09:00", "tomorrow at 09:00", "on Monday at 09:00". '' while it is open or has no hours. */
export function nextOpen(hours: readonly OpenHours[], now: number, timezone: string, lang: string): string {
  const { weekday, hour, minute } = clock(now, timezone);
  const present = hour * 60 + minute;
  const days = Array.from({ length: 8 }, (_, ahead) =>
    hours
      .filter(({ weekday: day }) => day === (weekday + ahead) % 7)
      .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to), at: from })),
  );
  if ((days[0] ?? []).some(({ from, to }) => from <= present && present < to)) return '';

  for (const [ahead, spans] of days.entries()) {
    const [first] = spans.filter(({ from }) => ahead > 0 || from > present).sort((a, b) => a.from - b.from);
    if (first !== undefined) return spoken(ahead, (weekday + ahead) % 7, first.at, lang);
  }
  return '';
}

function minuteOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Math.min(DAY_MINUTES, Number(hour) * 60 + Number(minute));
}

// Only English says "at" and "on" this way; elsewhere day and time stand side by side.
function spoken(ahead: number, weekday: number, time: string, lang: string): string {
  const english = /^en\b/.test(lang) || lang === '';
  const at = english ? `at ${time}` : time;
  if (ahead === 0) return at;
  if (ahead === 1)
    return `${new Intl.RelativeTimeFormat(locale(lang), { numeric: 'auto' }).format(1, 'day')} ${at}`;
  // 4 January 1970 was a Sunday.
  const name = new Intl.DateTimeFormat(locale(lang), { weekday: 'long', timeZone: 'UTC' }).format(
    (3 + weekday) * DAY_MINUTES * 60_000,
  );
  return `${english ? 'on ' : ''}${name} ${at}`;
}
