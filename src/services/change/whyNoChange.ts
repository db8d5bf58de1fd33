import { knownStatus } from '../../status/statusWords';

/**
 * Why a service in this status cannot be changed now; undefined when it can, or when the cloud must say: the
 * reference names no status that forbids it ("Error Codes", EndPoint.3045).
 */
export function whyNoChange(status: string | undefined): string | undefined {
  if (status === undefined) return 'The service has not been read yet.';
  const known = knownStatus(status);
  if (known === 'creating')
    return 'The service is still being created: wait until it is available.';
  return known === 'deleting' ? 'The service is being deleted.' : undefined;
}
