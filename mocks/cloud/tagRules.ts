import { asRecord, isAbsent } from './fields';
import { refuse } from './refusal';
import type { ServiceFields } from './serviceRecord';

/** "Creating a VPC Endpoint Service", Table 2, tags, and Table 4. */
const MAXIMUM_TAGS = 20;
const LONGEST_KEY = 36;
const LONGEST_VALUE = 43;
/** "Tag Character Set Specifications": digits, letters and these; which letters it does not say, so those of ASCII. */
const CHARACTERS = /^[A-Za-z0-9_@-]*$/;

/** @throws {Refusal} for the first rule that the request's `tags` break */
export function readTags(value: unknown): ServiceFields['tags'] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) refuse('EndPoint.0002');
  const tags = value.map(readTag);
  if (tags.some(({ key, value }) => !CHARACTERS.test(key) || !CHARACTERS.test(value))) {
    refuse('EndPoint.3068');
  }
  if (tags.length > MAXIMUM_TAGS) refuse('EndPoint.3069');
  if (new Set(tags.map(({ key }) => key)).size < tags.length) refuse('EndPoint.3067');
  return tags;
}

function readTag(value: unknown): ServiceFields['tags'][number] {
  const tag = asRecord(value) ?? refuse('EndPoint.0002');
  const { key } = tag;
  if (isAbsent(key)) refuse('EndPoint.3066');
  if (typeof key !== 'string') refuse('EndPoint.3068');
  if (length(key) > LONGEST_KEY) refuse('EndPoint.3072');
  const text = tag['value'] ?? '';
  if (typeof text !== 'string') refuse('EndPoint.3068');
  if (length(text) > LONGEST_VALUE) refuse('EndPoint.3073');
  return { key, value: text };
}

/** The reference counts Unicode characters. */
function length(text: string): number {
  return Array.from(text).length;
}
