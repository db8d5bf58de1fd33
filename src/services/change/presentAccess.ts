import type { TcpProxy } from '../../api/editions';
import type { EndpointService, ModifyServiceRequest } from '../../api/vpcep';

/** What of the caller's address the backend may be given; the last one is only kept, not offered. */
const TCP_PROXIES: readonly (TcpProxy | 'proxy_vni')[] = [
  'close',
  'toa_open',
  'proxy_open',
  'open',
  'proxy_vni',
];

/**
 * What travels with every change: "Modifying a VPC Endpoint Service", Table 2, prints defaults for these two, so that
 * left out they might be reset. A value that is not known is not sent.
 */
export function presentAccess({
  approval_enabled: approvalEnabled,
  tcp_proxy: word,
}: EndpointService): Pick<ModifyServiceRequest, 'approval_enabled' | 'tcp_proxy'> {
  const tcpProxy = TCP_PROXIES.find((known) => known === word?.toLowerCase());
  return {
    ...(approvalEnabled !== undefined && { approval_enabled: approvalEnabled }),
    ...(tcpProxy && { tcp_proxy: tcpProxy }),
  };
}
