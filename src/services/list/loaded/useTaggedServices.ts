import { useQuery } from '@tanstack/react-query';
import type { Scope } from '../../../api/scope';
import { taggedIdsQuery } from '../../../api/tags';
import type { ListView } from '../listView';
import { readTagFilter } from './tagFilter';

export interface TaggedServices {
  /** False while the cloud has not told which services carry the tags that are asked for. */
  isKnown: boolean;
  /** Undefined where no tags are asked for. */
  ids: ReadonlySet<string> | undefined;
  error: Error | null;
  again: () => void;
}

/** Which services carry the tags of the view, asked of the cloud: rows of the list need not tell their tags. */
export function useTaggedServices(scope: Scope, { tag }: Pick<ListView, 'tag'>): TaggedServices {
  const { wanted } = readTagFilter(tag);
  const isAsked = wanted.length > 0;
  const query = useQuery({
    ...taggedIdsQuery(scope, 'endpoint_service', wanted),
    enabled: isAsked,
  });
  return {
    isKnown: !isAsked || query.data !== undefined,
    ids: isAsked ? query.data?.ids : undefined,
    error: query.error,
    again: () => void query.refetch(),
  };
}
