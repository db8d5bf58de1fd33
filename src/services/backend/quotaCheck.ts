import type { ServiceQuota } from '../../api/vpcep';
import { quotaWords } from '../../status/quotaWords';
import type { Finding } from './finding';
import { dataOf, type Loaded } from '../../ui/picker/loaded';

/** Whether another service may be created at all. That few are left keeps none from being created. */
export function checkQuota(quota: Loaded<ServiceQuota | null>): Finding[] {
  if (quota.status === 'loading') return [];
  const { severity, text } = quotaWords(dataOf(quota) ?? null, 'endpoint services');
  if (severity === undefined || severity === 'warns') return [];
  return [{ id: 'quota', severity, text }];
}
