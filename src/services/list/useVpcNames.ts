import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { vpcsQuery, type Vpc } from '../../api/vpc';
import type { Gathered } from '../../api/paging';

/** VPCs are seldom renamed: one list serves for as long as this. */
const FRESH_FOR_MS = 10 * 60_000;
const NONE: ReadonlyMap<string, string> = new Map();

/** Names of the project's VPCs by ID, by one list for all rows; empty while it is not known. */
export function useVpcNames(scope: Scope, isWanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery({
    ...vpcsQuery(scope),
    select: namesById,
    enabled: isWanted,
    staleTime: FRESH_FOR_MS,
  });
  return data ?? NONE;
}

function namesById({ items }: Gathered<Vpc>): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id, name }) => (name === '' ? [] : [[id, name]])));
}
