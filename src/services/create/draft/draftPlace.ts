import type { Session } from '../../../session/session';

/** Where a draft belongs: its IDs mean nothing in another project, region or cloud. */
export function draftPlace({ cloud, scope }: Pick<Session, 'cloud' | 'scope'>): string {
  return `create-service-draft/${cloud}/${scope.region}/${scope.projectId}`;
}
