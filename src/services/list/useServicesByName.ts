import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isWorthRetrying } from '../../api/errors';
import type { Scope } from '../../api/scope';
import { servicePageQuery, type EndpointService } from '../../api/vpcep';
import { useTakenDeletions } from '../../status/takenDeletions';
import { withDeletions } from '../../status/withDeletions';
import { listParametersOf } from './listParametersOf';
import { FIRST_VIEW } from './listView';

/** As many as are looked over at a glance; a longer text finds fewer. */
export const MOST_FOUND = 10;
/** Tries after the first: somebody waits for it, and can ask again by hand. */
const RETRIES = 1;

export interface ServicesByName {
  /** Those of the last answer that fit what is sought now, at most ten. */
  found: readonly EndpointService[];
  /** That there are, found or not. */
  total: number;
  /** What is sought now has not been answered yet. */
  isAsking: boolean;
  error: Error | null;
  askAgain: () => void;
}

const NOTHING: readonly EndpointService[] = [];

/**
 * Services whose name holds a text, or the one whose whole ID it is, as the cloud finds them for the list, too.
 * @param sought what is typed now
 * @param asked what the cloud is asked for; nothing while it is blank
 */
export function useServicesByName(scope: Scope, sought: string, asked: string): ServicesByName {
  const deletions = useTakenDeletions(scope);
  const isAsked = asked.trim() !== '';
  const { data, dataUpdatedAt, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...servicePageQuery(
      scope,
      listParametersOf({ ...FIRST_VIEW, search: asked, rows: MOST_FOUND }),
    ),
    enabled: isAsked,
    retry: (failures, error) => isWorthRetrying(error) && failures < RETRIES,
    placeholderData: keepPreviousData,
  });
  const isWaiting = sought !== asked || isPlaceholderData;
  const rows =
    data && isAsked ? withDeletions(data.endpoint_services, dataUpdatedAt, deletions) : NOTHING;
  return {
    // Of an earlier answer, what still fits is no less true.
    found: isWaiting ? rows.filter((row) => fits(row, sought)) : rows,
    total: isAsked ? (data?.total_count ?? 0) : 0,
    isAsking: sought.trim() !== '' && (isWaiting || isFetching),
    error: isAsked && !isWaiting ? error : null,
    askAgain: () => void refetch(),
  };
}

/** By the cloud's own rule: part of the composed name, in any case ("Querying VPC Endpoint Services"). */
function fits({ id, service_name: fullName = '' }: EndpointService, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return text !== '' && (id === text || fullName.toLowerCase().includes(text));
}
