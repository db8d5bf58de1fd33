import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { endpointKeys, type Endpoint, type EndpointPage } from '../../api/endpoints';
import { ApiError } from '../../api/errors';
import { serviceKeys, type EndpointService, type ServicePage } from '../../api/vpcep';
import type { Followed } from './followed';
import type { Heard } from './heardOf';

/** What the pages that are open have heard of those that are followed, by their IDs: what a page shows, it asks for. */
export function useHeardOnPages(all: readonly Followed[]): ReadonlyMap<string, Heard> {
  const queryClient = useQueryClient();
  const answers = useSyncExternalStore(
    (listener) => queryClient.getQueryCache().subscribe(listener),
    () => (all.length === 0 ? '' : answersInSight(queryClient)),
  );
  return useMemo(
    () => (answers === '' ? new Map<string, Heard>() : heardOnPages(queryClient, all)),
    [queryClient, all, answers],
  );
}

/** Another text with each answer that comes to a page that is open, and with each page that opens or is left. */
function answersInSight(queryClient: QueryClient): string {
  return queryClient
    .getQueryCache()
    .findAll({ type: 'active' })
    .map(({ queryHash, state }) => `${queryHash} ${state.dataUpdatedAt} ${state.errorUpdatedAt}`)
    .join('\n');
}

function heardOnPages(queryClient: QueryClient, all: readonly Followed[]): Map<string, Heard> {
  const heard = new Map<string, Heard>();
  const rowsOfLists = new Map<Followed['kind'], ReadonlyMap<string, Heard>>();
  for (const followed of all) {
    const rows = rowsOfLists.get(followed.kind) ?? rowsOnPages(queryClient, followed);
    rowsOfLists.set(followed.kind, rows);
    const one = heardInDetail(queryClient, followed) ?? rows.get(followed.id);
    if (one) heard.set(followed.id, one);
  }
  return heard;
}

const keysOf = (kind: Followed['kind']) => (kind === 'service' ? serviceKeys : endpointKeys);

function heardInDetail(
  queryClient: QueryClient,
  { scope, kind, id }: Pick<Followed, 'scope' | 'kind' | 'id'>,
): Heard | undefined {
  const detail = queryClient.getQueryCache().find<EndpointService | Endpoint>({
    queryKey: keysOf(kind).detail(scope, id),
    exact: true,
    type: 'active',
  });
  if (!detail) return undefined;
  const { data, dataUpdatedAt, error, errorUpdatedAt } = detail.state;
  if (error instanceof ApiError && error.kind === 'not-found') {
    return { status: undefined, at: errorUpdatedAt };
  }
  return data && { status: data.status, at: dataUpdatedAt };
}

function rowsOnPages(
  queryClient: QueryClient,
  { scope, kind }: Pick<Followed, 'scope' | 'kind'>,
): Map<string, Heard> {
  const rows = new Map<string, Heard>();
  const pages = queryClient.getQueriesData<ServicePage | EndpointPage>({
    queryKey: keysOf(kind).lists(scope),
    type: 'active',
  });
  for (const [key, page] of pages) {
    if (!page) continue;
    const at = queryClient.getQueryState(key)?.dataUpdatedAt ?? 0;
    for (const { id, status } of rowsOf(page)) rows.set(id, { status, at });
  }
  return rows;
}

function rowsOf(page: ServicePage | EndpointPage): readonly { id: string; status: string }[] {
  return isOfEndpoints(page) ? page.endpoints : page.endpoint_services;
}

function isOfEndpoints(page: ServicePage | EndpointPage): page is EndpointPage {
  return 'endpoints' in page;
}
