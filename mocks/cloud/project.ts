import type { Listener, LoadBalancer } from './loadBalancers';
import type { Network } from './network';
import type { Server } from './servers';
import type { CreationCourse, ServiceFields } from './serviceRecord';

/** A service that is there from the beginning; its times are milliseconds before the cloud began. */
export interface StartingService extends ServiceFields {
  id: string;
  age: number;
  course: CreationCourse;
  connectionCount: number;
  deletion?: { age: number; takesMs: number };
}

/** How creations go here. */
export type CreationOutcome = 'available' | 'failed' | 'never-ends';

/** All that a project has when its cloud begins; the same for the same scenario, seed and edition. */
export interface Project {
  region: string;
  id: string;
  domainId: string;
  seed: string;
  network: Network;
  loadBalancers: readonly LoadBalancer[];
  listeners: readonly Listener[];
  servers: readonly Server[];
  services: readonly StartingService[];
  quota: { services: number; endpoints: number };
  creationOutcome: CreationOutcome;
  /** How long the page's own first token lasts; other tokens last for ever. */
  sampleTokenLifetimeMs?: number;
}
