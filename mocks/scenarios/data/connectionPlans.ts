import type { EndpointStatus } from '../../cloud/endpointRecord';
import type { StartingConnection } from '../../cloud/project';
import { DAY } from './durations';

/** One that has been connected for some days. */
export function sinceLong(account: number, days: number): StartingConnection {
  return { account, status: 'accepted', age: days * DAY };
}

export function pendingFor(account: number, age: number): StartingConnection {
  return { account, status: 'pendingAcceptance', age };
}

/** What some of many connections are in; the rest are accepted. */
const ODD_ONES = new Map<number, EndpointStatus>([
  [1, 'pendingAcceptance'],
  [4, 'rejected'],
  [7, 'failed'],
]);

/** Consumers of the crowd. */
const ACCOUNTS = 120;

/** As many connections as wanted, all younger than the service, from some accounts in turn. */
export function crowdedConnections(count: number, ageOfService: number): StartingConnection[] {
  return Array.from({ length: count }, (_, place) => ({
    account: place % ACCOUNTS,
    status: ODD_ONES.get(place % 10) ?? 'accepted',
    age: (ageOfService * (place + 1)) / (count + 1),
  }));
}
