import type { Cloud } from '../cloud/cloud';
import { endpointRefusal, Refusal } from '../cloud/refusal';
import { isGoodToken } from '../cloud/tokens';
import { ecsRoutes } from './ecs';
import { elbRoutes } from './elb';
import { errorBody, OTHER_PROJECT, UNAUTHORIZED } from './errorBodies';
import type { Answer, Api, CloudRequest, CloudResponse, Route } from './exchange';
import { neutronRoutes } from './neutron';
import { vpcRoutes } from './vpc';
import { vpcepRoutes } from './vpcep';
import { connectionRoutes } from './vpcepConnections';
import { endpointRoutes } from './vpcepEndpoints';
import { tagRoutes } from './vpcepTags';
import { versionRoutes } from './vpcepVersions';

/** Tells an answer of the stand-in cloud from one of the host that serves the page. */
export const STAND_IN_HEADER = 'X-Stand-In';

const ROUTES_BY_SERVICE = new Map<string, readonly Route[]>([
  [
    'vpcep',
    [...vpcepRoutes, ...connectionRoutes, ...endpointRoutes, ...tagRoutes, ...versionRoutes],
  ],
  ['vpc', [...vpcRoutes, ...neutronRoutes]],
  ['ecs', ecsRoutes],
  ['elb', elbRoutes],
]);
const ALL_ROUTES = [...ROUTES_BY_SERVICE.values()].flat();

const BEHIND_THE_ORIGIN = /^\/api\/([^/]+)\/([^/]+)(\/.*)$/;

export interface Instructions {
  /** Asked for requests that passed project and token: a refusal, whatever the request asks for. */
  refusalFor?(request: CloudRequest): Refusal | undefined;
}

/** Answers one request to the cloud. Writes that it accepts are in `cloud.kept` afterwards. */
export function handle(
  cloud: Cloud,
  request: CloudRequest,
  instructions: Instructions = {},
): CloudResponse {
  const requestId = cloud.nextRequestId();
  const { routes, path } = addressed(cloud, request.path);
  const matches = routes.flatMap((route) => {
    const parts = matchPath(route.path, path);
    return parts ? [{ route, parts }] : [];
  });
  const match = matches.find(({ route }) => route.method === request.method);
  const api = match?.route.api ?? matches[0]?.route.api ?? 'vpcep';
  let answer: Answer;
  try {
    if (!match) throw matches.length > 0 ? METHOD_NOT_ALLOWED : endpointRefusal('EndPoint.0005');
    checkProject(cloud, api, match.parts.get('project_id'));
    if (!match.route.needsNoToken) {
      checkToken(cloud, api, request.headers.get('X-Auth-Token') ?? '');
    }
    const refusal = instructions.refusalFor?.(request);
    if (refusal) throw refusal;
    answer = match.route.answer({
      cloud,
      query: request.query,
      body: request.body,
      requestId,
      part: (name) => match.parts.get(name) ?? '',
    });
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
    },
    body: answer.json === undefined ? '' : JSON.stringify(answer.json),
  };
}

const METHOD_NOT_ALLOWED = new Refusal(
  405,
  'EndPoint.1004',
  endpointRefusal('EndPoint.1004').message,
);

/** Which routes a path means: those of one service behind the page's origin, all of them at the cloud's own paths. */
function addressed(cloud: Cloud, path: string): { routes: readonly Route[]; path: string } {
  const parts = BEHIND_THE_ORIGIN.exec(path);
  if (!parts) return { routes: ALL_ROUTES, path };
  const [, region = '', service = '', rest = ''] = parts;
  const routes = region === cloud.project.region ? ROUTES_BY_SERVICE.get(service) : undefined;
  return { routes: routes ?? [], path: rest };
}

function matchPath(pattern: string, path: string): Map<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    if (segment.startsWith('{')) parts.set(segment.slice(1, -1), decode(text));
    else if (segment !== text) return undefined;
  }
  return parts;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function checkProject(cloud: Cloud, api: Api, projectId: string | undefined): void {
  if (projectId === undefined || projectId === cloud.project.id) return;
  throw api === 'vpcep' ? endpointRefusal('EndPoint.0014') : OTHER_PROJECT[api];
}

function checkToken(cloud: Cloud, api: Api, token: string): void {
  if (isGoodToken(cloud, token)) return;
  throw api === 'vpcep' ? endpointRefusal('EndPoint.0003') : UNAUTHORIZED[api];
}
