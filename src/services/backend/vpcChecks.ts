import type { Edition } from '../../api/editions';
import type { Gathered } from '../../api/paging';
import type { RouteTable, Subnet, Vpc } from '../../api/vpc';
import type { Finding } from './finding';
import type { Loaded } from '../../ui/picker/loaded';
import { reservedOverlap } from '../../api/reservedNetwork';
import { blocksOf, isVpcReady } from './vpcOptions';
import { statusInWords } from './statusWords';

export interface VpcFacts {
  vpcId: string;
  vpcs: Loaded<Gathered<Vpc>>;
  /** Of the VPC; their blocks stand in for a VPC that has none of its own. */
  subnets: Loaded<Gathered<Subnet>>;
  /** Of the VPC. */
  routeTables: Loaded<RouteTable[]>;
}

/** All that is wrong with the VPC of a service, as far as it is known; nothing without a VPC. */
export function checkVpc(facts: VpcFacts, edition: Edition): Finding[] {
  if (facts.vpcId === '') return [];
  return [...checkExistence(facts), ...checkBlocks(facts, edition), ...checkRoutes(facts, edition)];
}

const unknown = (id: string, text: string): Finding => ({
  id,
  severity: 'unknown',
  field: 'vpcId',
  text,
});

function checkExistence({ vpcId, vpcs }: VpcFacts): Finding[] {
  if (vpcs.status === 'failed') {
    return [unknown('vpc', 'Could not check that this VPC exists.')];
  }
  if (vpcs.status !== 'ready') return [];
  const vpc = vpcs.data.items.find(({ id }) => id === vpcId);
  if (!vpc) {
    // "Precautions for API Permissions" of the VPC reference: who may not read gets an empty list, not a refusal.
    return vpcs.data.items.length === 0 || !vpcs.data.complete
      ? [unknown('vpc', 'Could not check that this VPC exists: you may not see it.')]
      : [
          {
            id: 'vpc',
            severity: 'warns',
            field: 'vpcId',
            text: 'No VPC with this ID is among those that you may see: check the ID, the region and the project.',
          },
        ];
  }
  if (isVpcReady(vpc)) return [];
  return [
    {
      id: 'vpc',
      severity: 'warns',
      field: 'vpcId',
      text: `This VPC is not ready (${statusInWords(vpc.status ?? '')}): wait until it is, then refresh the list.`,
    },
  ];
}

function checkBlocks({ vpcId, vpcs, subnets }: VpcFacts, edition: Edition): Finding[] {
  const notChecked = unknown(
    'vpc-blocks',
    'Could not check its ranges against the network that the cloud reserves.',
  );
  if (vpcs.status === 'idle' || vpcs.status === 'loading') return [];
  const vpc = vpcs.status === 'ready' ? vpcs.data.items.find(({ id }) => id === vpcId) : undefined;
  const ownBlocks = vpc ? blocksOf(vpc) : [];
  let blocks = ownBlocks;
  if (!vpc?.cidr) {
    if (subnets.status === 'idle' || subnets.status === 'loading') return [];
    // Without a range of its own the VPC is as large as its subnets.
    const subnetBlocks =
      subnets.status === 'ready' ? subnets.data.items.map(({ cidr }) => cidr) : [];
    blocks = [...ownBlocks, ...subnetBlocks.filter((block) => block !== '')];
  }

  const overlaps = blocks.map((block) => ({ block, ...reservedOverlap(block, edition) }));
  const reserved = overlaps.find(({ verdict }) => verdict === 'reserved');
  if (reserved?.verdict === 'reserved') {
    return [
      {
        id: 'vpc-blocks',
        severity: 'blocks',
        field: 'vpcId',
        text: `The VPC's range ${reserved.block} overlaps ${reserved.network}, which the cloud reserves for endpoints: choose a VPC with other ranges.`,
      },
    ];
  }
  const caution = overlaps.find(({ verdict }) => verdict === 'caution');
  if (caution?.verdict === 'caution') {
    return [
      {
        id: 'vpc-blocks',
        severity: 'warns',
        field: 'vpcId',
        text: `The VPC's range ${caution.block} overlaps ${caution.network}, which the cloud's newer rules reserve: consumers may not get through. A VPC with other ranges is safer.`,
      },
    ];
  }
  const isSure = vpc && blocks.length > 0 && overlaps.every(({ verdict }) => verdict === 'clear');
  return isSure ? [] : [notChecked];
}

/** Route types that the cloud sets by itself; every table has the reserved network as a `local` route. */
const SYSTEM_ROUTE_TYPES: readonly string[] = ['local', 'egw', 'subeni'];
/** What NAT gateways add: it contains every block, so it cannot be what the rule means. */
const DEFAULT_ROUTE = '0.0.0.0/0';

function checkRoutes({ routeTables }: VpcFacts, edition: Edition): Finding[] {
  const notChecked = unknown(
    'vpc-routes',
    'Could not check its custom routes against that network.',
  );
  if (routeTables.status === 'failed') return [notChecked];
  if (routeTables.status !== 'ready') return [];
  // Every VPC has a default table: no table at all means that reading them is not allowed.
  if (routeTables.data.length === 0) return [notChecked];

  const custom = routeTables.data.flatMap((table) =>
    table.routes
      .filter(
        ({ type, destination }) =>
          !SYSTEM_ROUTE_TYPES.includes(type) &&
          destination !== DEFAULT_ROUTE &&
          // The reserved network is IPv4.
          !destination.includes(':'),
      )
      .map(({ destination }) => ({
        destination,
        table: table.name || table.id,
        ...reservedOverlap(destination, edition),
      })),
  );
  const reserved = custom.find(({ verdict }) => verdict === 'reserved');
  if (reserved?.verdict === 'reserved') {
    return [
      {
        id: 'vpc-routes',
        severity: 'blocks',
        field: 'vpcId',
        text: `The route to ${reserved.destination} in route table ${reserved.table} overlaps ${reserved.network}, which the cloud reserves: narrow or remove that route, or choose another VPC.`,
      },
    ];
  }
  const caution = custom.find(({ verdict }) => verdict === 'caution');
  if (caution?.verdict === 'caution') {
    return [
      {
        id: 'vpc-routes',
        severity: 'warns',
        field: 'vpcId',
        text: `The route to ${caution.destination} in route table ${caution.table} overlaps ${caution.network}, which the cloud's newer rules reserve: consumers may not get through. Narrow or remove that route.`,
      },
    ];
  }
  return custom.some(({ verdict }) => verdict === 'unreadable') ? [notChecked] : [];
}
