const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const dateAndClock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** `12:03:05` in the time zone of this computer. */
export function formatClock(ms: number): string {
  return clock.format(ms);
}

/** `30 Jan 2018, 08:42:01` in the time zone of this computer. */
export function formatDateTime(ms: number): string {
  return dateAndClock.format(ms);
}

/** `2018-01-30 07:42:01 UTC`. */
export function formatUtc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `42 s`, `1 min 12 s`, `1 h 5 min`, `3 days`; a span that is not over yet counts as nothing. */
export function formatDuration(ms: number): string {
  const span = Math.max(0, ms);
  if (span < MINUTE) return `${Math.floor(span / SECOND)} s`;
  if (span < HOUR)
    return `${Math.floor(span / MINUTE)} min ${Math.floor((span % MINUTE) / SECOND)} s`;
  if (span < DAY) return `${Math.floor(span / HOUR)} h ${Math.floor((span % HOUR) / MINUTE)} min`;
  const days = Math.floor(span / DAY);
  return days === 1 ? '1 day' : `${days} days`;
}
