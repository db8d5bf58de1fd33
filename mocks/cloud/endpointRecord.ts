import { z } from 'zod';
import { stageAt, stageBegan, type Made } from './course';
import { tagsSchema } from './tags';

export const serviceTypeSchema = z.enum(['interface', 'gateway']);
export type ServiceType = z.infer<typeof serviceTypeSchema>;

const policyStatementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.array(z.string()),
  Resource: z.array(z.string()),
});
export type PolicyStatement = z.infer<typeof policyStatementSchema>;

/** What the project that has an endpoint knows of it, as a create accepted it. */
export const endpointFieldsSchema = z.object({
  /** As it was when the endpoint was created: the service may be renamed or be gone since. */
  serviceName: z.string(),
  serviceType: serviceTypeSchema,
  vpcId: z.string(),
  /** Where an interface stands; a gateway stands in no subnet. */
  place: z.object({ subnetId: z.string(), ip: z.string() }).optional(),
  enableDns: z.boolean(),
  enableWhitelist: z.boolean(),
  /** IPv4 addresses and blocks of clients that may use the endpoint. */
  whitelist: z.array(z.string()),
  /** Of a gateway. */
  routeTableIds: z.array(z.string()),
  policy: z.array(policyStatementSchema),
  tags: tagsSchema,
  description: z.string(),
});
export type EndpointFields = z.infer<typeof endpointFieldsSchema>;

/** An endpoint, which is a connection to the service that it was created for. */
export interface EndpointRecord extends Made {
  id: string;
  serviceId: string;
  markerId: number;
  /** The account that has the endpoint. */
  domainId: string;
  /** Whether the service asked for approval when the endpoint was created. */
  needsApproval: boolean;
  /** What the service's owner has decided, the latest last. */
  decisions: readonly { at: number; accepted: boolean }[];
  /** Whether its account is frozen. */
  isFrozen: boolean;
  /** Absent for the endpoints of other projects. */
  fields?: EndpointFields;
}

/** An endpoint of this project. */
export interface OwnEndpoint extends EndpointRecord {
  fields: EndpointFields;
}

export function isOwn(endpoint: EndpointRecord): endpoint is OwnEndpoint {
  return endpoint.fields !== undefined;
}

/** "Querying Connections of a VPC Endpoint Service", Table 4, status. */
export type EndpointStatus =
  | 'creating'
  | 'pendingAcceptance'
  | 'accepted'
  | 'rejected'
  | 'failed'
  | 'deleting';

/** Follows from the clock and the owner's decisions; undefined once the endpoint is gone. */
export function endpointStatusAt(
  endpoint: EndpointRecord,
  now: number,
): EndpointStatus | undefined {
  const stage = stageAt(endpoint, now);
  if (stage !== 'made') return stage;
  const decision = endpoint.decisions.at(-1);
  if (decision) return decision.accepted ? 'accepted' : 'rejected';
  return endpoint.needsApproval ? 'pendingAcceptance' : 'accepted';
}

/** When the endpoint last changed, as its `updated_at` says. */
export function endpointUpdatedAt(endpoint: EndpointRecord, now: number): number {
  return Math.max(stageBegan(endpoint, now), endpoint.decisions.at(-1)?.at ?? 0);
}

/**
 * "Querying Details About a VPC Endpoint", Table 2, ip: told of an accepted endpoint, and of a rejected one that
 * had been accepted before.
 */
export function tellsItsAddress(endpoint: EndpointRecord, now: number): boolean {
  const status = endpointStatusAt(endpoint, now);
  const hadBeenAccepted =
    !endpoint.needsApproval || endpoint.decisions.some(({ accepted }) => accepted);
  return status === 'accepted' || (status === 'rejected' && hadBeenAccepted);
}

/** "Querying VPC Endpoint Services", Table 4, connection_count: endpoints in the creating or accepted state. */
export function countsAsConnection(endpoint: EndpointRecord, now: number): boolean {
  const status = endpointStatusAt(endpoint, now);
  return status === 'creating' || status === 'accepted';
}
