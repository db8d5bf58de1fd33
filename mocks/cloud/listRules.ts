import { refuse } from './refusal';
import {
  composedName,
  statusAt,
  updatedAt,
  type ServiceRecord,
  type ServiceStatus,
} from './serviceRecord';

/** "Querying VPC Endpoint Services", Table 2. */
const DEFAULT_LIMIT = 10;
const GREATEST_LIMIT = 1000;

const STATUSES: readonly ServiceStatus[] = ['creating', 'available', 'failed', 'deleting'];

export interface ServiceListQuery {
  limit: number;
  offset: number;
  sortKey: 'created_at' | 'updated_at';
  sortDir: 'asc' | 'desc';
  name: string;
  id: string | undefined;
  status: ServiceStatus | undefined;
}

/**
 * Reads the parameters of "Querying VPC Endpoint Services", Table 2; unknown ones are ignored.
 * @param parameter the text of a query parameter, null when it was not sent
 * @throws {Refusal} for the first one that is out of range
 */
export function readListQuery(parameter: (name: string) => string | null): ServiceListQuery {
  const limit = readNumber(parameter('limit'), DEFAULT_LIMIT);
  if (limit === undefined || limit > GREATEST_LIMIT) refuse('EndPoint.0006');
  const offset = readNumber(parameter('offset'), 0) ?? refuse('EndPoint.0010');
  const sortKey = parameter('sort_key') ?? 'created_at';
  if (sortKey !== 'created_at' && sortKey !== 'updated_at') refuse('EndPoint.0017');
  const sortDir = parameter('sort_dir') ?? 'desc';
  if (sortDir !== 'asc' && sortDir !== 'desc') refuse('EndPoint.0018');
  const status = parameter('status');
  return {
    limit,
    offset,
    sortKey,
    sortDir,
    name: parameter('endpoint_service_name') ?? '',
    id: parameter('id') ?? undefined,
    status: status === null ? undefined : readStatus(status),
  };
}

/** A whole number from 0; undefined when it is none. */
function readNumber(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function readStatus(text: string): ServiceStatus {
  return STATUSES.find((status) => status === text.toLowerCase()) ?? refuse('EndPoint.0019');
}

export interface ServicePage {
  services: ServiceRecord[];
  /** Hits of the filters, whatever the page. */
  totalCount: number;
}

/** The page that a query asks for; empty beyond the end. The name filter meets the composed name, in any case. */
export function pageOfServices(
  services: readonly ServiceRecord[],
  query: ServiceListQuery,
  { now, region }: { now: number; region: string },
): ServicePage {
  const name = query.name.toLowerCase();
  const hits = services.filter(
    (service) =>
      (query.id === undefined || service.id === query.id) &&
      (query.status === undefined || statusAt(service, now) === query.status) &&
      (name === '' || composedName(region, service).toLowerCase().includes(name)),
  );
  const time = (service: ServiceRecord) =>
    query.sortKey === 'created_at' ? service.createdAt : updatedAt(service, now);
  const ascending = hits.toSorted(
    (one, other) => time(one) - time(other) || (one.id < other.id ? -1 : 1),
  );
  const sorted = query.sortDir === 'asc' ? ascending : ascending.toReversed();
  return {
    services: sorted.slice(query.offset, query.offset + query.limit),
    totalCount: hits.length,
  };
}
