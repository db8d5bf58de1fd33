import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { tags } from './fields';
import { call } from './http';
import type { Scope } from './scope';

/** What the tag calls name by its type; the paths of the other calls are spelt differently. */
export type TaggedType = 'endpoint_service' | 'endpoint';

export interface Tag {
  key: string;
  value: string;
}

function taggedPath(scope: Scope, type: TaggedType): string {
  return `/v1/${scope.projectId}/${type}`;
}

export const tagKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'tags'] as const,
  ofType: (scope: Scope, type: TaggedType) => [...tagKeys.all(scope), type] as const,
};

/**
 * Adds tags to a resource, or gives keys that it has other values; at most 20 stand on a resource then
 * ("Batch Adding Tags to or Deleting Tags from a Specified Resource"). Nothing is answered: read the details again.
 */
export function createTags(
  scope: Scope,
  type: TaggedType,
  id: string,
  added: readonly Tag[],
): Promise<unknown> {
  return changeTags(scope, type, id, {
    action: 'create',
    tags: added.map(({ key, value }) => ({ key, value })),
  });
}

/** Takes the tags with these keys from a resource, whatever their values are. */
export function deleteTags(
  scope: Scope,
  type: TaggedType,
  id: string,
  keys: readonly string[],
): Promise<unknown> {
  return changeTags(scope, type, id, { action: 'delete', tags: keys.map((key) => ({ key })) });
}

function changeTags(scope: Scope, type: TaggedType, id: string, body: unknown): Promise<unknown> {
  return call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: `${taggedPath(scope, type)}/${encodeURIComponent(id)}/tags/action`,
    body,
    answer: z.unknown(),
  });
}

const projectTags = z.looseObject({
  tags: z.array(z.looseObject({ key: z.string(), values: z.array(z.string()).catch([]) })),
});

/** Every tag key in the project with its values ("Querying Tags of a Tenant's Resource"). */
export function projectTagsQuery(scope: Scope, type: TaggedType) {
  return queryOptions({
    queryKey: [...tagKeys.ofType(scope, type), 'known'],
    queryFn: async ({ signal }) => {
      const answer = await call({
        scope,
        service: 'vpcep',
        method: 'GET',
        path: `${taggedPath(scope, type)}/tags`,
        answer: projectTags,
        signal,
      });
      return answer.tags;
    },
  });
}

/** A key that hits must carry, with any of these values; without values, with whatever value. */
export interface WantedTag {
  key: string;
  values: readonly string[];
}

export interface TagSearch {
  /** All of them; at most 20 keys of 10 values each. */
  tags: readonly WantedTag[];
  /** A part of the resource's name, in any case. */
  name?: string;
  limit: number;
  offset: number;
}

const taggedPage = z.looseObject({
  resources: z
    .array(z.looseObject({ resource_id: z.string(), resource_name: z.string().catch(''), tags }))
    .catch([]),
  total_count: z.number(),
});
export type TaggedPage = z.infer<typeof taggedPage>;

/** "Querying Resources by Tag"; the one call that takes `limit` and `offset` as texts. */
export function fetchTaggedPage(
  scope: Scope,
  type: TaggedType,
  { tags: wanted, name, limit, offset }: TagSearch,
  signal?: AbortSignal,
): Promise<TaggedPage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: `${taggedPath(scope, type)}/resource_instances/action`,
    onlyReads: true,
    body: {
      action: 'filter',
      limit: String(limit),
      offset: String(offset),
      tags: wanted,
      // An empty value would mean resources without a name.
      ...(name && { matches: [{ key: 'resource_name', value: name }] }),
    },
    answer: taggedPage,
    signal,
  });
}

/** Resources of one page of a tag search, and pages read at most, so that no search is unbounded. */
const TAGGED_PER_PAGE = 1000;
const TAGGED_PAGES = 10;

export interface TaggedIds {
  ids: ReadonlySet<string>;
  /** Whether these are all that there are. */
  complete: boolean;
}

/** IDs of the resources that carry all of the tags. */
export function taggedIdsQuery(scope: Scope, type: TaggedType, wanted: readonly WantedTag[]) {
  return queryOptions({
    queryKey: [...tagKeys.ofType(scope, type), 'ids', wanted],
    queryFn: async ({ signal }): Promise<TaggedIds> => {
      const ids = new Set<string>();
      for (let page = 0; page < TAGGED_PAGES; page += 1) {
        const search = {
          tags: wanted,
          limit: TAGGED_PER_PAGE,
          offset: page * TAGGED_PER_PAGE,
        };
        // A page is asked for once the one before has told how many there are.
        // oxlint-disable-next-line no-await-in-loop
        const { resources, total_count } = await fetchTaggedPage(scope, type, search, signal);
        for (const { resource_id } of resources) ids.add(resource_id);
        if ((page + 1) * TAGGED_PER_PAGE >= total_count) return { ids, complete: true };
      }
      return { ids, complete: false };
    },
  });
}
