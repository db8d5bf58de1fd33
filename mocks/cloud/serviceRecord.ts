import { z } from 'zod';
import { stageAt, stageBegan, type Made } from './course';
import { tagsSchema } from './tags';

export const portMappingSchema = z.object({
  clientPort: z.number(),
  serverPort: z.number(),
  protocol: z.enum(['TCP', 'UDP']),
});
export type PortMapping = z.infer<typeof portMappingSchema>;

/** What an endpoint service is made of, as a create or a change accepted it. */
export const serviceFieldsSchema = z.object({
  portId: z.string(),
  vipPortId: z.string().optional(),
  vpcId: z.string(),
  poolId: z.string(),
  /** The short name; empty when the service has none. */
  name: z.string(),
  serverType: z.enum(['LB', 'VM', 'VIP', 'BMS']),
  approvalEnabled: z.boolean(),
  tcpProxy: z.enum(['close', 'toa_open', 'proxy_open', 'open', 'proxy_vni']),
  ports: z.array(portMappingSchema),
  tags: tagsSchema,
  description: z.string(),
});
export type ServiceFields = z.infer<typeof serviceFieldsSchema>;

/** An account that may connect. */
export interface WhitelistEntry {
  /** `iam:domain::` and the account's ID, or `*` for every account. */
  permission: string;
  createdAt: number;
}

export interface ServiceRecord extends ServiceFields, Made {
  id: string;
  modifiedAt?: number;
  whitelist: readonly WhitelistEntry[];
}

export type ServiceStatus = 'creating' | 'available' | 'failed' | 'deleting';

export function statusAt(service: ServiceRecord, now: number): ServiceStatus | undefined {
  const stage = stageAt(service, now);
  return stage === 'made' ? 'available' : stage;
}

/** When the service last changed, as its `updated_at` says. */
export function updatedAt(service: ServiceRecord, now: number): number {
  return Math.max(stageBegan(service, now), service.modifiedAt ?? 0);
}

/**
 * "Creating a VPC Endpoint Service", Table 2, service_name: `region.name.id`, or `region.id` without a name.
 */
export function composedName(
  region: string,
  { id, name }: Pick<ServiceRecord, 'id' | 'name'>,
): string {
  return name === '' ? `${region}.${id}` : `${region}.${name}.${id}`;
}
