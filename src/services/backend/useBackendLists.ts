import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { serversQuery, type Server } from '../../api/ecs';
import {
  hasVersion2,
  loadBalancersQuery,
  sharedLoadBalancersQuery,
  type LoadBalancer,
} from '../../api/elb';
import type { Gathered } from '../../api/paging';
import type { Scope } from '../../api/scope';
import {
  portsQuery,
  subnetsQuery,
  vpcsQuery,
  type Port,
  type Subnet,
  type Vpc,
} from '../../api/vpc';
import type { BackendValues } from './backendValues';
import { dataOf, type Loaded } from '../../ui/picker/loaded';
import { joinedLoadBalancers } from './joinedLoadBalancers';
import { networkOf } from './subnetLookup';
import { useLoaded } from '../../ui/picker/useLoaded';
import { isUuid } from '../../api/uuid';

/** A list that the cloud is asked for, with a way to ask again. */
export interface List<T> {
  loaded: Loaded<Gathered<T>>;
  /** True while it is asked for, the first time or again. */
  isFetching: boolean;
  refresh: () => void;
}

/** The lists behind the pickers and the checks; each fails for itself. */
export interface BackendLists {
  vpcs: List<Vpc>;
  /** Of the chosen VPC. */
  subnets: List<Subnet>;
  /** Of the chosen VPC. */
  loadBalancers: List<LoadBalancer>;
  /** Of the whole project. */
  servers: List<Server>;
  /** Of the networks of the chosen VPC. */
  ports: List<Port>;
}

/** The ID of the chosen VPC once it can be asked about: an ID being typed is not, until it is whole. */
export function askableVpcId({ entry, vpcId }: BackendValues): string {
  const id = vpcId.trim();
  return entry === 'pick' || isUuid(id) ? id : '';
}

/**
 * The lists that the chosen kind of backend needs: VPCs at once, the others as soon as there is a VPC.
 * Every user of it shares one cache, so nothing is asked twice.
 */
export function useBackendLists(scope: Scope, value: BackendValues): BackendLists {
  const { serverType } = value;
  const vpcId = askableVpcId(value);
  const hasVpc = vpcId !== '';

  const vpcs = useQuery(vpcsQuery(scope));
  const subnets = useQuery({ ...subnetsQuery(scope, vpcId), enabled: hasVpc });
  const needsBalancers = hasVpc && serverType === 'LB';
  const balancers = useQuery({ ...loadBalancersQuery(scope, vpcId), enabled: needsBalancers });
  const shared = useQuery({
    ...sharedLoadBalancersQuery(scope, vpcId),
    enabled: needsBalancers && hasVersion2(scope),
  });
  const servers = useQuery({ ...serversQuery(scope), enabled: hasVpc && serverType !== 'LB' });
  const subnetList = useList(subnets);
  const networkIds = dataOf(subnetList.loaded)?.items.map((subnet) => networkOf(subnet));
  const ports = useQuery({
    ...portsQuery(scope, networkIds ?? []),
    enabled: hasVpc && serverType === 'VIP' && networkIds !== undefined,
  });

  return {
    vpcs: useList(vpcs),
    subnets: subnetList,
    loadBalancers: useJoined(useList(balancers), useList(shared)),
    servers: useList(servers),
    ports: behind(subnetList, useList(ports)),
  };
}

function useList<T>(query: UseQueryResult<Gathered<T>>): List<T> {
  return {
    loaded: useLoaded(query),
    isFetching: query.isFetching,
    refresh: () => void query.refetch({ cancelRefetch: false }),
  };
}

/** The load balancers of both versions of the API. */
function useJoined(listed: List<LoadBalancer>, shared: List<LoadBalancer>): List<LoadBalancer> {
  const loaded = useMemo(
    () => joinedLoadBalancers(listed.loaded, shared.loaded),
    [listed.loaded, shared.loaded],
  );
  return {
    loaded,
    isFetching: listed.isFetching || shared.isFetching,
    refresh: () => {
      listed.refresh();
      if (shared.loaded.status !== 'idle') shared.refresh();
    },
  };
}

/** A list that can only be asked for once another is there: until then it is in the state of that one. */
function behind<T>(first: List<unknown>, list: List<T>): List<T> {
  const { loaded } = first;
  return {
    loaded: loaded.status === 'ready' ? list.loaded : loaded,
    isFetching: first.isFetching || list.isFetching,
    refresh: () => {
      first.refresh();
      if (loaded.status === 'ready') list.refresh();
    },
  };
}
