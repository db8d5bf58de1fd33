import { LONGEST_MS, SHORTEST_MS, type Course } from './course';
import type { EndpointRecord, EndpointStatus } from './endpointRecord';
import type { ErrorCode } from './errorCodes';
import type {
  CreationOutcome,
  Project,
  StartingEndpoint,
  StartingHistory,
  StartingService,
} from './project';
import { failureWith } from './refusal';
import type { SeededRandom } from './seededRandom';

/** Why the creation of an endpoint fails here: "Failed to create an endpoint." */
export const ENDPOINT_FAILURE: ErrorCode = 'EndPoint.2022';

/** How long ago the deletion of what is being deleted at the beginning was asked for. */
const DELETION_AGE_MS = 10_000;

interface Surroundings {
  project: Project;
  random: SeededRandom;
  beganAt: number;
}

/** The packet IDs of most examples have eight or nine digits. */
export function markerIdOf(random: SeededRandom, endpointId: string): number {
  return random.integer(`marker of ${endpointId}`, 100_000_000, 999_999_999);
}

/** The account of a consumer, by its place among them. */
export function consumerAccount(random: SeededRandom, place: number): string {
  return random.hexDigits(`account ${place}`, 32);
}

/** An endpoint of the project that is there from the beginning. */
export function startEndpoint(
  { id, serviceId, needsApproval, fields, ...history }: StartingEndpoint,
  surroundings: Surroundings,
): EndpointRecord {
  return {
    id,
    serviceId,
    markerId: markerIdOf(surroundings.random, id),
    domainId: surroundings.project.domainId,
    needsApproval,
    isFrozen: false,
    fields,
    ...begin(id, history, needsApproval, surroundings),
  };
}

/** The endpoints of other accounts that are connected to a service from the beginning. */
export function startConnections(
  service: StartingService,
  surroundings: Surroundings,
): EndpointRecord[] {
  const { project, random } = surroundings;
  const connections = project.connections.get(service.id) ?? [];
  return connections.map(({ account, isFrozen = false, ...history }, place) => {
    const id = random.uuid(`connection ${place} of ${service.id}`);
    const needsApproval = service.approvalEnabled || history.status === 'pendingAcceptance';
    return {
      id,
      serviceId: service.id,
      markerId: markerIdOf(random, id),
      domainId: consumerAccount(random, account),
      needsApproval,
      isFrozen,
      ...begin(id, history, needsApproval, surroundings),
    };
  });
}

/** What must have happened for an endpoint to be in its status. */
function begin(
  id: string,
  { status, age, acceptedBefore }: StartingHistory,
  needsApproval: boolean,
  { project, random, beganAt }: Surroundings,
): Pick<EndpointRecord, 'createdAt' | 'course' | 'decisions' | 'deletion'> {
  const lasts = (what: string) => random.integer(`${what} of ${id}`, SHORTEST_MS, LONGEST_MS);
  const wasAccepted = needsApproval && (status === 'accepted' || status === 'deleting');
  return {
    createdAt: beganAt - age,
    course: courseOf(status, project.creationOutcome, lasts('creation')),
    decisions: [
      ...(acceptedBefore ? [{ accepted: true, at: beganAt - (3 / 4) * age }] : []),
      ...(wasAccepted ? [{ accepted: true, at: beganAt - age / 2 }] : []),
      ...(status === 'rejected' ? [{ accepted: false, at: beganAt - age / 2 }] : []),
    ],
    ...(status === 'deleting' && {
      deletion: { at: beganAt - DELETION_AGE_MS, takesMs: lasts('deletion') },
    }),
  };
}

function courseOf(status: EndpointStatus, outcome: CreationOutcome, takesMs: number): Course {
  if (status === 'creating' && outcome === 'never-ends') return { takesMs: null };
  const fails = status === 'failed' || (status === 'creating' && outcome === 'failed');
  return fails ? { takesMs, failure: failureWith(ENDPOINT_FAILURE) } : { takesMs };
}
