import type { Cloud } from './cloud';
import type { ServiceType } from './endpointRecord';
import { isUuid } from './fields';
import { pageOf, readPaging, type Page, type ReadParameter } from './listPaging';
import { refuse } from './refusal';
import { composedName, statusAt, type ServiceStatus } from './serviceRecord';

/** A service that is not of this project; its age is in milliseconds before the cloud began. */
export interface OutsideService {
  id: string;
  /** The whole name. */
  name: string;
  owner: string;
  type: ServiceType;
  /** Whether the operator of the cloud offers it to everybody. */
  isPublic: boolean;
  isCharged: boolean;
  approvalEnabled: boolean;
  /** Whether its whitelist admits the account of this project. */
  admitsThisAccount: boolean;
  status: ServiceStatus;
  age: number;
}

/** What a consumer may know of any service, and what a connection to it depends on. */
export interface SeenService extends Omit<OutsideService, 'age' | 'owner' | 'isPublic'> {
  createdAt: number;
}

/** Any service that exists, one's own or of others; undefined when there is none with this ID. */
export function seeService(cloud: Cloud, id: string): SeenService | undefined {
  const wanted = id.toLowerCase();
  const own = cloud.service(wanted);
  if (own) {
    return {
      id: own.id,
      name: composedName(cloud.project.region, own),
      type: 'interface',
      isCharged: true,
      approvalEnabled: own.approvalEnabled,
      // The owner's own account may always connect ("Batch Adding or Deleting Whitelist Records").
      admitsThisAccount: true,
      status: statusAt(own, cloud.now()) ?? 'deleting',
      createdAt: own.createdAt,
    };
  }
  const outside = cloud.project.outsideServices.find((service) => service.id === wanted);
  return outside && { ...outside, createdAt: cloud.beganAt - outside.age };
}

/** "Querying Basic Information About a VPC Endpoint Service", by ID or by the whole name; both must mean the same. */
export function describeService(cloud: Cloud, parameter: ReadParameter): SeenService {
  const id = parameter('id') ?? '';
  const name = parameter('endpoint_service_name') ?? '';
  if (id === '' && name === '') refuse('EndPoint.0002');
  if (id !== '' && !isUuid(id)) refuse('EndPoint.3062');
  const service = seeService(cloud, id === '' ? idOfName(cloud, name) : id);
  if (!service || (name !== '' && service.name !== name)) refuse('EndPoint.0005');
  return service;
}

function idOfName(cloud: Cloud, name: string): string {
  const outside = cloud.project.outsideServices.find((service) => service.name === name);
  // The name of an interface service ends with its ID.
  return outside?.id ?? name.split('.').at(-1) ?? '';
}

/** "Querying Public VPC Endpoint Services". */
export function listPublicServices(cloud: Cloud, parameter: ReadParameter): Page<OutsideService> {
  const paging = readPaging(parameter);
  const name = (parameter('endpoint_service_name') ?? '').toLowerCase();
  const id = parameter('id');
  const hits = cloud.project.outsideServices.filter(
    (service) =>
      service.isPublic &&
      (id === null || service.id === id.toLowerCase()) &&
      service.name.toLowerCase().includes(name),
  );
  return pageOf(hits, paging, { time: ({ age }) => -age, key: (service) => service.id });
}
