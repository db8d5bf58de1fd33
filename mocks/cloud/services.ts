import type { Cloud } from './cloud';
import { readCreateRequest } from './createRules';
import { isUuid } from './fields';
import { pageOfServices, readListQuery, type ServicePage } from './listRules';
import { endpointRefusal, refuse } from './refusal';
import { statusAt, type CreationCourse, type ServiceRecord } from './serviceRecord';

/** "Creating a VPC Endpoint Service", note: 1 to 2 minutes; "Deleting a VPC Endpoint Service" says the same. */
export const SHORTEST_MS = 60_000;
export const LONGEST_MS = 120_000;

/** Takes a create on: the service is then `creating`, and what becomes of it follows from the clock. */
export function createService(cloud: Cloud, body: unknown): ServiceRecord {
  const fields = readCreateRequest(cloud, body);
  const id = cloud.nextId('service');
  cloud.record({
    what: 'service-created',
    at: cloud.now(),
    id,
    fields,
    course: courseOf(cloud, id),
  });
  return findService(cloud, id);
}

function courseOf(cloud: Cloud, id: string): CreationCourse {
  const takesMs = cloud.random.integer(`creation of ${id}`, SHORTEST_MS, LONGEST_MS);
  switch (cloud.project.creationOutcome) {
    case 'available':
      return { takesMs };
    case 'failed':
      return { takesMs, failure: PORT_NOT_CREATED };
    case 'never-ends':
      return { takesMs: null };
  }
}

/** Why creations fail here, as the `error` of a failed service says it. */
export const PORT_NOT_CREATED = {
  code: endpointRefusal('EndPoint.3001').code,
  message: endpointRefusal('EndPoint.3001').message,
};

/** @throws {Refusal} when there is none with this ID, a deleted one included */
export function findService(cloud: Cloud, id: string): ServiceRecord {
  if (!isUuid(id)) refuse('EndPoint.3062');
  return cloud.service(id) ?? refuse('EndPoint.0005');
}

export function listServices(
  cloud: Cloud,
  parameter: (name: string) => string | null,
): ServicePage {
  return pageOfServices(cloud.services(), readListQuery(parameter), {
    now: cloud.now(),
    region: cloud.project.region,
  });
}

/**
 * Takes a delete on. Refused while endpoints are connected or being connected; asking again for what is
 * being deleted already changes nothing.
 */
export function deleteService(cloud: Cloud, id: string): void {
  const service = findService(cloud, id);
  if (statusAt(service, cloud.now()) === 'deleting') return;
  if (service.connectionCount > 0) refuse('EndPoint.3006');
  const takesMs = cloud.random.integer(`deletion of ${id}`, SHORTEST_MS, LONGEST_MS);
  cloud.record({ what: 'service-deleted', at: cloud.now(), id, takesMs });
}
