/**
 * What differs between the two copies of the API reference, as data: the 2022 edition is the contract,
 * the 2025 edition adds and withdraws. Everything that depends on the edition reads it from here.
 */
export type Edition = '2022' | '2025';

export const DEFAULT_EDITION: Edition = '2022';

export const PROTOCOLS = ['TCP', 'UDP'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export function isProtocol(text: string): text is Protocol {
  return PROTOCOLS.some((protocol) => protocol === text);
}

export type TcpProxy = 'close' | 'toa_open' | 'proxy_open' | 'open';

export interface EditionRules {
  /** Protocols that a port mapping may name. */
  protocols: readonly Protocol[];
  /** VPC ranges and custom routes that overlap this are refused. */
  reservedNetwork: string;
  /** An overlap with this, outside `reservedNetwork`, is only worth a warning; absent when nothing is left to warn of. */
  cautionNetwork?: string;
  /** Whether two services on one backend may share a terminal port under one protocol. */
  repeatedTerminalPort: 'refused' | 'discouraged';
  /** Whether `vip_port_id` is part of the create call for a virtual IP. */
  sendsVipPortId: boolean;
}

/** The network that the reference of 2025 reserves; that of 2022 reserves its first sixteenth. */
export const RESERVED_17 = '198.19.128.0/17';
export const RESERVED_20 = '198.19.128.0/20';

export const EDITIONS: Record<Edition, EditionRules> = {
  '2022': {
    protocols: ['TCP', 'UDP'],
    reservedNetwork: RESERVED_20,
    cautionNetwork: RESERVED_17,
    repeatedTerminalPort: 'refused',
    sendsVipPortId: true,
  },
  '2025': {
    protocols: ['TCP'],
    reservedNetwork: RESERVED_17,
    repeatedTerminalPort: 'discouraged',
    sendsVipPortId: false,
  },
};

export function isEdition(text: string): text is Edition {
  return text === '2022' || text === '2025';
}
