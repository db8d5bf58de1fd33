import type { Session } from '../../session/session';

/** Where a draft belongs: its IDs mean nothing in another project, region or cloud. */
export function endpointDraftPlace({ cloud, scope }: Pick<Session, 'cloud' | 'scope'>): string {
  return `create-endpoint-draft/${cloud}/${scope.region}/${scope.projectId}`;
}
