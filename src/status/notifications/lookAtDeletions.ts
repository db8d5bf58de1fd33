import type { Scope } from '../../api/scope';
import { fetchServicePage, SERVICES_PER_SWEEP } from '../../api/vpcep';

/** Services asked for one by one in one look, so that its cost has a bound; the next look asks for others. */
export const MOST_ASKED_BY_ID = 10;

const NEWEST_FIRST = { offset: 0, sortKey: 'created_at', sortDir: 'desc' } as const;

/**
 * The statuses of services whose deletion the cloud has taken on, undefined for what is gone; of some it may say nothing
 * yet. Of many, one list tells which are still being deleted ("Querying VPC Endpoint Services", filter `status`); only
 * what is not in it is asked for by its ID: it may be gone, or stand as before. A list tells what is gone without an error.
 * @throws {ApiError} when nothing was answered
 */
export async function lookAtDeletions(
  scope: Scope,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string | undefined>> {
  const heard = new Map<string, string | undefined>();
  if (ids.length > 1) {
    const deleting = { ...NEWEST_FIRST, status: 'deleting', limit: SERVICES_PER_SWEEP } as const;
    const { endpoint_services: rows } = await fetchServicePage(scope, deleting, signal);
    for (const { id, status } of rows) heard.set(id, status);
  }
  const unlisted = ids.filter((id) => !heard.has(id)).slice(0, MOST_ASKED_BY_ID);
  const looks = await Promise.allSettled(
    unlisted.map(async (id) => {
      const page = await fetchServicePage(scope, { ...NEWEST_FIRST, id, limit: 1 }, signal);
      heard.set(id, page.endpoint_services.find((row) => row.id === id)?.status);
    }),
  );
  const failed = looks.find((look) => look.status === 'rejected');
  if (failed && heard.size === 0) throw failed.reason;
  return heard;
}
