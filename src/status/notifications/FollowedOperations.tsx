import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { endpointKeys, fetchEndpointPage } from '../../api/endpoints';
import type { Scope } from '../../api/scope';
import { fetchServicePage, serviceKeys } from '../../api/vpcep';
import { useSession } from '../../session/useSession';
import { forgetGone } from '../gone';
import { POLLED_QUERY, useStatusPolling, type StatusPolling } from '../useStatusPolling';
import { allFollowed, subscribeToFollowed, unfollow, type Followed } from './followed';
import { outcomeOf, restWords, type Heard } from './heardOf';
import { useHeardOnPages } from './heardOnPages';
import { lookAtDeletions } from './lookAtDeletions';

/** Shows nothing: hears what becomes of what the cloud has taken on, on whichever page. */
export function FollowedOperations() {
  const followed = useSyncExternalStore(subscribeToFollowed, allFollowed);
  const { scope } = useSession();
  // What was still on its way when the project or the person changed is not asked for in another's name.
  const all = useMemo(
    () =>
      followed.filter(
        (one) => one.scope.region === scope.region && one.scope.projectId === scope.projectId,
      ),
    [followed, scope.region, scope.projectId],
  );
  const heard = useHeardOnPages(all);
  useTold(all, heard);
  // A page that shows the thing asks for it already; where none does, it is asked for here.
  const asked = all.filter(({ id }) => !heard.has(id));
  const deletions = asked.filter(isServiceDeletion);
  const others = asked.filter((one) => !isServiceDeletion(one));
  const [first] = deletions;
  return (
    <>
      {others.map((one) => (
        <AskedByItself key={one.id} followed={one} />
      ))}
      {first && <DeletionsAsked scope={first.scope} all={deletions} />}
    </>
  );
}

function isServiceDeletion({ kind, awaited }: Followed): boolean {
  return kind === 'service' && awaited === 'gone';
}

/** Asks by the list, where something that is gone is an empty answer and no error. */
function AskedByItself({ followed }: { followed: Followed }) {
  const { scope, kind, id, awaited } = followed;
  const keys = kind === 'service' ? serviceKeys : endpointKeys;
  const query = useQuery({
    queryKey: [...keys.all(scope), 'followed', id],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string | undefined>> => {
      const byId = { id, limit: 1, offset: 0, sortKey: 'created_at', sortDir: 'desc' } as const;
      const rows =
        kind === 'service'
          ? (await fetchServicePage(scope, byId, signal)).endpoint_services
          : (await fetchEndpointPage(scope, byId, signal)).endpoints;
      return new Map([[id, rows.find((one) => one.id === id)?.status]]);
    },
    ...POLLED_QUERY,
    gcTime: 0,
    initialData: () => new Map([[id, followed.status]]),
    // It was heard just now, by the answer to the request or by the page that was left.
    initialDataUpdatedAt: () => Date.now(),
  });
  // What is not there yet, or still there, is waited for as what it is to become.
  const status = query.data.get(id) ?? (awaited === 'created' ? 'creating' : 'deleting');
  const polling = useStatusPolling(query, [{ id, status, startedHere: awaited === 'created' }]);
  useTold([followed], heardAt(query.data, query.dataUpdatedAt));
  useRestTold([followed], polling);
  return null;
}

/** Services that are being deleted, however many, are asked for together. */
function DeletionsAsked({ scope, all }: { scope: Scope; all: readonly Followed[] }) {
  const query = useQuery({
    queryKey: [...serviceKeys.all(scope), 'followed', 'deletions'],
    queryFn: ({ signal }) =>
      lookAtDeletions(
        scope,
        all.map(({ id }) => id),
        signal,
      ),
    ...POLLED_QUERY,
    gcTime: 0,
    initialData: () => new Map<string, string | undefined>(),
    // They were heard just now, by the answers to the requests or by the page that was left.
    initialDataUpdatedAt: () => Date.now(),
  });
  const polling = useStatusPolling(
    query,
    all.map(({ id }) => ({
      id,
      status: 'deleting',
      startedHere: false,
    })),
  );
  useTold(all, heardAt(query.data, query.dataUpdatedAt));
  useRestTold(all, polling);
  return null;
}

function heardAt(
  statuses: ReadonlyMap<string, string | undefined>,
  at: number,
): ReadonlyMap<string, Heard> {
  return new Map([...statuses].map(([id, status]) => [id, { status, at }]));
}

/** An outcome that has been heard is told, and ends the following. */
function useTold(all: readonly Followed[], heard: ReadonlyMap<string, Heard>): void {
  useEffect(() => {
    for (const followed of all) {
      const news = heard.get(followed.id);
      const outcome = news && outcomeOf(followed, news);
      if (!outcome || outcome.kind === 'under-way') continue;
      followed.operation[outcome.kind](outcome.text);
      unfollow(followed);
      if (followed.awaited === 'gone' && outcome.kind === 'succeeded') forgetGone(followed.id);
    }
  }, [all, heard]);
}

/** Where nothing more is asked by itself, that is told in the place of an outcome. */
function useRestTold(all: readonly Followed[], { state, error }: StatusPolling): void {
  const rest = restWords(state, error);
  useEffect(() => {
    if (rest === undefined) return;
    for (const { operation } of all) operation.goesOn(rest);
  }, [all, rest]);
}
