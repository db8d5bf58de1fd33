import { useMemo } from 'react';
import type { Scope } from '../../api/scope';
import { describeBackend, type BackendDescription } from './backendDescription';
import type { BackendValues } from './backendValues';
import { dataOf } from '../../ui/picker/loaded';
import { useBackendLists, type List } from './useBackendLists';

/** The backend in the field's words; names come as their lists do, the IDs are there at once. */
export function useBackendDescription(scope: Scope, value: BackendValues): BackendDescription {
  const lists = useBackendLists(scope, value);
  const vpcs = itemsOf(lists.vpcs);
  const subnets = itemsOf(lists.subnets);
  const loadBalancers = itemsOf(lists.loadBalancers);
  const servers = itemsOf(lists.servers);
  const ports = itemsOf(lists.ports);
  return useMemo(
    () => describeBackend(value, { vpcs, subnets, loadBalancers, servers, ports }),
    [value, vpcs, subnets, loadBalancers, servers, ports],
  );
}

// One and the same empty list, so that nothing is worked out anew while it stays empty.
const NONE: readonly never[] = [];

function itemsOf<T>({ loaded }: List<T>): readonly T[] {
  return dataOf(loaded)?.items ?? NONE;
}
