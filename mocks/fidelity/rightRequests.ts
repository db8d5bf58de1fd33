import { matchPath, segmentsOf } from '../routes/paths';
import { OPERATIONS, type OperationName } from '../routes/operations';
import { ACCOUNT_NAME } from '../cloud/users';
import { rowsOf, SERVICES, ENDPOINTS, type TestCloud } from '../testCloud';

/** A request that the cloud takes, to be spoilt in one respect. */
export interface RightRequest {
  method: string;
  path: string;
  query: string;
  json?: Record<string, unknown>;
  headers: Record<string, string>;
}

export const NOBODY = '11111111-2222-4333-8444-555555555555';
const ACCOUNT = 'iam:domain::5fc973eea581490997e82ea11a1d0101';

/** A cloud, and what the table writes between angle brackets of what is in it. */
export interface Scene {
  test: TestCloud;
  things: ReadonlyMap<string, unknown>;
}

export function sceneOf(test: TestCloud): Scene {
  return { test, things: thingsIn(test) };
}

function thingsIn(test: TestCloud): ReadonlyMap<string, unknown> {
  const { project } = test.cloud;
  const { network, loadBalancers, servers } = project;
  const first = test.backend(0);
  const other = test.backend(8);
  const reserved = test.backend(loadBalancers.length - 1);
  const services = rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');
  const serviceIn = (status: string) => services.find((row) => row['status'] === status)?.['id'];
  const connected = services.find((row) => Number(row['connection_count']) > 0);
  const endpoints = rowsOf(test.get(`${ENDPOINTS}?limit=1000`).json, 'endpoints');
  const connections = services.flatMap(({ id }) =>
    rowsOf(test.get(`${SERVICES}/${String(id)}/connections?limit=1000`).json, 'connections').map(
      (row) => ({ id: row['id'], status: row['status'], service: id }),
    ),
  );
  const inStatus = (status: string) => connections.find((row) => row.status === status);
  const waiting = inStatus('pendingAcceptance');
  const frozen = connections.find(({ id }) => test.cloud.endpoint(String(id))?.isFrozen === true);
  const outside = (fits: (name: string) => boolean) =>
    project.outsideServices.find(({ name }) => fits(name))?.id;
  const { vpc_id: vpc, subnet_id: subnet } = test.network(0);
  const usedAddress = network.ports.find(({ networkId }) => networkId === subnet)?.ipAddress;
  return new Map<string, unknown>([
    ['nobody', NOBODY],
    ['port', first.port_id],
    ['vpc', vpc],
    ['port elsewhere', other.port_id],
    ['VPC elsewhere', other.vpc_id],
    ['reserved port', reserved.port_id],
    ['reserved VPC', reserved.vpc_id],
    ['server port', servers[0]?.portIds[0]],
    ['subnet', subnet],
    ['subnet elsewhere', test.network(1).subnet_id],
    ['used address', usedAddress],
    ['201 mappings', mappings(201)],
    ['21 tags', Array.from({ length: 21 }, (_, n) => ({ key: `key${n}`, value: '' }))],
    ['21 keys', Array.from({ length: 21 }, (_, n) => ({ key: `key${n}`, values: [] }))],
    ['128 characters', 'x'.repeat(128)],
    ['129 characters', 'x'.repeat(129)],
    ['37 characters', 'x'.repeat(37)],
    ['44 characters', 'x'.repeat(44)],
    ['256 characters', 'x'.repeat(256)],
    ['51 accounts', Array.from({ length: 51 }, (_, n) => `iam:domain::${n}`)],
    ['21 addresses', Array.from({ length: 21 }, (_, n) => `10.0.0.${n}`)],
    [
      '11 statements',
      Array.from({ length: 11 }, () => ({ Effect: 'Allow', Action: ['*'], Resource: ['*'] })),
    ],
    ['available', serviceIn('available')],
    ['creating', serviceIn('creating')],
    ['failed', serviceIn('failed')],
    ['connected', connected?.['id']],
    [
      'unconnected',
      services.find((row) => row['status'] === 'available' && row['connection_count'] === 0)?.[
        'id'
      ],
    ],
    [
      'of a virtual IP',
      services.find((row) => row['status'] === 'available' && row['server_type'] === 'VIP')?.['id'],
    ],
    ['of waiting', waiting?.service],
    ['waiting', waiting?.id],
    ['accepted', inStatus('accepted')?.id],
    ['of accepted', inStatus('accepted')?.service],
    ['failed endpoint', inStatus('failed')?.id],
    ['of failed endpoint', inStatus('failed')?.service],
    ['endpoint being created', inStatus('creating')?.id],
    ['of endpoint being created', inStatus('creating')?.service],
    ['endpoint being deleted', inStatus('deleting')?.id],
    ['of endpoint being deleted', inStatus('deleting')?.service],
    ['frozen endpoint', frozen?.id],
    ['of frozen', frozen?.service],
    ['of another service', connections.find(({ service }) => service !== waiting?.service)?.id],
    ['endpoint', endpoints.find((row) => row['status'] === 'accepted')?.['id']],
    ['gateway', project.outsideServices.find(({ type }) => type === 'gateway')?.id],
    ['closed service', project.outsideServices.find((each) => !each.admitsThisAccount)?.id],
    ['OBS', outside((name) => name.endsWith('.obs'))],
    ['route table', network.routeTables[0]?.id],
  ]);
}

