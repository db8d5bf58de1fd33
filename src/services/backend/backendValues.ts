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
    chosen: {
      LB: { portId: '', vipPortId: '' },
      VM: { portId: '', vipPortId: '' },
      VIP: { portId: '', vipPortId: '' },
    },
    poolId: '',
  };
}
