import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import {
  endpointKeys,
  fetchEndpointPage,
  type Endpoint,
  type EndpointPage,
} from '../../api/endpoints';
import { ApiError } from '../../api/errors';
import {
  fetchServicePage,
  serviceKeys,
  type EndpointService,
  type ServicePage,
} from '../../api/vpcep';
import { forgetGone } from '../gone';
import { POLLED_QUERY, useStatusPolling } from '../useStatusPolling';
import { allFollowed, subscribeToFollowed, unfollow, type Followed } from './followed';
import { outcomeOf, type Heard } from './heardOf';

/** Shows nothing: hears what becomes of what the cloud has taken on, on whichever page. */
export function FollowedOperations() {
  const all = useSyncExternalStore(subscribeToFollowed, allFollowed);
  return all.map((followed) => <FollowedOperation key={followed.id} followed={followed} />);
}

/** A page that shows the thing asks for it already; where none does, it is asked for here. */
function FollowedOperation({ followed }: { followed: Followed }) {
  const queryClient = useQueryClient();
  const subscribe = (listener: () => void) => queryClient.getQueryCache().subscribe(listener);
  const at = useSyncExternalStore(subscribe, () => heardOnPage(queryClient, followed)?.at);
  const status = useSyncExternalStore(subscribe, () => heardOnPage(queryClient, followed)?.status);
  return at === undefined ? (
    <AskedHere followed={followed} />
  ) : (
    <HeardOutcome followed={followed} status={status} at={at} />
  );
}

function heardOnPage(queryClient: QueryClient, { scope, kind, id }: Followed): Heard | undefined {
  const keys = kind === 'service' ? serviceKeys : endpointKeys;
  const detail = queryClient.getQueryCache().find<EndpointService | Endpoint>({
    queryKey: keys.detail(scope, id),
    exact: true,
    type: 'active',
  });
  if (detail) {
    const { data, dataUpdatedAt, error, errorUpdatedAt } = detail.state;
    if (error instanceof ApiError && error.kind === 'not-found') {
      return { status: undefined, at: errorUpdatedAt };
    }
    return data && { status: data.status, at: dataUpdatedAt };
  }
  const pages = queryClient.getQueriesData<ServicePage | EndpointPage>({
    queryKey: keys.lists(scope),
    type: 'active',
  });
  for (const [key, page] of pages) {
    const row = page && rowsOf(page).find((one) => one.id === id);
    if (row) {
      return { status: row.status, at: queryClient.getQueryState(key)?.dataUpdatedAt ?? 0 };
    }
  }
  return undefined;
}

function rowsOf(page: ServicePage | EndpointPage): readonly { id: string; status: string }[] {
  return isOfEndpoints(page) ? page.endpoints : page.endpoint_services;
}

function isOfEndpoints(page: ServicePage | EndpointPage): page is EndpointPage {
  return 'endpoints' in page;
}

/** Asks by the list, where something that is gone is an empty answer and no error. */
function AskedHere({ followed }: { followed: Followed }) {
  const { scope, kind, id, awaited } = followed;
  const keys = kind === 'service' ? serviceKeys : endpointKeys;
  const query = useQuery({
    queryKey: [...keys.all(scope), 'followed', id],
    queryFn: async ({ signal }) => {
      const byId = { id, limit: 1, offset: 0, sortKey: 'created_at', sortDir: 'desc' } as const;
      const page =
        kind === 'service'
          ? await fetchServicePage(scope, byId, signal)
          : await fetchEndpointPage(scope, byId, signal);
      return { status: rowsOf(page).find((one) => one.id === id)?.status };
    },
    ...POLLED_QUERY,
    gcTime: 0,
    initialData: { status: followed.status },
    // It was heard just now, by the answer to the request or by the page that was left.
    initialDataUpdatedAt: () => Date.now(),
  });
  const { status } = query.data;
  // What is not there yet, or still there, is waited for as what it is to become.
  const waitedFor = status ?? (awaited === 'created' ? 'creating' : 'deleting');
  useStatusPolling(query, [{ id, status: waitedFor, startedHere: awaited === 'created' }]);
  return <HeardOutcome followed={followed} status={status} at={query.dataUpdatedAt} />;
}

function HeardOutcome({ followed, status, at }: { followed: Followed } & Heard) {
  useEffect(() => {
    const outcome = outcomeOf(followed, { status, at });
    if (outcome.kind === 'under-way') return;
    followed.operation[outcome.kind](outcome.text);
    unfollow(followed);
    if (followed.awaited === 'gone' && outcome.kind === 'succeeded') forgetGone(followed.id);
  }, [followed, status, at]);
  return null;
}
