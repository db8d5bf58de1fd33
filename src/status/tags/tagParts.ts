import type { Endpoint } from '../../api/endpoints';
import type { Tag } from '../../api/tags';
import type { EndpointService } from '../../api/vpcep';
import { newRowId } from '../../ui/rowId';
import type { TagRow } from '../../ui/form/tagRow';

/** A service or an endpoint, of which the tags matter. */
export type Tagged = Pick<EndpointService | Endpoint, 'tags'>;

/** The tags of a service or an endpoint by their keys. */
export function tagsOf({ tags = [] }: Tagged): Map<string, string> {
  return new Map(tags.map(({ key, value = '' }) => [key, value]));
}

export function tagsOfRows(rows: readonly TagRow[]): Map<string, string> {
  return new Map(rows.map(({ key, value }) => [key, value]));
}

export function rowsOfTags(tags: ReadonlyMap<string, string>): TagRow[] {
  return [...tags].map(([key, value]) => ({ id: newRowId(), key, value }));
}

/** What is sent so that the tags become those: keys to take away, and tags to add or to give another value. */
export function tagRequests(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { deleted: string[]; created: Tag[] } {
  return {
    deleted: [...before.keys()].filter((key) => !after.has(key)),
    created: [...after].flatMap(([key, value]) =>
      before.get(key) === value ? [] : [{ key, value }],
    ),
  };
}

/** A tag as the screen compares it: an empty value is one, too. */
export function inWords(tags: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...tags].map(([key, value]) => [key, value === '' ? '(empty value)' : value]));
}
