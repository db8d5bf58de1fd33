/** A known point of the cloud's time, and how fast it runs from there. All times are milliseconds since 1970. */
export interface ClockAnchor {
  realTime: number;
  cloudTime: number;
  /** Cloud milliseconds per real millisecond; 0 holds the clock. */
  speed: number;
}

export function startClock(realTime: number, speed: number): ClockAnchor {
  return { realTime, cloudTime: realTime, speed };
}

/** What time it is for the cloud. A computer clock that was set back holds the cloud's time, it does not turn it back. */
export function cloudTimeAt(anchor: ClockAnchor, realTime: number): number {
  return Math.round(anchor.cloudTime + Math.max(0, realTime - anchor.realTime) * anchor.speed);
}

/** Puts the clock forward; it is never put back. */
export function putForward(anchor: ClockAnchor, realTime: number, to: number): ClockAnchor {
  const now = cloudTimeAt(anchor, realTime);
  return { ...anchor, realTime, cloudTime: Math.max(now, to) };
}

/** Lets the clock run at another speed from now on; what it shows at this moment stays. */
export function withSpeed(anchor: ClockAnchor, realTime: number, speed: number): ClockAnchor {
  return { realTime, cloudTime: cloudTimeAt(anchor, realTime), speed };
}
