import type { EndpointService } from '../../api/vpcep';
import { statusWithDeletion, type TakenDeletion } from '../../status/deletion';

/** Deletions that the cloud has taken on from this page, by the service's ID. */
export type Deletions = ReadonlyMap<string, TakenDeletion>;

/** The rows as they are shown: a deletion that was taken on shows before the cloud's list does. */
export function withDeletions(
  services: readonly EndpointService[],
  heardAt: number,
  deletions: Deletions,
): readonly EndpointService[] {
  if (deletions.size === 0) return services;
  return services.map((service) => {
    const status = statusWithDeletion(service.status, heardAt, deletions.get(service.id));
    return status === service.status ? service : { ...service, status };
  });
}
