import type { ServiceQuota } from '../../api/vpcep';
import { quotaLeft } from '../../api/quota';
import type { Finding } from './finding';
import type { Loaded } from '../../ui/picker/loaded';

/** ID of the finding on the quota, which stands at no field. */
export const QUOTA_CHECK = 'quota';

/** Whether another service may be created at all; a reached quota is refused with Endpoint.1018. */
export function checkQuota(quota: Loaded<ServiceQuota | null>): Finding[] {
  if (quota.status === 'failed' || (quota.status === 'ready' && quota.data === null)) {
    return [
      {
        id: QUOTA_CHECK,
        severity: 'unknown',
        text: 'Could not check how many more endpoint services this project may have.',
      },
    ];
  }
  if (quota.status !== 'ready' || quota.data === null || quotaLeft(quota.data) !== 0) return [];
  return [
    {
      id: QUOTA_CHECK,
      severity: 'blocks',
      text: `The quota is reached: ${quota.data.used} of ${quota.data.quota} endpoint services are in use. Delete one you do not need, or ask support for more; the cloud refuses to create another until then.`,
    },
  ];
}
