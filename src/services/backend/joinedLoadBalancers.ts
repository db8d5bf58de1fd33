import type { LoadBalancer } from '../../api/elb';
import type { Gathered } from '../../api/paging';
import type { Loaded } from '../../ui/picker/loaded';

type LoadedBalancers = Loaded<Gathered<LoadBalancer>>;

/**
 * The load balancers of a VPC from both versions of the API; where one fails, those of the other, and which are missing.
 * @param shared of version 2.0; idle where there is none
 */
export function joinedLoadBalancers(
  listed: LoadedBalancers,
  shared: LoadedBalancers,
): LoadedBalancers {
  if (listed.status === 'idle' || shared.status === 'idle') return listed;
  // Both, so that the list does not grow under the pointer.
  if (listed.status === 'loading') return listed;
  if (shared.status === 'loading') return shared;
  if (listed.status === 'failed') {
    return shared.status === 'failed' || shared.data.items.length === 0
      ? listed
      : { ...shared, missing: { what: DEDICATED, error: listed.error } };
  }
  if (shared.status === 'failed')
    return { ...listed, missing: { what: SHARED, error: shared.error } };
  const known = new Set(listed.data.items.map(({ id }) => id));
  return {
    ...shared,
    ...listed,
    data: {
      items: [...listed.data.items, ...shared.data.items.filter(({ id }) => !known.has(id))],
      complete: listed.data.complete && shared.data.complete,
    },
  };
}

const DEDICATED = 'Dedicated load balancers (version 3 of the API)';
const SHARED = 'Shared load balancers that only version 2.0 of the API names';
