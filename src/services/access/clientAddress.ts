import type { TcpProxy } from '../../api/editions';

export interface ClientAddressChoice {
  value: TcpProxy;
  label: string;
  /** What it does to the backend. */
  effect: string;
  /** Why it will hardly do what is hoped for. */
  caution?: string;
}

const OBS_ONLY =
  'TCP TOA works only when the backend is the object storage service (OBS), which your own never is.';

/** "Creating a VPC Endpoint Service", Table 2, tcp_proxy: what the backend learns of who calls. */
export const CLIENT_ADDRESS_CHOICES: readonly ClientAddressChoice[] = [
  {
    value: 'close',
    label: 'Off',
    effect: 'The backend sees an address of 198.19.128.0/17 instead of the caller’s.',
  },
  {
    value: 'proxy_open',
    label: 'Proxy Protocol',
    effect:
      'Caller’s address, port and marker ID go in front of the payload. The backend must parse Proxy Protocol, or every connection breaks.',
  },
  {
    value: 'toa_open',
    label: 'TCP TOA',
    effect: 'Caller’s address and port go into a TCP option.',
    caution: OBS_ONLY,
  },
  {
    value: 'open',
    label: 'Both',
    effect: 'TCP TOA and Proxy Protocol together. The backend must parse Proxy Protocol.',
    caution: OBS_ONLY,
  },
];

export function clientAddressChoice(value: string): ClientAddressChoice | undefined {
  return CLIENT_ADDRESS_CHOICES.find((choice) => choice.value === value);
}
