import type { Cloud } from './cloud';
import {
  pageOf,
  pageOfAscending,
  readPaging,
  readStatus,
  type Page,
  type ReadParameter,
} from './listPaging';
import {
  composedName,
  statusAt,
  updatedAt,
  type ServiceRecord,
  type ServiceStatus,
} from './serviceRecord';

const STATUSES: readonly ServiceStatus[] = ['creating', 'available', 'failed', 'deleting'];

/** "Querying VPC Endpoint Services"; the name filter meets the composed name, in any case. */
export function listServices(cloud: Cloud, parameter: ReadParameter): Page<ServiceRecord> {
  const paging = readPaging(parameter);
  const status = readStatus(parameter, STATUSES);
  const name = (parameter('endpoint_service_name') ?? '').toLowerCase();
  const id = parameter('id');
  const now = cloud.now();
  const { region } = cloud.project;
  const fits = (service: ServiceRecord) =>
    (id === null || service.id === id) &&
    (status === undefined || statusAt(service, now) === status) &&
    (name === '' || composedName(region, service).toLowerCase().includes(name));
  const isUnfiltered = id === null && status === undefined && name === '';
  // The order of creation is there already, and a page of it touches no more than its own rows.
  if (isUnfiltered && paging.sortKey === 'created_at') {
    const { rows, totalCount } = pageOfAscending(cloud.serviceIds, paging);
    return { rows: rows.flatMap((rowId) => cloud.service(rowId) ?? []), totalCount };
  }
  return pageOf(cloud.services().filter(fits), paging, {
    time: (service) =>
      paging.sortKey === 'created_at' ? service.createdAt : updatedAt(service, now),
    key: (service) => service.id,
  });
}
