import type { EndpointStatus } from '../../cloud/endpointRecord';
import type { EndpointPlan } from './buildEndpoints';
import type { ServicePlan } from './buildServices';
import { DAY, HOUR } from './durations';
import type { Names } from './names';
import { OUTSIDE } from './outsideServices';

/** Endpoints in each status: on services of the project, of other accounts, and of the operator of the cloud. */
export function defaultEndpoints({ application }: Names): EndpointPlan[] {
  return [
    {
      service: { own: `${application(1)}-dns` },
      status: 'creating',
      age: 6_000,
      vpc: 1,
      subnet: 0,
    },
    {
      service: { own: `${application(2)}-scrape` },
      status: 'pendingAcceptance',
      age: 2 * HOUR,
      vpc: 1,
      subnet: 0,
      tags: { team: application(2) },
    },
    {
      service: { own: `${application(0)}-api` },
      status: 'accepted',
      age: 30 * DAY,
      vpc: 0,
      subnet: 1,
      tags: { team: application(0), stage: 'prod' },
      description: 'Orders for the data jobs',
    },
    {
      service: { own: `${application(10)}-web` },
      status: 'rejected',
      acceptedBefore: true,
      age: 14 * DAY,
      vpc: 1,
      subnet: 0,
    },
    {
      service: { own: `${application(0)}-admin` },
      status: 'deleting',
      age: DAY,
      vpc: 1,
      subnet: 0,
    },
    {
      service: { outside: OUTSIDE.open },
      status: 'accepted',
      age: 100 * DAY,
      vpc: 0,
      subnet: 0,
      enableDns: true,
      whitelist: ['10.16.1.0/24', '10.16.2.17'],
    },
    {
      service: { outside: OUTSIDE.approving },
      status: 'pendingAcceptance',
      age: 26 * HOUR,
      vpc: 0,
      subnet: 0,
    },
    {
      service: { outside: OUTSIDE.closed },
      status: 'rejected',
      age: 9 * DAY,
      vpc: 0,
      subnet: 1,
    },
    {
      service: { outside: OUTSIDE.failed },
      status: 'failed',
      age: 3 * HOUR,
      vpc: 0,
      subnet: 1,
    },
    {
      service: { outside: OUTSIDE.objectStorage },
      status: 'accepted',
      age: 150 * DAY,
      vpc: 0,
      subnet: 0,
    },
  ];
}

/** What some of many endpoints are in; the rest are accepted. */
const ODD_ONES = new Map<number, EndpointStatus>([
  [2, 'pendingAcceptance'],
  [5, 'rejected'],
  [8, 'failed'],
]);
/** In turn: the subnets of the first VPC and that of the second. */
const PLACES = [
  { vpc: 0, subnet: 0 },
  { vpc: 0, subnet: 1 },
  { vpc: 1, subnet: 0 },
] as const;

/** As many endpoints as wanted, on those of the services in turn that have long been available. */
export function generatedEndpoints(
  services: readonly ServicePlan[],
  count: number,
): EndpointPlan[] {
  const settled = services.filter(
    ({ name, age, fails, deletedBefore }) =>
      name !== '' && age >= HOUR && !fails && deletedBefore === undefined,
  );
  return Array.from({ length: count }, (_, index) => {
    const service = settled[index % settled.length];
    if (!service) throw new RangeError('No service is there to connect to.');
    return {
      service: { own: service.name },
      status: ODD_ONES.get(index % 10) ?? 'accepted',
      age: (service.age * (index + 1)) / (count + 1),
      ...(PLACES[index % PLACES.length] ?? PLACES[0]),
    };
  });
}
