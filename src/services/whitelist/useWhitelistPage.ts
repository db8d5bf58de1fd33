import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PERMISSIONS_PER_PAGE, permissionPageQuery, type Permission } from '../../api/permissions';
import type { Scope } from '../../api/scope';

/** Rows shown at a time: fewer than one request answers, so that most pages cost none. */
export const ENTRIES_PER_PAGE = 50;

/** Which rows of which request a page shows. */
export function placeOfPage(page: number): { offset: number; from: number } {
  const first = (page - 1) * ENTRIES_PER_PAGE;
  const offset = first - (first % PERMISSIONS_PER_PAGE);
  return { offset, from: first - offset };
}

export interface WhitelistPage {
  /** Of this page; undefined before the first answer. */
  entries: readonly Permission[] | undefined;
  /** All that the same request answered. */
  around: readonly Permission[];
  total: number;
  isPageBefore: boolean;
  updatedAt: number | undefined;
  error: Error | null;
  asking: boolean;
  readAgain: () => void;
}

/** One page of a whitelist, newest first. */
export function useWhitelistPage(scope: Scope, serviceId: string, page: number): WhitelistPage {
  const { offset, from } = placeOfPage(page);
  const query = useQuery({
    ...permissionPageQuery(scope, serviceId, {
      limit: PERMISSIONS_PER_PAGE,
      offset,
      sortDir: 'desc',
    }),
    placeholderData: keepPreviousData,
  });
  return {
    entries: query.data?.permissions.slice(from, from + ENTRIES_PER_PAGE),
    around: query.data?.permissions ?? [],
    total: query.data?.total_count ?? 0,
    isPageBefore: query.isPlaceholderData,
    updatedAt: query.dataUpdatedAt || undefined,
    error: query.error,
    asking: query.isFetching,
    readAgain: () => void query.refetch(),
  };
}
