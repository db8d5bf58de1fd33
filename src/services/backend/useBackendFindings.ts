import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Edition } from '../../api/editions';
import type { Scope } from '../../api/scope';
import { portQuery, routeTablesQuery } from '../../api/vpc';
import { serviceQuotaQuery, type ServerType } from '../../api/vpcep';
import { checkLoadBalancer, checkServer, checkVirtualIp } from './backendChecks';
import { backendPorts, type BackendValues } from './backendValues';
import type { Finding } from './finding';
import { dataOf, type Loaded } from '../../ui/picker/loaded';
import { checkQuota } from './quotaCheck';
import { askableVpcId, useBackendLists, type BackendLists } from './useBackendLists';
import { useLoaded } from '../../ui/picker/useLoaded';
import { isUuid } from '../../api/uuid';
import { checkVpc } from './vpcChecks';

const WITHDRAWN: Finding = {
  id: 'withdrawn',
  severity: 'warns',
  text: 'The cloud is withdrawing virtual IPs as backends: a load balancer is recommended.',
};

/**
 * What speaks against the backend as far as the cloud has said by now: quota, VPC, and the backend itself.
 * A check that is still waiting for its facts gives nothing; one that cannot be made gives `unknown`.
 * The same list as long as no fact changes.
 */
export function useBackendFindings(
  scope: Scope,
  edition: Edition,
  value: BackendValues,
): Finding[] {
  const lists = useBackendLists(scope, value);
  const vpcId = askableVpcId(value);
  const quota = useLoaded(useQuery(serviceQuotaQuery(scope)));
  const routeTables = useLoaded(
    useQuery({ ...routeTablesQuery(scope, vpcId), enabled: vpcId !== '' }),
  );
  const vpcs = lists.vpcs.loaded;
  const subnets = lists.subnets.loaded;
  const aboutVpc = useMemo(
    () => checkVpc({ vpcId, vpcs, subnets, routeTables }, edition),
    [vpcId, vpcs, subnets, routeTables, edition],
  );
  const aboutBackend = useChosenBackendFindings(scope, value);
  return useMemo(
    () => [...checkQuota(quota), ...aboutVpc, ...aboutBackend],
    [quota, aboutVpc, aboutBackend],
  );
}

/** The same of the backend itself, where VPC and quota are settled. */
export function useChosenBackendFindings(scope: Scope, value: BackendValues): Finding[] {
  const { serverType } = value;
  const lists = useBackendLists(scope, value);
  const vpcId = askableVpcId(value);
  const chosen = backendPorts(value);
  const portId = chosen.portId.trim();
  const vipPortId = serverType === 'VIP' ? chosen.vipPortId.trim() : '';
  const hasVpc = vpcId !== '';
  const port = useLoaded(
    useQuery({
      ...portQuery(scope, portId),
      enabled: hasVpc && isUuid(portId) && isMissing(lists, serverType, portId),
    }),
  );
  const vipPort = useLoaded(
    useQuery({
      ...portQuery(scope, vipPortId),
      enabled: hasVpc && isUuid(vipPortId) && isMissing(lists, serverType, vipPortId),
    }),
  );

  const subnets = lists.subnets.loaded;
  const loadBalancers = lists.loadBalancers.loaded;
  const servers = lists.servers.loaded;
  const ports = lists.ports.loaded;
  return useMemo((): Finding[] => {
    const facts = { vpcId, portId, vipPortId, subnets, port, vipPort };
    switch (serverType) {
      case 'LB':
        return checkLoadBalancer(facts, loadBalancers);
      case 'VM':
        return checkServer(facts, servers);
      case 'VIP':
        return [WITHDRAWN, ...checkVirtualIp(facts, ports, servers)];
      default:
        return serverType satisfies never;
    }
  }, [serverType, vpcId, portId, vipPortId, subnets, port, vipPort, loadBalancers, servers, ports]);
}

/** Whether the list that should name a port has been heard, or has failed, without naming it. */
function isMissing(lists: BackendLists, serverType: ServerType, portId: string): boolean {
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
