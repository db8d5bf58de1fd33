import { asRecord, isAbsent } from './fields';
import { refuse } from './refusal';
import type { Tag, Tags } from './tags';

/** "Creating a VPC Endpoint Service", Table 2, tags, and Table 4. */
export const MAXIMUM_TAGS = 20;
const LONGEST_KEY = 36;
const LONGEST_VALUE = 43;
/** "Tag Character Set Specifications": digits, letters and these; which letters it does not say, so those of ASCII. */
const CHARACTERS = /^[A-Za-z0-9_@-]*$/;

/** @throws {Refusal} for the first rule that the request's `tags` break */
export function readTags(value: unknown): Tags {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  const tags = value.map(readTag);
  if (tags.length > MAXIMUM_TAGS) refuse('EndPoint.3069');
  refuseRepeatedKey(tags);
  return tags;
}

export function refuseRepeatedKey(tags: readonly { key: string }[]): void {
  if (new Set(tags.map(({ key }) => key)).size < tags.length) refuse('EndPoint.3067');
}

/** @throws {Refusal} for the first rule that one tag breaks */
export function readTag(value: unknown): Tag {
  const tag = asRecord(value) ?? refuse('EndPoint.0002');
  const { key } = tag;
  if (isAbsent(key)) refuse('EndPoint.3066');
  if (typeof key !== 'string') refuse('EndPoint.3068');
  if (lengthOf(key) > LONGEST_KEY) refuse('EndPoint.3072');
  const text = tag['value'] ?? '';
  if (typeof text !== 'string') refuse('EndPoint.3068');
  if (lengthOf(text) > LONGEST_VALUE) refuse('EndPoint.3073');
  if (!CHARACTERS.test(key) || !CHARACTERS.test(text)) refuse('EndPoint.3068');
  return { key, value: text };
}

/** The reference counts Unicode characters. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
