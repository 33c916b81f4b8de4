const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, as findings say it: "just now", "20 min ago", "3 h ago", "yesterday", "2 days ago". Times in Unix milliseconds. */
export function ago(at: number, now: number): string {
  const since = Math.max(0, now - at);
  if (since < MINUTE) return 'just now';
  if (since < HOUR) return `${Math.floor(since / MINUTE)} min ago`;
  if (since < DAY) return `${Math.floor(since / HOUR)} h ago`;
  const days = Math.floor(since / DAY);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
