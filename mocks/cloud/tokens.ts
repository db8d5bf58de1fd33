import type { Cloud } from './cloud';
import { readToken, stillHolds } from './signIns';

const SAMPLE_TOKEN = /^sample-(\d+)$/;

/** A token for the page to begin with; it tells when it was given. */
export function sampleToken(cloud: Cloud): string {
  return `sample-${cloud.now()}`;
}

/**
 * Any text is a good token but none at all, a sample token that has outlived what the project allows it, and one got
 * by signing in that no longer holds. Where a token is demanded, only that one and those of sign-ins are.
 */
export function isGoodToken(cloud: Cloud, token: string): boolean {
  const content = readToken(token);
  if (content) return stillHolds(cloud, token, content);
  const { sampleTokenLifetimeMs, demandedToken } = cloud.project;
  if (demandedToken !== undefined) return token !== '' && token === demandedToken;
  const given = SAMPLE_TOKEN.exec(token)?.[1];
  if (given === undefined || sampleTokenLifetimeMs === undefined) return token !== '';
  const now = cloud.now();
  // A cloud that began anew gives a token of its former life a new life too.
  const since = Number(given) > now ? cloud.beganAt : Math.max(Number(given), cloud.beganAt);
  return now - since < sampleTokenLifetimeMs;
}
