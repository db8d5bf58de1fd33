import type { Cloud } from '../cloud/cloud';
import { regionOf } from '../cloud/signIns';
import type { AccountProject } from '../cloud/users';
import type { Exchange } from './exchange';

/** Services as catalogues name them, the host that each has, and where at the host a client begins. */
const ENTRIES: readonly { type: string; host: string; path: (projectId: string) => string }[] = [
  { type: 'identity', host: 'iam', path: () => '/v3' },
  { type: 'vpcep', host: 'vpcep', path: (projectId) => `/v1/${projectId}` },
  { type: 'network', host: 'vpc', path: () => '' },
  { type: 'vpc', host: 'vpc', path: (projectId) => `/v3/${projectId}` },
  { type: 'ecs', host: 'ecs', path: (projectId) => `/v1/${projectId}` },
  { type: 'compute', host: 'ecs', path: (projectId) => `/v2.1/${projectId}` },
  { type: 'elb', host: 'elb', path: () => '' },
  { type: 'elbv3', host: 'elb', path: (projectId) => `/v3/${projectId}` },
];

/** Where each service is: this cloud, for all of them, so that a client needs to know the sign-in's address only. */
export function catalogue(
  { cloud, addressOf }: Exchange,
  project: AccountProject | undefined,
): unknown[] {
  const region = project ? regionOf(project) : cloud.project.region;
  return ENTRIES.map(({ type, host, path }) => ({
    id: idOf(cloud, type),
    type,
    name: type,
    endpoints: [
      {
        id: idOf(cloud, `endpoint of ${type}`),
        interface: 'public',
        region,
        region_id: region,
        url: addressOf(host, region) + path((project ?? cloud.project).id),
      },
    ],
  }));
}

function idOf({ random }: Cloud, what: string): string {
  return random.hexDigits(`catalogue ${what}`, 32);
}
