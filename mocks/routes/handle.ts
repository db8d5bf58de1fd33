import type { Cloud } from '../cloud/cloud';
import type { PlannedFailure } from '../cloud/course';
import { endpointRefusal, Refusal } from '../cloud/refusal';
import { isGoodToken } from '../cloud/tokens';
import { projectOf, projectsOf, readToken, regionOf, userOf } from '../cloud/signIns';
import { asRecord } from '../cloud/fields';
import type { User } from '../cloud/users';
import {
  ecsDiscovery,
  elbDiscovery,
  iamDiscovery,
  neutronDiscovery,
  sharedRoot,
} from './discovery';
import { ecsRoutes } from './ecs';
import { elbRoutes } from './elb';
import { elbV2Routes } from './elbV2';
import { errorBody, FORBIDDEN, OTHER_PROJECT, UNAUTHORIZED } from './errorBodies';
import {
  isRead,
  type Answer,
  type Api,
  type CloudRequest,
  type CloudResponse,
  type Exchange,
  type Route,
} from './exchange';
import { iamRoutes } from './iam';
import { neutronRoutes } from './neutron';
import { matchPath, pathAtTheCloud, segmentsOf } from './paths';
import { vpcRoutes } from './vpc';
import { vpcAccessRoutes } from './vpcAccess';
import { vpcPlaceRoutes } from './vpcPlaces';
import { vpcepRoutes } from './vpcep';
import { connectionRoutes } from './vpcepConnections';
import { endpointRoutes } from './vpcepEndpoints';
import { tagRoutes } from './vpcepTags';
import { versionRoutes } from './vpcepVersions';

/** Tells an answer of the stand-in cloud from one of the host that serves the page. */
export const STAND_IN_HEADER = 'X-Stand-In';

const ROUTES_BY_SERVICE = {
  vpcep: [...vpcepRoutes, ...connectionRoutes, ...endpointRoutes, ...tagRoutes, ...versionRoutes],
  iam: [...iamRoutes, ...iamDiscovery],
  vpc: [...vpcRoutes, ...vpcAccessRoutes, ...vpcPlaceRoutes, ...neutronRoutes, ...neutronDiscovery],
  ecs: [...ecsRoutes, ...ecsDiscovery],
  elb: [...elbRoutes, ...elbV2Routes, ...elbDiscovery],
};

/** Everything that is answered. */
export const ROUTES: readonly Route[] = [sharedRoot, ...Object.values(ROUTES_BY_SERVICE).flat()];

const TABLES = new Map(
  Object.entries(ROUTES_BY_SERVICE).map(([service, routes]) => [service, tableOf(routes)]),
);
const TABLE_OF_ALL = tableOf(ROUTES);

/** Routes by the number of segments of their paths, for only those with as many can match. */
type RouteTable = ReadonlyMap<number, readonly Route[]>;

function tableOf(routes: readonly Route[]): RouteTable {
  const table = new Map<number, Route[]>();
  for (const route of routes) {
    const { length } = segmentsOf(route.path);
    table.set(length, [...(table.get(length) ?? []), route]);
  }
  return table;
}

export interface Instructions {
  /** Asked for requests that passed project and token: a refusal, whatever the request asks for. */
  refusalFor?(request: CloudRequest): Refusal | undefined;
  /** How a creation that this request starts is to fail, whatever the scenario says. */
  failureOfCreation?: PlannedFailure;
}

/** Answers one request to the cloud. Writes that it accepts are in `cloud.kept` afterwards. */
export function handle(
  cloud: Cloud,
  request: CloudRequest,
  instructions: Instructions = {},
): CloudResponse {
  const requestId = cloud.nextRequestId();
  const token = request.headers.get('X-Auth-Token') ?? '';
  const here = cloudOf(cloud, token);
  const matches = matchesOf(here, request.path);
  const match = matches.find(({ route }) => route.method === request.method);
  const api = match?.route.api ?? matches[0]?.route.api ?? 'vpcep';
  let answer: Answer;
  try {
    if (!match) throw matches.length > 0 ? METHOD_NOT_ALLOWED : endpointRefusal('EndPoint.0005');
    checkProject(here, api, match.parts.get('project_id'));
    if (!match.route.needsNoToken) {
      checkToken(cloud, api, token);
    }
    // A refusal that was asked for is one of the VPC Endpoint service.
    const refusal = api === 'iam' ? undefined : instructions.refusalFor?.(request);
    if (refusal) throw refusal;
    const exchange: Exchange = {
      // Sign-ins are the whole account's.
      cloud: api === 'iam' ? cloud : here,
      query: request.query,
      body: request.body,
      requestId,
      header: (name) => request.headers.get(name),
      ...(instructions.failureOfCreation && { failureOfCreation: instructions.failureOfCreation }),
      addressOf: (host, region = here.project.region) => addressOf(request, region, host),
      part: (name) => match.parts.get(name) ?? '',
    };
    answer = answerTo(userOf(token), request, match.route, exchange);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer = { status: error.status, json: errorBody(api, error, requestId) };
  }
  return {
    status: answer.status,
    headers: {
      'Content-Type': 'application/json',
      Date: new Date(cloud.now()).toUTCString(),
      'X-Request-Id': requestId,
      [STAND_IN_HEADER]: '1',
      ...answer.headers,
    },
    body: answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json)),
  };
}

