import type { Cloud } from './cloud';
import {
  pageOfAscending,
  readPaging,
  readStatus,
  type Page,
  type ReadParameter,
} from './listPaging';
import { composedName, statusAt, type ServiceRecord, type ServiceStatus } from './serviceRecord';

const STATUSES: readonly ServiceStatus[] = ['creating', 'available', 'failed', 'deleting'];

/** "Querying VPC Endpoint Services"; the name filter meets the composed name, in any case. */
export function listServices(cloud: Cloud, parameter: ReadParameter): Page<ServiceRecord> {
  const paging = readPaging(parameter);
  const status = readStatus(parameter, STATUSES);
  const name = (parameter('endpoint_service_name') ?? '').toLowerCase();
  const id = parameter('id');
  const now = cloud.now();
  const { region } = cloud.project;
  const inOrder = cloud.serviceIdsBy(paging.sortKey);
  if (id === null && status === undefined && name === '') {
    // A page of all touches no more than its own rows.
    const { rows, totalCount } = pageOfAscending(inOrder, paging);
    return { rows: cloud.servicesNamed(rows), totalCount };
  }
  const fits = (service: ServiceRecord) =>
    (status === undefined || statusAt(service, now) === status) &&
    (name === '' || composedName(region, service).toLowerCase().includes(name));
  const candidates = cloud.servicesNamed(id === null ? inOrder : [id]);
  return pageOfAscending(candidates.filter(fits), paging);
}
