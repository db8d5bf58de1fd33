import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../api/scope';
import { vpcNamesQuery } from '../../api/vpc';

const NONE: ReadonlyMap<string, string> = new Map();

/** Names of the project's VPCs by ID, by one list for all rows; empty while it is not known. */
export function useVpcNames(scope: Scope, isWanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...vpcNamesQuery(scope), enabled: isWanted });
  return data ?? NONE;
}
