import { EVERYONE } from '../../cloud/whitelist';
import { crowdedConnections, pendingFor, sinceLong } from './connectionPlans';
import type { ServicePlan } from './buildServices';
import { DAY, HOUR, MINUTE } from './durations';
import type { Names } from './names';

/**
 * Services in each status. Backends are places in the default plan: load balancers 0 to 5, servers 0 to 5 and
 * virtual IPs 0 to 5 stand in the first VPC, the next ones in the second.
 */
export function defaultServices({ application }: Names): ServicePlan[] {
  return [
    {
      name: `${application(5)}-api`,
      backend: { loadBalancer: 5 },
      ports: [[443, 9200]],
      age: 5_000,
      tags: { team: application(5) },
    },
    {
      name: `${application(7)}-test`,
      backend: { server: 2 },
      ports: [[8080, 8080]],
      age: 3 * HOUR,
      fails: true,
    },
    {
      name: `${application(0)}-admin`,
      backend: { loadBalancer: 0 },
      ports: [[9443, 9443]],
      age: 2 * DAY,
      connections: [sinceLong(0, 1)],
      whitelist: [0],
    },
    {
      name: `${application(0)}-api`,
      backend: { loadBalancer: 0 },
      ports: [
        [443, 8443],
        [80, 8080],
      ],
      age: 90 * DAY,
      tags: { team: application(0), stage: 'prod' },
      description: 'Read and write, for all shops',
      connections: [
        { account: 4, status: 'creating', age: 8_000 },
        pendingFor(3, 20 * MINUTE),
        pendingFor(1, 5 * HOUR),
        { ...pendingFor(5, 2 * DAY), isFrozen: true },
        { account: 2, status: 'failed', age: 3 * DAY },
        { account: 2, status: 'rejected', age: 12 * DAY },
        { account: 1, status: 'deleting', age: 30 * DAY },
        sinceLong(0, 60),
        sinceLong(1, 80),
      ],
      whitelist: [0, 1, 2, 3, 4, 5],
    },
    {
      name: `${application(1)}-dns`,
      backend: { loadBalancer: 1 },
      ports: [
        [53, 53, 'TCP'],
        [53, 53, 'UDP'],
      ],
      age: 60 * DAY,
      approvalEnabled: false,
      connections: Array.from({ length: 12 }, (_, place) => sinceLong(place, 1 + 4 * place)),
      whitelist: [EVERYONE],
    },
    {
      name: `${application(2)}-scrape`,
      backend: { loadBalancer: 2 },
      ports: [
        [80, 8080],
        [9090, 9090],
      ],
      age: 41 * DAY,
      tcpProxy: 'proxy_open',
      connections: [pendingFor(0, 3 * HOUR)],
      whitelist: [0, 6],
    },
    {
      name: `${application(6)}-vip`,
      backend: { virtualIp: 1 },
      ports: [[443, 443]],
      age: 200 * DAY,
      description: 'Moves to a load balancer this year',
    },
    {
      name: '',
      backend: { server: 0, interface: 1 },
      ports: [[5432, 5432]],
      age: 20 * DAY,
    },
    {
      name: `${application(10)}-web`,
      backend: { loadBalancer: 6 },
      ports: [[443, 443]],
      age: 15 * DAY + 40 * MINUTE,
      tags: { team: application(10), 'cost-center': '4711' },
      connections: [
        sinceLong(0, 2),
        sinceLong(6, 10),
        { account: 7, status: 'rejected', age: 11 * DAY },
      ],
      whitelist: [0, 6, 7],
    },
    {
      name: `${application(8)}-old`,
      backend: { server: 4 },
      ports: [[1433, 1433]],
      age: 120 * DAY,
      deletedBefore: 10_000,
    },
  ];
}

/** Creations that have been going on for longer than any should. */
export function endlessServices({ application }: Names): ServicePlan[] {
  return [
    {
      name: `${application(2)}-late`,
      backend: { loadBalancer: 2 },
      ports: [[7070, 7070]],
      age: 11 * MINUTE,
      neverEnds: true,
    },
    {
      name: `${application(6)}-stuck`,
      backend: { server: 1 },
      ports: [[6060, 6060]],
      age: 65 * MINUTE,
      neverEnds: true,
    },
  ];
}

/** Ports of generated services begin here, one for each, so that none clashes with another on its backend. */
const FIRST_GENERATED_PORT = 20_000;
/** How many load balancers and servers of the first VPC the generated services take in turn. */
const BACKENDS = [
  { loadBalancer: 0 },
  { server: 0 },
  { loadBalancer: 2 },
  { server: 1 },
  { loadBalancer: 5 },
  { server: 3 },
] as const;

/** What the newest service that is not under way has: more than a page. */
const BUSIEST = { connections: 240, whitelist: 120 };

/** As many services as wanted, the newest first; the newest `underWay` of them have just been asked for. */
export function generatedServices(
  { application }: Names,
  count: number,
  underWay: number,
): ServicePlan[] {
  return Array.from({ length: count }, (_, index) => {
    const port = FIRST_GENERATED_PORT + index;
    const fails = index >= underWay && index % 50 === 49;
    const isSettled = index >= underWay && !fails;
    const isBusiest = isSettled && index === underWay;
    const age = index < underWay ? index * 100 : DAY + index * 20 * MINUTE;
    return {
      name: `${application(index)}-${String(index + 1).padStart(4, '0')}`,
      backend: BACKENDS[index % BACKENDS.length] ?? BACKENDS[0],
      ports: [[port, port]],
      age,
      ...(fails && { fails }),
      approvalEnabled: index % 3 !== 0,
      ...(isSettled && {
        connections: crowdedConnections(isBusiest ? BUSIEST.connections : index % 5, age),
        whitelist: Array.from(
          { length: isBusiest ? BUSIEST.whitelist : index % 4 },
          (_, place) => place,
        ),
      }),
    };
  });
}
