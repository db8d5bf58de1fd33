import { z } from 'zod';

export const portMappingSchema = z.object({
  clientPort: z.number(),
  serverPort: z.number(),
  protocol: z.enum(['TCP', 'UDP']),
});
export type PortMapping = z.infer<typeof portMappingSchema>;

/** What an endpoint service is made of, as a create accepted it. */
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
  tags: z.array(z.object({ key: z.string(), value: z.string() })),
  description: z.string(),
});
export type ServiceFields = z.infer<typeof serviceFieldsSchema>;

/** How the creation of a service goes, settled when it is taken on. */
export const creationCourseSchema = z.object({
  /** Null when it never ends. */
  takesMs: z.number().nullable(),
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
});
export type CreationCourse = z.infer<typeof creationCourseSchema>;

export interface ServiceRecord extends ServiceFields {
  id: string;
  createdAt: number;
  course: CreationCourse;
  /** Endpoints that are connected or being connected. */
  connectionCount: number;
  deletion?: { at: number; takesMs: number };
}

export type ServiceStatus = 'creating' | 'available' | 'failed' | 'deleting';

/** Status follows from the clock alone; undefined once the service is gone. */
export function statusAt(service: ServiceRecord, now: number): ServiceStatus | undefined {
  if (service.deletion && now >= service.deletion.at) {
    return now < service.deletion.at + service.deletion.takesMs ? 'deleting' : undefined;
  }
  const { takesMs, failure } = service.course;
  if (takesMs === null || now < service.createdAt + takesMs) return 'creating';
  return failure ? 'failed' : 'available';
}

/** When the service last changed, as its `updated_at` says. */
export function updatedAt(service: ServiceRecord, now: number): number {
  if (service.deletion && now >= service.deletion.at) return service.deletion.at;
  const { takesMs } = service.course;
  const built = service.createdAt + (takesMs ?? Infinity);
  return now >= built ? built : service.createdAt;
}

/**
 * "Creating a VPC Endpoint Service", Table 2, service_name: `region.name.id`, or `region.id` without a name.
 */
export function composedName(
  region: string,
  { id, name }: Pick<ServiceRecord, 'id' | 'name'>,
): string {
  return [region, name, id].filter((part) => part !== '').join('.');
}
