import type { Gathered } from '../../api/paging';
import type { Port, Subnet } from '../../api/vpc';
import type { Finding } from './finding';
import type { Loaded } from '../../ui/picker/loaded';
import { networkOf } from './subnetLookup';

/** What a port has to belong to, by its `device_owner` ("Querying Ports"). */
export interface PortKind {
  /** With its article, as in "a load balancer". */
  what: string;
  isRight: (port: Port) => boolean;
}

/**
 * Whether a port lies in the VPC and belongs to what it should. One in another VPC is refused with
 * EndPoint.3042; one that the cloud does not name only warns, since lists are cut by permission.
 */
export function checkPortPlace(
  port: Loaded<Port | null>,
  subnets: Loaded<Gathered<Subnet>>,
  field: 'portId' | 'vipPortId',
  kind: PortKind,
): Finding[] {
  const name = field === 'portId' ? 'port' : 'vip-port';
  const notChecked: Finding = {
    id: `${name}-vpc`,
    severity: 'unknown',
    field,
    text: 'Could not check whether this port lies in the VPC.',
  };
  if (port.status === 'failed') return [notChecked];
  if (port.status !== 'ready') return [];
  if (port.data === null) {
    return [
      {
        id: `${name}-vpc`,
        severity: 'warns',
        field,
        text: 'No port with this ID is among those that you may see: check the ID, the region and the project.',
      },
    ];
  }

  const findings: Finding[] = [];
  const place = placeOf(port.data, subnets);
  if (place === 'not-checked') findings.push(notChecked);
  if (place === 'elsewhere') {
    findings.push({
      id: `${name}-vpc`,
      severity: 'blocks',
      field,
      text: 'This port lies in another VPC: give the VPC that it lies in, or a port of the chosen VPC.',
    });
  }
  if (!kind.isRight(port.data)) {
    findings.push({
      id: `${name}-kind`,
      severity: 'warns',
      field,
      text: `This port does not belong to ${kind.what}: check the ID, or choose the backend type that fits.`,
    });
  }
  return findings;
}

function placeOf(
  port: Port,
  subnets: Loaded<Gathered<Subnet>>,
): 'in-vpc' | 'elsewhere' | 'not-checked' | 'not-yet' {
  if (subnets.status === 'failed') return 'not-checked';
  if (subnets.status !== 'ready') return 'not-yet';
  if (port.network_id === undefined) return 'not-checked';
  const networks = subnets.data.items.map((subnet) => networkOf(subnet));
  if (networks.includes(port.network_id)) return 'in-vpc';
  // An empty list may mean that reading the subnets is not allowed, a cut one that the network comes later.
  return networks.length === 0 || !subnets.data.complete ? 'not-checked' : 'elsewhere';
}
