import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { KeyStart } from './otherTabs';

/**
 * One thing as a list that has been read shows it: it stands on its own page until its details come.
 * @param lists the beginning of the keys of all pages of the list
 */
export function rowOfLists<Row extends { id: string }>(
  queryClient: QueryClient,
  lists: KeyStart,
  rowsOf: (page: QueryKey) => readonly Row[] | undefined,
  id: string,
): { thing: Row; heardAt: number } | undefined {
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ queryKey: lists })) {
    const thing = rowsOf(queryKey)?.find((row) => row.id === id);
    if (thing) return { thing, heardAt: state.dataUpdatedAt };
  }
  return undefined;
}
