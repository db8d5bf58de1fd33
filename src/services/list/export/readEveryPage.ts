import type { Scope } from '../../../api/scope';
import {
  fetchServicePage,
  SERVICES_PER_SWEEP,
  SWEEP_PAGES,
  type EndpointService,
} from '../../../api/vpcep';
import type { filterOf } from '../listParametersOf';

export interface EveryPage {
  services: EndpointService[];
  /** As last told; more than were read where the list is longer than ten pages of 1,000. */
  total: number;
}

/**
 * Reads all pages of a filtered list, 1,000 rows each, ten at most.
 * @param onProgress called after each page
 * @throws {ApiError} when a page cannot be read
 */
export async function readEveryPage(
  scope: Scope,
  filter: ReturnType<typeof filterOf>,
  signal: AbortSignal,
  onProgress: (read: number, total: number) => void,
): Promise<EveryPage> {
  // By ID: a row that moves to the next page between two reads is answered twice.
  const services = new Map<string, EndpointService>();
  let total = 0;
  for (let page = 0; page < SWEEP_PAGES; page += 1) {
    // A page is asked for once the one before has told how many there are.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await fetchServicePage(
      scope,
      { ...filter, limit: SERVICES_PER_SWEEP, offset: page * SERVICES_PER_SWEEP },
      signal,
    );
    for (const service of answer.endpoint_services) services.set(service.id, service);
    total = answer.total_count;
    onProgress(services.size, total);
    if ((page + 1) * SERVICES_PER_SWEEP >= total) break;
  }
  return { services: [...services.values()], total };
}
