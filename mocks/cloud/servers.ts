export type ServerStatus = 'ACTIVE' | 'SHUTOFF';

export interface Server {
  id: string;
  name: string;
  vpcId: string;
  status: ServerStatus;
  isFrozen: boolean;
  availabilityZone: string;
  flavor: string;
  /** Ports of its interfaces, the primary one first. */
  portIds: readonly string[];
  age: number;
}
