import type { Cloud } from './cloud';
import { findEndpoint } from './endpoints';
import { asRecord, isAbsent } from './fields';
import { refuse } from './refusal';
import { findService } from './services';
import { composedName } from './serviceRecord';
import { MAXIMUM_TAGS, readTag, refuseRepeatedKey } from './tagRules';
import type { Tags } from './tags';

export type TaggedType = 'endpoint_service' | 'endpoint';

/** The part of the path that tells which resources are meant. */
export function readTaggedType(text: string): TaggedType {
  if (text !== 'endpoint_service' && text !== 'endpoint') refuse('EndPoint.3070');
  return text;
}

/** A resource as the tag calls see it. */
export interface Tagged {
  id: string;
  /** A resource without a name shows its ID. */
  name: string;
  hasName: boolean;
  createdAt: number;
  tags: Tags;
}

export function taggedResources(cloud: Cloud, type: TaggedType): Tagged[] {
  switch (type) {
    case 'endpoint_service':
      return cloud.services().map((service) => ({
        id: service.id,
        name: service.name === '' ? service.id : composedName(cloud.project.region, service),
        hasName: service.name !== '',
        createdAt: service.createdAt,
        tags: service.tags,
      }));
    case 'endpoint':
      return cloud.ownEndpoints().map(({ id, createdAt, fields: { tags } }) => ({
        id,
        name: id,
        hasName: false,
        createdAt,
        tags,
      }));
  }
}

function tagsOf(cloud: Cloud, type: TaggedType, id: string): { id: string; tags: Tags } {
  switch (type) {
    case 'endpoint_service':
      return findService(cloud, id);
    case 'endpoint': {
      const endpoint = findEndpoint(cloud, id);
      return { id: endpoint.id, tags: endpoint.fields.tags };
    }
  }
}

/**
 * "Batch Adding Tags to or Deleting Tags from a Specified Resource". Adding a key that is there gives it the new
 * value; deleting what is not there changes nothing.
 */
export function changeTags(cloud: Cloud, type: TaggedType, id: string, body: unknown): void {
  const resource = tagsOf(cloud, type, id);
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const { action, tags: list } = request;
  if (action !== 'create' && action !== 'delete') refuse('EndPoint.3035');
  if (isAbsent(list)) refuse('EndPoint.3066');
  if (!Array.isArray(list)) refuse('EndPoint.0002');
  if (list.length === 0) refuse('EndPoint.3066');
  const tags =
    action === 'create'
      ? withTags(resource.tags, list.map(readWholeTag))
      : withoutTags(resource.tags, list);
  cloud.record({ what: 'tags-changed', at: cloud.now(), id: resource.id, tags });
}

/** Table 3, value: mandatory for `create`. */
function readWholeTag(value: unknown): Tags[number] {
  const tag = readTag(value);
  if (typeof asRecord(value)?.['value'] !== 'string') refuse('EndPoint.0002');
  return tag;
}

function withTags(present: Tags, added: Tags): Tags {
  refuseRepeatedKey(added);
  const tags = new Map([...present, ...added].map(({ key, value }) => [key, value]));
  if (tags.size > MAXIMUM_TAGS) refuse('EndPoint.3069');
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** Table 3, value: with it, only that pair is deleted; without, whatever the key's value is. */
function withoutTags(present: Tags, list: readonly unknown[]): Tags {
  const deleted = list.map((each) => ({
    ...readTag(each),
    isWhole: !isLeftOut(asRecord(each)?.['value']),
  }));
  refuseRepeatedKey(deleted);
  return present.filter(
    ({ key, value }) =>
      !deleted.some((each) => each.key === key && (!each.isWhole || each.value === value)),
  );
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** "Querying Tags of a Tenant's Resource": every key with its values, of all resources of a type. */
export function tagsOfProject(cloud: Cloud, type: TaggedType): { key: string; values: string[] }[] {
  const values = new Map<string, Set<string>>();
  for (const { tags } of taggedResources(cloud, type)) {
    for (const { key, value } of tags) values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [...values]
    .map(([key, known]) => ({ key, values: [...known].toSorted() }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
