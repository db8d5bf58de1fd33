import { useQuery } from '@tanstack/react-query';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { portQuery, routeTablesQuery } from '../../api/vpc';
import { serviceQuotaQuery } from '../../api/vpcep';
import { checkLoadBalancer, checkServer, checkVirtualIp, type BackendFacts } from './backendChecks';
import { backendPorts, type BackendValues } from './backendValues';
import type { Finding } from './finding';
import { dataOf, loadedFrom, type Loaded } from './loaded';
import { checkQuota } from './quotaCheck';
import { askableVpcId, useBackendLists, type BackendLists } from './useBackendLists';
import { isUuid } from './uuid';
import { checkVpc } from './vpcChecks';

/**
 * What speaks against the backend as far as the cloud has said by now: quota, VPC, and the backend itself.
 * A check that is still waiting for its facts gives nothing; one that cannot be made gives `unknown`.
 */
export function useBackendFindings(
  scope: Scope,
  edition: Edition,
  value: BackendValues,
): Finding[] {
  const lists = useBackendLists(scope, value);
  const vpcId = askableVpcId(value);
  const chosen = backendPorts(value);
  const portId = chosen.portId.trim();
  const vipPortId = value.serverType === 'VIP' ? chosen.vipPortId.trim() : '';

  const quota = useQuery(serviceQuotaQuery(scope));
  const routeTables = useQuery({ ...routeTablesQuery(scope, vpcId), enabled: vpcId !== '' });
  const port = useQuery({
    ...portQuery(scope, portId),
    enabled: isUuid(portId) && vpcId !== '' && isMissing(lists, value, portId),
  });
  const vipPort = useQuery({
    ...portQuery(scope, vipPortId),
    enabled: isUuid(vipPortId) && vpcId !== '' && isMissing(lists, value, vipPortId),
  });

  const facts: BackendFacts = {
    vpcId,
    portId,
    vipPortId,
    subnets: lists.subnets.loaded,
    port: loadedFrom(port),
    vipPort: loadedFrom(vipPort),
  };
  return [
    ...checkQuota(loadedFrom(quota)),
    ...checkVpc(
      {
        vpcId,
        vpcs: lists.vpcs.loaded,
        subnets: lists.subnets.loaded,
        routeTables: loadedFrom(routeTables),
      },
      edition,
    ),
    ...checkBackend(value, facts, lists),
  ];
}

function checkBackend(value: BackendValues, facts: BackendFacts, lists: BackendLists): Finding[] {
  switch (value.serverType) {
    case 'LB':
      return checkLoadBalancer(facts, lists.loadBalancers.loaded);
    case 'VM':
      return checkServer(facts, lists.servers.loaded);
    case 'VIP':
      return [
        {
          id: 'withdrawn',
          severity: 'warns',
          text: 'The cloud is withdrawing virtual IPs as backends: a load balancer is recommended.',
        },
        ...checkVirtualIp(facts, lists.ports.loaded, lists.servers.loaded),
      ];
    default:
      return value.serverType satisfies never;
  }
}

/** Whether the list that should name a port has been heard, or has failed, without naming it. */
function isMissing(lists: BackendLists, { serverType }: BackendValues, portId: string): boolean {
  switch (serverType) {
    case 'LB':
      return isMissingFrom(lists.loadBalancers.loaded, ({ vip_port_id }) => vip_port_id === portId);
    case 'VM':
      return isMissingFrom(lists.servers.loaded, ({ addresses }) =>
        Object.values(addresses)
          .flat()
          .some((row) => row['OS-EXT-IPS:port_id'] === portId),
      );
    case 'VIP':
      return isMissingFrom(lists.ports.loaded, ({ id }) => id === portId);
    default:
      return serverType satisfies never;
  }
}

function isMissingFrom<T>(list: Loaded<{ items: T[] }>, isIt: (item: T) => boolean): boolean {
  const items = dataOf(list)?.items;
  return items ? !items.some((item) => isIt(item)) : list.status === 'failed';
}
