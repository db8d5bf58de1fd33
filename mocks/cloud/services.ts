import type { Cloud } from './cloud';
import { LONGEST_MS, SHORTEST_MS, type Course, type PlannedFailure } from './course';
import { readCreateRequest } from './createRules';
import type { ErrorCode } from './errorCodes';
import { isUuid } from './fields';
import { readModifyRequest } from './modifyRules';
import { failureWith, refuse } from './refusal';
import { statusAt, type ServiceRecord } from './serviceRecord';

/** Takes a create on: the service is then `creating`, and what becomes of it follows from the clock. */
export function createService(
  cloud: Cloud,
  body: unknown,
  failure?: PlannedFailure,
): ServiceRecord {
  const fields = readCreateRequest(cloud, body);
  const id = cloud.nextId('service');
  cloud.record({
    what: 'service-created',
    at: cloud.now(),
    id,
    fields,
    course: courseOf(cloud, id, SERVICE_FAILURE, failure),
  });
  return findService(cloud, id);
}

/** Why the creation of a service fails here: "Failed to create a port." */
export const SERVICE_FAILURE: ErrorCode = 'EndPoint.3001';

/** How a creation goes: as it was planned, else as those of the scenario do. */
export function courseOf(
  cloud: Cloud,
  id: string,
  failure: ErrorCode,
  planned?: PlannedFailure,
): Course {
  if (planned) return { takesMs: planned.afterMs, failure: failureWith(planned.code) };
  const takesMs = cloud.random.integer(`creation of ${id}`, SHORTEST_MS, LONGEST_MS);
  switch (cloud.project.creationOutcome) {
    case 'done':
      return { takesMs };
    case 'failed':
      return { takesMs, failure: failureWith(failure) };
    case 'never-ends':
      return { takesMs: null };
  }
}

/** @throws {Refusal} when there is none with this ID, a deleted one included */
export function findService(cloud: Cloud, id: string): ServiceRecord {
  if (!isUuid(id)) refuse('EndPoint.3062');
  return cloud.service(id.toLowerCase()) ?? refuse('EndPoint.0005');
}

/** Changes a service at once; existing endpoints stay as they are. */
export function modifyService(cloud: Cloud, id: string, body: unknown): ServiceRecord {
  const service = findService(cloud, id);
  const fields = readModifyRequest(cloud, service, body);
  if (fields) cloud.record({ what: 'service-modified', at: cloud.now(), id: service.id, fields });
  return findService(cloud, id);
}

/**
 * Takes a delete on. Refused while endpoints are connected or being connected ("Deleting a VPC Endpoint Service"
 * of the user manual); asking again for what is being deleted already changes nothing.
 */
export function deleteService(cloud: Cloud, id: string): void {
  const service = findService(cloud, id);
  if (statusAt(service, cloud.now()) === 'deleting') return;
  if (cloud.connectionCount(service.id) > 0) refuse('EndPoint.3006');
  const takesMs = cloud.random.integer(`deletion of ${service.id}`, SHORTEST_MS, LONGEST_MS);
  cloud.record({ what: 'service-deleted', at: cloud.now(), id: service.id, takesMs });
}
