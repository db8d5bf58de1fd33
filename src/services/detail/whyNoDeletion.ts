import { knownStatus } from '../../status/statusWords';

/** Why a service in this status cannot be deleted now; undefined when it can, or when the cloud must say. */
export function whyNoDeletion(status: string | undefined): string | undefined {
  if (status === undefined) return 'The service has not been read yet.';
  return knownStatus(status) === 'deleting' ? 'It is being deleted already.' : undefined;
}
