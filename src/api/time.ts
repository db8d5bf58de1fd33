/** `2018-01-30T07:42:01Z`, `2018-01-30T07:42:01.174` or with an offset; the reference's two editions print both of the first. */
const CLOUD_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Milliseconds since 1970 of a time as the cloud writes it; undefined when it is none.
 * Without a zone it is UTC: JavaScript alone would take it as local time.
 */
export function parseCloudTime(text: string | null | undefined): number | undefined {
  const parts = text ? CLOUD_TIME.exec(text) : null;
  if (!parts) return undefined;
  const [, day, time, fraction = '', zone = 'Z'] = parts;
  const milliseconds = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