const METHOD_NOT_ALLOWED = new Refusal(
  405,
  'EndPoint.1004',
  endpointRefusal('EndPoint.1004').message,
);

/** The project that a token is for; one that nobody signed in for is for that of the scenario. */
function cloudOf(cloud: Cloud, token: string): Cloud {
  const project = projectOf(cloud, token);
  if (!project || project.id === cloud.project.id) return cloud;
  return cloud.neighbour(project.id, regionOf(project));
}

/** The routes that a path fits, those first that say more of it in words. */
function matchesOf(
  cloud: Cloud,
  wholePath: string,
): { route: Route; parts: Map<string, string> }[] {
  const { table, path } = addressed(cloud, wholePath);
  const segments = segmentsOf(path);
  return (table?.get(segments.length) ?? [])
    .flatMap((route) => {
      const parts = matchPath(route.path, segments);
      return parts ? [{ route, parts }] : [];
    })
    .toSorted((one, other) => one.parts.size - other.parts.size);
}

/** Which routes a path means: those of one service behind the page's origin, all of them at the cloud's own paths. */
function addressed(cloud: Cloud, given: string): { table: RouteTable | undefined; path: string } {
  const { region, service, path } = pathAtTheCloud(given);
  if (service === undefined) return { table: TABLE_OF_ALL, path };
  const isHere =
    service === 'iam'
      ? projectsOf(cloud).some((project) => regionOf(project) === region)
      : region === cloud.project.region;
  return { table: isHere ? TABLES.get(service) : undefined, path };
}

function checkProject(cloud: Cloud, api: Api, projectId: string | undefined): void {
  if (projectId === undefined || projectId === cloud.project.id) return;
  throw api === 'vpcep' ? endpointRefusal('EndPoint.0014') : OTHER_PROJECT[api];
}

/** Lets a user do what it may ("Permissions and Supported Actions"); the identity service is for everybody. */
function answerTo(
  user: User | undefined,
  request: CloudRequest,
  route: Route,
  exchange: Exchange,
): Answer {
  const { api } = route;
  const mayDo = user?.without === 'everything' ? route.needsNoToken === true : true;
  if (api === 'iam' || mayDo) {
    const isWrite = api === 'vpcep' && !isRead(request);
    if (isWrite && user?.without === 'writes') throw endpointRefusal('EndPoint.0004');
    return route.answer(exchange);
  }
  if (api === 'vpcep') throw endpointRefusal('EndPoint.0004');
  const emptied =
    api === 'vpc' || api === 'neutron' ? withEmptyLists(route.answer(exchange)) : undefined;
  if (!emptied) throw FORBIDDEN[api];
  return emptied;
}

function withEmptyLists(answer: Answer): Answer | undefined {
  const entries = Object.entries(asRecord(answer.json) ?? {});
  if (!entries.some(([, value]) => Array.isArray(value))) return undefined;
  const emptied = entries.map(([name, value]) => [name, Array.isArray(value) ? [] : value]);
  return { ...answer, json: Object.fromEntries(emptied) };
}

/** `localhost:8797`, `cloud.test`, `[::1]:8797` */
const HOST = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** Where a service is for the client that sent a request; a page, which names no host, is told the usual form. */
function addressOf({ headers }: CloudRequest, region: string, host: string): string {
  const asked = headers.get('Host') ?? '';
  return HOST.test(asked)
    ? `http://${asked}/api/${region}/${host}`
    : `https://${host}.${region}.example`;
}

function checkToken(cloud: Cloud, api: Api, token: string): void {
  if (isGoodToken(cloud, token)) {
    const content = readToken(token);
    if (!content || content.projectId !== null || api === 'iam') return;
  }
  throw api === 'vpcep' ? endpointRefusal('EndPoint.0003') : UNAUTHORIZED[api];
}
