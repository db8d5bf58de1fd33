import type { Cloud } from './cloud';

export interface Quota {
  used: number;
  quota: number;
}

/** "Querying the Quota": every service that exists counts, whatever its status. */
export function serviceQuota(cloud: Cloud): Quota {
  return { used: cloud.serviceCount, quota: cloud.project.quota.services };
}

/** "Querying the Quota": the same for the endpoints of the project. */
export function endpointQuota(cloud: Cloud): Quota {
  return { used: cloud.ownEndpoints().length, quota: cloud.project.quota.endpoints };
}
