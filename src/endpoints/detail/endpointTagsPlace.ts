import type { Session } from '../../session/session';

/** Where a draft of an endpoint's tags belongs: it is known by its ID within one project of one cloud. */
export function endpointTagsPlace(
  { cloud, scope }: Pick<Session, 'cloud' | 'scope'>,
  endpointId: string,
): string {
  return `change-endpoint-tags-draft/${cloud}/${scope.region}/${scope.projectId}/${endpointId}`;
}
