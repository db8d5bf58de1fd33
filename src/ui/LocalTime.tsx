import { formatDateTime, formatUtc } from './formatTime';

/** A moment in this computer's time zone; in UTC for who points at it. */
export function LocalTime({ ms }: { ms: number }) {
  return (
    <time dateTime={new Date(ms).toISOString()} title={formatUtc(ms)}>
      {formatDateTime(ms)}
    </time>
  );
}
