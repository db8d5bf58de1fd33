import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { serversQuery } from '../../api/ecs';
import { loadBalancersQuery } from '../../api/elb';
import type { Scope } from '../../api/scope';
import { portQuery, routeTablesQuery, subnetsQuery, vpcsQuery } from '../../api/vpc';
import { serviceQuotaQuery } from '../../api/vpcep';
import { backendPorts, type BackendValues } from './backendValues';
import { askableVpcId } from './useBackendLists';

/** What a picked or typed VPC is checked by, and the quota: asked again together. */
export function useCheckVpcAgain(scope: Scope, value: BackendValues): () => void {
  return useAskAgain(() => vpcKeys(scope, value));
}

/** All that the backend is checked by, asked again. */
export function useCheckAgain(scope: Scope, value: BackendValues): () => void {
  return useAskAgain(() => {
    const { portId, vipPortId } = backendPorts(value);
    return [
      ...vpcKeys(scope, value),
      loadBalancersQuery(scope, askableVpcId(value)).queryKey,
      serversQuery(scope).queryKey,
      portQuery(scope, portId.trim()).queryKey,
      portQuery(scope, vipPortId.trim()).queryKey,
    ];
  });
}

function vpcKeys(scope: Scope, value: BackendValues): QueryKey[] {
  const vpcId = askableVpcId(value);
  return [
    vpcsQuery(scope).queryKey,
    subnetsQuery(scope, vpcId).queryKey,
    routeTablesQuery(scope, vpcId).queryKey,
    serviceQuotaQuery(scope).queryKey,
  ];
}

/** Only what somebody on the page still wants is asked again. */
function useAskAgain(keys: () => QueryKey[]): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of keys()) {
      void queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
    }
  };
}