function mappings(count: number): unknown[] {
  return Array.from({ length: count }, (_, n) => ({ client_port: n + 1, server_port: n + 1 }));
}

/** The call of a row: a short name of an operation, or a method with a path. */
export function rightRequest(scene: Scene, call: string): RightRequest {
  const operation = OPERATIONS.find(({ name }) => name === call);
  const [method = '', path = ''] = call.split(' ');
  return operation
    ? { ...rightOperation(scene, operation.name), method: operation.method, path: operation.path }
    : {
        method,
        path: withIds(scene.test, path),
        query: '',
        headers: {},
        ...signInParts(scene.test, method, path),
      };
}

function rightOperation(
  scene: Scene,
  name: OperationName,
): Pick<RightRequest, 'query' | 'headers' | 'json'> {
  const json = bodyOf(scene, name);
  return {
    query: name === 'describe-service' ? `id=${String(scene.things.get('available'))}` : '',
    headers: {},
    ...(json && { json }),
  };
}

function bodyOf({ test, things }: Scene, name: OperationName): Record<string, unknown> | undefined {
  switch (name) {
    case 'create-service':
      return {
        ...test.backend(0),
        server_type: 'LB',
        service_name: 'new',
        ports: [{ client_port: 4321, server_port: 4321, protocol: 'TCP' }],
      };
    case 'modify-service':
      return { description: 'changed' };
    case 'decide-connection':
      return { action: 'receive', endpoints: [things.get('waiting')] };
    case 'change-whitelist':
      return { action: 'add', permissions: [ACCOUNT] };
    case 'create-endpoint':
      return { endpoint_service_id: things.get('available'), ...test.network(0) };
    case 'change-tags':
      return { action: 'create', tags: [{ key: 'stage', value: 'test' }] };
    case 'search-by-tag':
      return { action: 'filter' };
    default:
      return undefined;
  }
}

/** What stands for the ID in the path of an operation, unless the row says another. */
export function usualId({ things }: Scene, call: string): string {
  const wanted = call.endsWith('-endpoint')
    ? 'endpoint'
    : call === 'decide-connection'
      ? 'of waiting'
      : call === 'delete-service'
        ? 'unconnected'
        : 'available';
  return String(things.get(wanted));
}

/** A path of another service with IDs that are there. */
function withIds(test: TestCloud, path: string): string {
  const { network, servers, loadBalancers, listeners, ipGroups } = test.cloud.project;
  const shared = loadBalancers.find(({ kind }) => kind === 'shared');
  const isOld = path.startsWith('/v2.0/lbaas');
  const routes = rowsOf(test.get('/v2.0/vpc/routes').json, 'routes');
  const ids: Record<string, string | undefined> = {
    vpc_id: network.vpcs[0]?.id,
    subnet_id: network.subnets[0]?.id,
    routetable_id: network.routeTables[0]?.id,
    security_group_id: network.securityGroups[0]?.id,
    address_group_id: network.addressGroups[0]?.id,
    firewall_id: network.firewalls[0]?.id,
    port_id: network.ports[0]?.id,
    route_id: String(routes[0]?.['id']),
    server_id: servers[0]?.id,
    loadbalancer_id: isOld ? shared?.id : loadBalancers[0]?.id,
    listener_id: (isOld
      ? listeners.find(({ loadBalancerId }) => loadBalancerId === shared?.id)
      : listeners[0]
    )?.id,
    ipgroup_id: ipGroups[0]?.id,
    user_id: 'me',
    version: 'v1',
  };
  return path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);
}

/** What a sign-in is made of. */
function signInParts(
  test: TestCloud,
  method: string,
  path: string,
): Partial<Pick<RightRequest, 'json' | 'headers'>> {
  if (!matchPath('/v3/auth/tokens', segmentsOf(path))) return {};
  if (method !== 'POST') return { headers: { 'X-Subject-Token': tokenOf(test, 'operator') } };
  const user = { name: 'operator', password: 'Sample-2026', domain: { name: ACCOUNT_NAME } };
  return {
    json: {
      auth: {
        identity: { methods: ['password'], password: { user } },
        scope: { project: { name: 'eu-de' } },
      },
    },
  };
}

const MINUTE_MS = 60_000;

/** A token of a user of the account, good for a minute from when it was given. */
export function tokenOf({ cloud }: TestCloud, user: string, age = 0): string {
  const issuedAt = cloud.now() - age;
  return cloud.signIns.give({
    user,
    methods: ['password'],
    projectId: cloud.project.id,
    issuedAt,
    expiresAt: issuedAt + MINUTE_MS,
  });
}
