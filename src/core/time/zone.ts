const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What the clock on the wall of this time zone shows. An unknown zone counts as UTC. */
export function clock(now: number, timezone: string): { weekday: number; hour: number; minute: number } {
  const local = new Date(now + offset(now, timezone));
  return { weekday: local.getUTCDay(), hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}

/** The calendar day of a moment in this time zone, counted in days since 1 January 1970. */
export function dayNumber(at: number, timezone: string): number {
  return Math.floor((at + offset(at, timezone)) / DAY);
}

/**
 * The moment (Unix ms) at which the clocks of this time zone show that many minutes after midnight on that {@link dayNumber}.
 *
 * Of an hour that comes twice it is the first; an hour that is skipped counts on from the hour before.
 */
export function momentAt(day: number, minutes: number, timezone: string): number {
  const local = day * DAY + minutes * MINUTE;
  const before = local - offset(local - DAY, timezone);
  const after = local - offset(local + DAY, timezone);
  const shows = (at: number) => at + offset(at, timezone) === local;
  return shows(before) || !shows(after) ? before : after;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offset(at: number, timezone: string): number {
  const parts = formatOf(timezone).formatToParts(at);
  const part = (type: string) => Number(parts.find(found => found.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(at / 1000) * 1000;
}

// Making a format takes longer than everything else that a draft needs.
function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known !== undefined) return known;
  const fresh = makeFormat(timezone);
  formats.set(timezone, fresh);
  return fresh;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
  }
}
