import type { ServerType } from '../../api/vpcep';

/** What of one kind of backend has been chosen or typed. Empty text is "not yet". */
export interface ChosenBackend {
  /** `port_id` of the request. */
  portId: string;
  /** `vip_port_id` of the request; only a virtual IP has one. */
  vipPortId: string;
}

/** The backend part of the form, shaped as the screen is. */
export interface BackendValues {
  serverType: ServerType;
  /** Whether backends are picked from lists or their IDs typed. */
  entry: 'pick' | 'by-hand';
  vpcId: string;
  /** Kept per kind, so that looking at another kind loses nothing. */
  chosen: Record<ServerType, ChosenBackend>;
  /** Cluster ID, `pool_id` of the request. */
  poolId: string;
}

export function emptyBackend(): BackendValues {
  return {
    serverType: 'LB',
    entry: 'pick',
    vpcId: '',
    chosen: noneChosen(),
    poolId: '',
  };
}

export function noneChosen(): Record<ServerType, ChosenBackend> {
  return {
    LB: { portId: '', vipPortId: '' },
    VM: { portId: '', vipPortId: '' },
    VIP: { portId: '', vipPortId: '' },
  };
}

/** What is chosen of the kind of backend that the service will have. */
export function backendPorts(value: BackendValues): ChosenBackend {
  return value.chosen[value.serverType];
}

/** The same values with another choice for the present kind of backend. */
export function withChosen(value: BackendValues, chosen: Partial<ChosenBackend>): BackendValues {
  return {
    ...value,
    chosen: { ...value.chosen, [value.serverType]: { ...backendPorts(value), ...chosen } },
  };
}

/**
 * The same values with a VPC picked. What was picked lay in the VPC before, so it goes; what was typed
 * before any VPC was picked came from nowhere else and stays.
 */
export function withPickedVpc(value: BackendValues, vpcId: string): BackendValues {
  const leavesVpc = value.vpcId !== '' && value.vpcId !== vpcId;
  return { ...value, vpcId, chosen: leavesVpc ? noneChosen() : value.chosen };
}
