import { characterCount, example, firstBadCharacter, named } from './textRules';

/** Limits of "Creating a VPC Endpoint Service", Table 4, and of "Creating a VPC Endpoint", tags: they are the same. */
export const MAX_TAGS = 20;
export const MAX_TAG_KEY_LENGTH = 36;
export const MAX_TAG_VALUE_LENGTH = 43;

const TAG_CHARACTER = /[A-Za-z0-9_@-]/;

/** What is wrong with a tag key by itself; whether it is unique is a rule of all tags together. */
export function tagKeyProblem(key: string): string | undefined {
  if (key === '') return 'Enter a key, for example env, or remove the tag.';
  const bad = firstBadCharacter(key, TAG_CHARACTER);
  if (bad !== undefined) {
    return `A tag key takes letters A to Z, digits, hyphens, underscores and @, not ${named(bad)}: ${example(key, TAG_CHARACTER, MAX_TAG_KEY_LENGTH, 'env')}.`;
  }
  const length = characterCount(key);
  if (length > MAX_TAG_KEY_LENGTH) {
    return `A tag key has at most ${MAX_TAG_KEY_LENGTH} characters, this one has ${length}: ${example(key, TAG_CHARACTER, MAX_TAG_KEY_LENGTH, 'env')}.`;
  }
  return undefined;
}

/** What is wrong with a tag value; undefined when it is right. It may be empty. */
export function tagValueProblem(value: string): string | undefined {
  const bad = firstBadCharacter(value, TAG_CHARACTER);
  if (bad !== undefined) {
    return `A tag value takes letters A to Z, digits, hyphens, underscores and @, not ${named(bad)}: ${example(value, TAG_CHARACTER, MAX_TAG_VALUE_LENGTH, 'production')}.`;
  }
  const length = characterCount(value);
  if (length > MAX_TAG_VALUE_LENGTH) {
    return `A tag value has at most ${MAX_TAG_VALUE_LENGTH} characters, this one has ${length}: ${example(value, TAG_CHARACTER, MAX_TAG_VALUE_LENGTH, 'production')}.`;
  }
  return undefined;
}

/** Places of tags whose key stands elsewhere too, with the place of the first of each. */
export function repeatedKeys(keys: readonly string[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  keys.forEach((key, index) => {
    if (key === '') return;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else repeated.set(index, earlier);
  });
  return repeated;
}
