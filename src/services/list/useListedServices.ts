import { useMemo } from 'react';
import type { Scope } from '../../api/scope';
import { SERVICES_PER_SWEEP, SWEEP_PAGES, type EndpointService } from '../../api/vpcep';
import { useTakenDeletions } from '../../status/takenDeletions';
import type { StatusPolling } from '../../status/useStatusPolling';
import { withDeletions } from '../../status/withDeletions';
import type { ListView } from './listView';
import { fitsRowFilter, isRowFiltered } from './loaded/rowFilter';
import { pageOf, withFresherRows } from './loaded/rowsInSight';
import { useLoadedServices, type LoadedServices } from './loaded/useLoadedServices';
import { useTaggedServices, type TaggedServices } from './loaded/useTaggedServices';
import { useWatchedServices } from './useWatchedServices';

/** What a filter that the cloud does not have is applied to. */
export interface FilteredRows {
  /** Rows that it is applied to. */
  loaded: number;
  /** All that there are, without it. */
  total: number;
  /** Whether more can be loaded. */
  isMore: boolean;
  reading: LoadedServices;
  tagged: TaggedServices;
}

export interface ListedServices {
  /** Of this page; undefined before the first answer. */
  services: readonly EndpointService[] | undefined;
  /** Of all pages. */
  total: number;
  /** What is shown is still what was asked for before. */
  isPageBefore: boolean;
  polling: StatusPolling;
  /** Undefined where the cloud filters alone. */
  filtered: FilteredRows | undefined;
}

/**
 * The page of the list that the view asks for. Where it asks for what the cloud cannot filter by, these are the rows
 * that fit among those that have been loaded: the first page, which is watched, and the thousands that were asked for.
 */
export function useListedServices(scope: Scope, view: ListView): ListedServices {
  const isFilteredHere = isRowFiltered(view);
  const deletions = useTakenDeletions(scope);
  const watched = useWatchedServices(scope, isFilteredHere ? { ...view, page: 1 } : view);
  const reading = useLoadedServices(scope, view);
  const tagged = useTaggedServices(scope, view);

  const { services: loaded, heardAt } = reading;
  const rows = useMemo(() => {
    if (!isFilteredHere || !loaded) return watched.services;
    // Rows of another search are no news of these.
    const fresher = watched.isPageBefore ? undefined : watched.services;
    return withFresherRows(withDeletions(loaded, heardAt, deletions), fresher ?? []);
  }, [isFilteredHere, loaded, heardAt, deletions, watched.services, watched.isPageBefore]);
  const { vpc, backend, approval, page, rows: perPage } = view;
  const fitting = useMemo(
    () =>
      isFilteredHere && tagged.isKnown
        ? rows?.filter((row) => fitsRowFilter(row, { vpc, backend, approval }, tagged.ids))
        : undefined,
    [isFilteredHere, rows, vpc, backend, approval, tagged.isKnown, tagged.ids],
  );
  const services = useMemo(
    () => fitting && pageOf(fitting, { page, rows: perPage }),
    [fitting, page, perPage],
  );

  if (!isFilteredHere) return { ...watched, filtered: undefined };
  const count = rows?.length ?? 0;
  const most = Math.min(watched.total, SERVICES_PER_SWEEP * SWEEP_PAGES);
  return {
    services,
    total: fitting?.length ?? 0,
    isPageBefore: watched.isPageBefore,
    polling: {
      ...watched.polling,
      askNow: () => {
        watched.polling.askNow();
        if (loaded) reading.again();
        if (tagged.ids) tagged.again();
      },
    },
    filtered: { loaded: count, total: watched.total, isMore: count < most, reading, tagged },
  };
}
