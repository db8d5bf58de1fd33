import type { Cloud } from './cloud';
import { asRecord, isAbsent } from './fields';
import { refuse } from './refusal';
import { taggedResources, type Tagged, type TaggedType } from './tagOperations';
import { lengthOf, refuseRepeatedKey } from './tagRules';
import type { Tags } from './tags';

/** "Querying Resources by Tag", Table 2 and Table 3. */
const MOST_KEYS = 20;
const MOST_VALUES = 10;
const LONGEST_KEY = 127;
const LONGEST_VALUE = 255;
const GREATEST_LIMIT = 1000;

interface WantedKey {
  key: string;
  /** Any of these; empty for any value. */
  values: readonly string[];
}

export interface FoundResources {
  resources: Tagged[];
  /** Hits, whatever the page. */
  totalCount: number;
}

/**
 * "Querying Resources by Tag"; without a condition all resources of the type are hits.
 * @returns no resources when only their number was asked for
 */
export function searchByTag(
  cloud: Cloud,
  type: TaggedType,
  body: unknown,
): FoundResources | { totalCount: number } {
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const { action } = request;
  if (action !== 'filter' && action !== 'count') refuse('EndPoint.3035');
  const fits = readConditions(request);
  const hits = taggedResources(cloud, type).filter(fits);
  if (action === 'count') return { totalCount: hits.length };
  const limit = readNumber(request['limit'], GREATEST_LIMIT);
  if (limit === undefined || limit < 1 || limit > GREATEST_LIMIT) refuse('EndPoint.0006');
  const offset = readNumber(request['offset'], 0) ?? refuse('EndPoint.0010');
  const newestFirst = hits.toSorted(
    (one, other) => other.createdAt - one.createdAt || (one.id < other.id ? -1 : 1),
  );
  return { resources: newestFirst.slice(offset, offset + limit), totalCount: hits.length };
}

/** Table 2, limit and offset: digits in a text; a number is taken as well. */
function readNumber(value: unknown, otherwise: number): number | undefined {
  if (isAbsent(value)) return otherwise;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/**
 * Table 2: between the keys of `tags` and `not_tags` stands AND, between those of the other two OR. Of
 * `not_tags_any` the reference says both; here a hit carries none of its tags.
 */
function readConditions(request: Record<string, unknown>): (resource: Tagged) => boolean {
  const all = readKeys(request['tags']);
  const any = readKeys(request['tags_any']);
  const notAll = readKeys(request['not_tags']);
  const notAny = readKeys(request['not_tags_any']);
  const fitsName = readMatches(request['matches']);
  return (resource) => {
    const carries = (wanted: WantedKey) => carriesKey(resource.tags, wanted);
    return (
      all.every(carries) &&
      (any.length === 0 || any.some(carries)) &&
      (notAll.length === 0 || !notAll.every(carries)) &&
      !notAny.some(carries) &&
      fitsName(resource)
    );
  };
}

function carriesKey(tags: Tags, { key, values }: WantedKey): boolean {
  return tags.some((tag) => tag.key === key && (values.length === 0 || values.includes(tag.value)));
}

function readKeys(value: unknown): WantedKey[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  if (value.length > MOST_KEYS) refuse('EndPoint.3069');
  const keys = value.map(readKey);
  refuseRepeatedKey(keys);
  return keys;
}

/** Table 3; key and values are trimmed, their characters are not checked. */
function readKey(value: unknown): WantedKey {
  const wanted = asRecord(value) ?? refuse('EndPoint.0002');
  const { key, values } = wanted;
  if (typeof key !== 'string' || key.trim() === '') refuse('EndPoint.3066');
  if (lengthOf(key.trim()) > LONGEST_KEY) refuse('EndPoint.3072');
  if (!Array.isArray(values) || values.length > MOST_VALUES) refuse('EndPoint.0002');
  const texts = values.map(readValue);
  if (new Set(texts).size < texts.length) refuse('EndPoint.3071');
  return { key: key.trim(), values: texts };
}

function readValue(value: unknown): string {
  if (typeof value !== 'string') refuse('EndPoint.0002');
  if (lengthOf(value.trim()) > LONGEST_VALUE) refuse('EndPoint.3073');
  return value.trim();
}

/** Table 2, matches: a part of the resource's name in any case; the empty text means those without a name. */
function readMatches(value: unknown): (resource: Tagged) => boolean {
  if (isAbsent(value)) return () => true;
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  const parts = value.map((match: unknown) => {
    const { key, value: part } = asRecord(match) ?? refuse('EndPoint.0002');
    if (key !== 'resource_name' || typeof part !== 'string') refuse('EndPoint.0002');
    return lengthOf(part) > LONGEST_VALUE ? refuse('EndPoint.0002') : part.toLowerCase();
  });
  return ({ name, hasName }) =>
    parts.every((part) => (part === '' ? !hasName : name.toLowerCase().includes(part)));
}
