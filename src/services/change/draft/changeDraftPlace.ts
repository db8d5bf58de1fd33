import type { Session } from '../../../session/session';

/** What is changed of a service, each with a form of its own. */
export type ChangedPart = 'service' | 'port-mappings' | 'tags';

/** Where a draft belongs: a service is known by its ID within one project of one cloud. */
export function changeDraftPlace(
  { cloud, scope }: Pick<Session, 'cloud' | 'scope'>,
  part: ChangedPart,
  serviceId: string,
): string {
  return `change-${part}-draft/${cloud}/${scope.region}/${scope.projectId}/${serviceId}`;
}
