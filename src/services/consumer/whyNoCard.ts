import { knownStatus } from '../../status/statusWords';

/** Why a service in this status has nothing to hand to a consumer; undefined when it has. */
export function whyNoCard(status: string | undefined): string | undefined {
  const known = status === undefined ? undefined : knownStatus(status);
  if (status === undefined) return 'The service has not been read yet.';
  if (known === 'failed') return 'Its creation has failed: nobody can connect to it.';
  return known === 'deleting'
    ? 'It is being deleted: nobody can connect to it any more.'
    : undefined;
}
