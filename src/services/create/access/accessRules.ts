/** Limits of "Creating a VPC Endpoint Service", Table 2 (service_name) and Table 4 (tags). */
export const MAX_NAME_LENGTH = 16;
export const MAX_TAGS = 20;
export const MAX_TAG_KEY_LENGTH = 36;
export const MAX_TAG_VALUE_LENGTH = 43;
/** Of the 2025 edition; the 2022 edition has no description. */
export const MAX_DESCRIPTION_LENGTH = 128;

const NAME_CHARACTER = /[A-Za-z0-9_-]/;
const TAG_CHARACTER = /[A-Za-z0-9_@-]/;

/** Length as the reference counts it, in characters: an emoji is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

function firstBadCharacter(text: string, good: RegExp): string | undefined {
  return Array.from(text).find((character) => !good.test(character));
}

/** A character as it can be read in a sentence. */
function named(character: string): string {
  if (character === ' ') return 'a blank';
  if (/\s/.test(character)) return 'a line break or tab';
  return `“${character}”`;
}

/** What is left of a text when the odd characters are exchanged, as a value that would pass. */
function madeToFit(text: string, good: RegExp, length: number): string {
  const plain = Array.from(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((character) => (good.test(character) ? character : '-'))
    .join('');
  return plain
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, length);
}

function example(text: string, good: RegExp, length: number, otherwise: string): string {
  return `for example ${madeToFit(text, good, length) || otherwise}`;
}

/** What is wrong with a service name; undefined when it is right. An empty one is left out of the request. */
export function nameProblem(name: string): string | undefined {
  const bad = firstBadCharacter(name, NAME_CHARACTER);
  if (bad !== undefined) {
    return `A name takes letters A to Z, digits, hyphens and underscores, not ${named(bad)}: ${example(name, NAME_CHARACTER, MAX_NAME_LENGTH, 'orders-api')}.`;
  }
  const length = characterCount(name);
  if (length > MAX_NAME_LENGTH) {
    return `A name has at most ${MAX_NAME_LENGTH} characters, this one has ${length}: ${example(name, NAME_CHARACTER, MAX_NAME_LENGTH, 'orders-api')}.`;
  }
  return undefined;
}

/** What is wrong with a description; undefined when it is right. */
export function descriptionProblem(description: string): string | undefined {
  if (/[<>]/.test(description)) {
    return `A description takes neither < nor >: write “less than”, or leave the sign out.`;
  }
  const length = characterCount(description);
  if (length > MAX_DESCRIPTION_LENGTH) {
    return `A description has at most ${MAX_DESCRIPTION_LENGTH} characters, this one has ${length}: shorten it by ${length - MAX_DESCRIPTION_LENGTH}.`;
  }
  return undefined;
}

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
