import type { Course } from './course';
import type { EndpointFields, EndpointStatus } from './endpointRecord';
import type { IpGroup, Listener, LoadBalancer, Pool } from './loadBalancers';
import type { Network } from './network';
import type { OutsideService } from './outsideServices';
import type { Server } from './servers';
import type { ServiceFields } from './serviceRecord';

/** A service that is there from the beginning; its times are milliseconds before the cloud began. */
export interface StartingService extends ServiceFields {
  id: string;
  age: number;
  course: Course;
  deletion?: { age: number; takesMs: number };
  whitelist: readonly { permission: string; age: number }[];
}

/** What an endpoint is in when the cloud begins, and for how many milliseconds it has been there. */
export interface StartingHistory {
  status: EndpointStatus;
  age: number;
  /** Rejected after it had been accepted. */
  acceptedBefore?: true;
}

/** An endpoint of another account; the rest of it follows from the seed. */
export interface StartingConnection extends StartingHistory {
  /** By its place among the consumers' accounts. */
  account: number;
  isFrozen?: true;
}

/** An endpoint of the project itself. */
export interface StartingEndpoint extends StartingHistory {
  id: string;
  serviceId: string;
  needsApproval: boolean;
  fields: EndpointFields;
}

/** How creations go here. */
export type CreationOutcome = 'done' | 'failed' | 'never-ends';

/** All that a project has when its cloud begins; the same for the same scenario, seed and edition. */
export interface Project {
  region: string;
  id: string;
  domainId: string;
  seed: string;
  network: Network;
  loadBalancers: readonly LoadBalancer[];
  listeners: readonly Listener[];
  pools: readonly Pool[];
  ipGroups: readonly IpGroup[];
  servers: readonly Server[];
  services: readonly StartingService[];
  /** What other accounts have connected, by the ID of the service. */
  connections: ReadonlyMap<string, readonly StartingConnection[]>;
  endpoints: readonly StartingEndpoint[];
  /** Services that its endpoints may be connected to, besides its own. */
  outsideServices: readonly OutsideService[];
  quota: { services: number; endpoints: number };
  creationOutcome: CreationOutcome;
  /** How long the page's own first token lasts; other tokens last for ever. */
  sampleTokenLifetimeMs?: number;
  /** How long the token of a sign-in holds, where that is not up to who signs in. */
  tokenLifetimeMs?: number;
  /** Where one is demanded: the only token that is good besides those of sign-ins; empty for those alone. */
  demandedToken?: string;
}

/** A project of the same account that has nothing yet. */
export function emptied(project: Project, id: string, region: string): Project {
  return {
    ...project,
    id,
    region,
    network: {
      vpcs: [],
      subnets: [],
      routeTables: [],
      ports: [],
      securityGroups: [],
      addressGroups: [],
      firewalls: [],
    },
    loadBalancers: [],
    listeners: [],
    pools: [],
    ipGroups: [],
    servers: [],
    services: [],
    connections: new Map(),
    endpoints: [],
    outsideServices: [],
  };
}
