import type { Session } from '../../session/session';

/** Where the services opened of late are remembered: in this tab, for one project of one cloud. */
export function recentPlace({ cloud, scope }: Pick<Session, 'cloud' | 'scope'>): string {
  return `recent-services/${cloud}/${scope.region}/${scope.projectId}`;
}
