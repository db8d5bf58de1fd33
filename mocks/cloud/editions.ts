/**
 * What the two copies of the API reference say differently about the VPC Endpoint service: the page
 * "Creating a VPC Endpoint Service" of October 2022, and the reference of 2025.
 */
export type Edition = '2022' | '2025';

export const DEFAULT_EDITION: Edition = '2022';

export type ServerType = 'LB' | 'VM' | 'VIP' | 'BMS';
export type Protocol = 'TCP' | 'UDP';
export type TcpProxy = 'close' | 'toa_open' | 'proxy_open' | 'open' | 'proxy_vni';

export interface EditionOfTheReference {
  serverTypes: readonly ServerType[];
  protocols: readonly Protocol[];
  tcpProxies: readonly TcpProxy[];
  /** VPC blocks and destinations of custom routes must stay clear of it. */
  reservedNetwork: string;
  /** Whether services on one backend must also differ in their terminal ports, not in their service ports alone. */
  terminalPortsMustDiffer: boolean;
  /** Whether `vip_port_id` is read and answered for virtual IPs. */
  knowsVipPortId: boolean;
  /** Whether the answer of a create says `cidr_type`. */
  answersCidrType: boolean;
  /** A time as the edition's example answers print it, always UTC. */
  writeTime(milliseconds: number): string;
}

export const EDITIONS: Record<Edition, EditionOfTheReference> = {
  '2022': {
    serverTypes: ['LB', 'VM', 'VIP'],
    protocols: ['TCP', 'UDP'],
    tcpProxies: ['close', 'toa_open', 'proxy_open', 'open'],
    reservedNetwork: '198.19.128.0/20',
    terminalPortsMustDiffer: true,
    knowsVipPortId: true,
    answersCidrType: true,
    // `2018-01-30T07:42:01.174`, without a zone.
    writeTime: (milliseconds) => new Date(milliseconds).toISOString().slice(0, -1),
  },
  '2025': {
    serverTypes: ['LB', 'VM', 'VIP', 'BMS'],
    protocols: ['TCP'],
    tcpProxies: ['close', 'toa_open', 'proxy_open', 'open', 'proxy_vni'],
    reservedNetwork: '198.19.128.0/17',
    terminalPortsMustDiffer: false,
    knowsVipPortId: false,
    answersCidrType: false,
    // `2018-01-30T07:42:01Z`
    writeTime: (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`,
  },
};

export function isEdition(text: string): text is Edition {
  return text === '2022' || text === '2025';
}
