import { asRecord } from '../cloud/fields';
import type { CloudRequest } from '../routes/exchange';
import { operationOf, type OperationName } from '../routes/operations';
import { readFaults } from '../scenarios/faultsInAddress';
import { ANY, faultAskedFor, REFUSE_PARAMETER } from './answering';
import { printable } from './requestLog';

interface Known {
  query?: readonly string[];
  body?: readonly string[];
}

const PAGE = ['limit', 'offset', 'sort_key', 'sort_dir'];
const CHANGEABLE = [
  'approval_enabled',
  'service_name',
  'ports',
  'port_id',
  'tcp_proxy',
  'description',
];

/** What the request tables of the reference list for each call of the VPC Endpoint API. */
const KNOWN: Record<OperationName, Known> = {
  'create-service': {
    body: [
      ...CHANGEABLE,
      'vip_port_id',
      'pool_id',
      'vpc_id',
      'service_type',
      'server_type',
      'tags',
    ],
  },
  'list-services': { query: [...PAGE, 'endpoint_service_name', 'id', 'status'] },
  'list-public-services': { query: [...PAGE, 'endpoint_service_name', 'id'] },
  'describe-service': { query: ['id', 'endpoint_service_name'] },
  'read-service': {},
  'modify-service': { body: CHANGEABLE },
  'delete-service': {},
  'list-connections': { query: [...PAGE, 'id', 'marker_id', 'status'] },
  'decide-connection': { body: ['action', 'endpoints'] },
  'list-whitelist': { query: [...PAGE, 'permission'] },
  'change-whitelist': { body: ['action', 'permissions'] },
  'read-quota': { query: ['type'] },
  'create-endpoint': {
    body: [
      'endpoint_service_id',
      'vpc_id',
      'subnet_id',
      'port_ip',
      'enable_dns',
      'enable_whitelist',
      'whitelist',
      'routetables',
      'policy_statement',
      'specification_name',
      'tags',
      'description',
    ],
  },
  'list-endpoints': { query: [...PAGE, 'endpoint_service_name', 'vpc_id', 'id'] },
  'read-endpoint': {},
  'delete-endpoint': {},
  'change-tags': { body: ['action', 'tags'] },
  'list-tags': {},
  'search-by-tag': {
    body: ['action', 'limit', 'offset', 'tags', 'tags_any', 'not_tags', 'not_tags_any', 'matches'],
  },
};

/** Fields of the objects in arrays. */
const KNOWN_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['ports', ['client_port', 'server_port', 'protocol']],
  ['tags', ['key', 'value', 'values']],
  ['policy_statement', ['Effect', 'Action', 'Resource']],
]);

/** So many are told of one request. */
const MOST_TOLD = 10;
const LONGEST_TOLD = 40;

/** Query parameters and fields that the cloud passes over because its reference does not list them, and faults it does not know. */
export function unknownNames(request: CloudRequest): string[] {
  return [...unknownFaults(request), ...unlistedNames(request)]
    .slice(0, MOST_TOLD)
    .map((name) => printable(Buffer.from(name.slice(0, LONGEST_TOLD))));
}

function unknownFaults(request: CloudRequest): string[] {
  const text = faultAskedFor(request);
  return readFaults(text).unknown.map((fault) => `fault ${fault.replace(ANY, '')}`);
}

function unlistedNames(request: CloudRequest): string[] {
  const operation = operationOf(request);
  if (!operation) return [];
  const { query = [], body = [] } = KNOWN[operation];
  return [
    ...[...new Set(request.query.keys())]
      .filter((name) => name !== REFUSE_PARAMETER && !query.includes(name))
      .map((name) => `?${name}`),
    ...unknownFields(request.body, body),
  ];
}

function unknownFields(text: string, known: readonly string[]): string[] {
  return Object.entries(parsedObject(text)).flatMap(([name, value]) => {
    if (!known.includes(name)) return [name];
    const knownInside = KNOWN_IN.get(name);
    if (!knownInside || !Array.isArray(value)) return [];
    const inside = value.flatMap((item: unknown) => Object.keys(asRecord(item) ?? {}));
    return [...new Set(inside)]
      .filter((field) => !knownInside.includes(field))
      .map((field) => `${name}[].${field}`);
  });
}

function parsedObject(text: string): Record<string, unknown> {
  if (text === '') return {};
  try {
    return asRecord(JSON.parse(text)) ?? {};
  } catch {
    return {};
  }
}
