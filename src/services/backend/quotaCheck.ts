import type { ServiceQuota } from '../../api/vpcep';
import type { Finding } from './finding';
import type { Loaded } from '../../ui/picker/loaded';

/** ID of the finding on the quota, which stands at no field. */
export const QUOTA_CHECK = 'quota';

/** Services that may still be created; null when nothing limits them. */
export function quotaLeft(quota: ServiceQuota): number | null {
  // "Querying the Quota" shows plain counts; a negative one is how other services of this cloud write "no limit".
  return quota.quota < 0 ? null : Math.max(0, quota.quota - quota.used);
}

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
