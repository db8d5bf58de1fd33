/**
 * The cloud's clock as read from the `Date` header of its answers, so that a wrong clock in this
 * computer changes no elapsed time. It moves on between answers with this computer's own pace.
 */
interface Reading {
  cloudTime: number;
  heardAt: number;
}

let reading: Reading | undefined;

/** Notes the `Date` header of an answer; answers without a readable one are passed over. */
export function noteServerDate(headers: Headers): void {
  const text = headers.get('date');
  const cloudTime = text ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(cloudTime)) reading = { cloudTime, heardAt: Date.now() };
}

export interface ClockReading {
  now: number;
  /** `computer` when no answer has carried a `Date` yet: the screen says so. */
  by: 'cloud' | 'computer';
}

/** What time it is for the cloud, in milliseconds since 1970. */
export function cloudClock(): ClockReading {
  const now = Date.now();
  if (!reading) return { now, by: 'computer' };
  return { now: reading.cloudTime + (now - reading.heardAt), by: 'cloud' };
}
