import { isRead, type CloudRequest } from './exchange';
import { matchPath, pathAtTheCloud, segmentsOf } from './paths';

/** What can be asked of the cloud, under short names: one for each call of the reference that a route answers. */
export const OPERATIONS = [
  {
    name: 'create-service',
    label: 'Create a service',
    method: 'POST',
    path: '/v1/{project_id}/vpc-endpoint-services',
  },
  {
    name: 'list-services',
    label: 'List services',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services',
  },
  {
    name: 'list-public-services',
    label: 'List public services',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services/public',
  },
  {
    name: 'describe-service',
    label: 'Look a service up by name',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services/describe',
  },
  {
    name: 'read-service',
    label: 'Read a service',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}',
  },
  {
    name: 'modify-service',
    label: 'Modify a service',
    method: 'PUT',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}',
  },
  {
    name: 'delete-service',
    label: 'Delete a service',
    method: 'DELETE',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}',
  },
  {
    name: 'list-connections',
    label: 'List connections',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}/connections',
  },
  {
    name: 'decide-connection',
    label: 'Accept or reject a connection',
    method: 'POST',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}/connections/action',
  },
  {
    name: 'list-whitelist',
    label: 'List the whitelist',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}/permissions',
  },
  {
    name: 'change-whitelist',
    label: 'Change the whitelist',
    method: 'POST',
    path: '/v1/{project_id}/vpc-endpoint-services/{id}/permissions/action',
  },
  {
    name: 'read-quota',
    label: 'Read the quota',
    method: 'GET',
    path: '/v1/{project_id}/quotas',
  },
  {
    name: 'create-endpoint',
    label: 'Create an endpoint',
    method: 'POST',
    path: '/v1/{project_id}/vpc-endpoints',
  },
  {
    name: 'list-endpoints',
    label: 'List endpoints',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoints',
  },
  {
    name: 'read-endpoint',
    label: 'Read an endpoint',
    method: 'GET',
    path: '/v1/{project_id}/vpc-endpoints/{id}',
  },
  {
    name: 'delete-endpoint',
    label: 'Delete an endpoint',
    method: 'DELETE',
    path: '/v1/{project_id}/vpc-endpoints/{id}',
  },
  {
    name: 'change-tags',
    label: 'Change tags',
    method: 'POST',
    path: '/v1/{project_id}/{resource_type}/{id}/tags/action',
  },
  {
    name: 'list-tags',
    label: 'List tags',
    method: 'GET',
    path: '/v1/{project_id}/{resource_type}/tags',
  },
  {
    name: 'search-by-tag',
    label: 'Search by tag',
    method: 'POST',
    path: '/v1/{project_id}/{resource_type}/resource_instances/action',
  },
] as const satisfies readonly Operation[];

interface Operation {
  name: string;
  label: string;
  method: string;
  path: string;
}

export type OperationName = (typeof OPERATIONS)[number]['name'];

/** Several operations at once; `pickers` are the calls to the VPC, ECS and ELB services. */
export const OPERATION_GROUPS = [
  { name: 'any', label: 'Any request' },
  { name: 'reads', label: 'Any read' },
  { name: 'writes', label: 'Any write' },
  { name: 'pickers', label: 'Any list of a picker (VPC, ECS, ELB)' },
] as const;

/** The lists that the pickers read, each by itself. */
export const PICKER_LISTS = [
  { name: 'list-vpcs', label: 'List VPCs', end: '/vpcs' },
  { name: 'list-subnets', label: 'List subnets', end: '/subnets' },
  { name: 'list-ports', label: 'List ports, virtual IPs among them', end: '/v2.0/ports' },
  { name: 'list-servers', label: 'List servers', end: '/cloudservers/detail' },
  { name: 'list-load-balancers', label: 'List load balancers', end: '/loadbalancers' },
  { name: 'list-listeners', label: 'List listeners', end: '/listeners' },
] as const;

export type OperationGroup = (typeof OPERATION_GROUPS)[number]['name'];
type PickerList = (typeof PICKER_LISTS)[number]['name'];
export type OperationChoice = OperationName | OperationGroup | PickerList;

/** In the order in which a menu offers them. */
export const OPERATION_CHOICES: readonly { name: OperationChoice; label: string }[] = [
  ...OPERATION_GROUPS,
  ...OPERATIONS,
  ...PICKER_LISTS,
];

export function operationChoiceNamed(name: string): OperationChoice | undefined {
  return OPERATION_CHOICES.find((choice) => choice.name === name)?.name;
}

export function labelOfOperation(wanted: OperationChoice): string {
  return OPERATION_CHOICES.find(({ name }) => name === wanted)?.label ?? wanted;
}

/** The operation of the VPC Endpoint API that a request asks for; undefined for the other APIs. */
export function operationOf({ method, path }: CloudRequest): OperationName | undefined {
  const { service, path: ownPath } = pathAtTheCloud(path);
  if (service !== undefined && service !== 'vpcep') return undefined;
  const segments = segmentsOf(ownPath);
  return OPERATIONS.find(
    (operation) => operation.method === method && matchPath(operation.path, segments),
  )?.name;
}

export function isOneOf(choice: OperationChoice, request: CloudRequest): boolean {
  switch (choice) {
    case 'any':
      return true;
    case 'reads':
      return isRead(request);
    case 'writes':
      return !isRead(request);
    case 'pickers':
      return isOfPicker(request);
    default:
      return operationOf(request) === choice || pickerListOf(request) === choice;
  }
}

function pickerListOf({ method, path }: CloudRequest): PickerList | undefined {
  if (method !== 'GET') return undefined;
  const { path: ownPath } = pathAtTheCloud(path);
  return PICKER_LISTS.find(({ end }) => ownPath.endsWith(end))?.name;
}

const PICKED_FROM = ['vpc', 'ecs', 'elb'];

/** Whether a request goes to one of the APIs whose things are only chosen from. */
export function isOfPicker(request: CloudRequest): boolean {
  const { service, path } = pathAtTheCloud(request.path);
  if (service !== undefined) return PICKED_FROM.includes(service);
  return operationOf(request) === undefined && !path.startsWith('/v3/auth/');
}
