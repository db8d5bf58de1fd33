import type { Session } from '../../session/session';

const PLACES = 'recent-services/';

/** Where the services opened of late are remembered: in this tab, for one project of one cloud. */
export function recentPlace({ cloud, scope }: Pick<Session, 'cloud' | 'scope'>): string {
  return `${PLACES}${cloud}/${scope.region}/${scope.projectId}`;
}

/** What one person has opened is nothing to tell the next one of. */
export function forgetRecentServices(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PLACES)) sessionStorage.removeItem(key);
  }
}
