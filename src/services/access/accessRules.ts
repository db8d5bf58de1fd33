import { characterCount, example, firstBadCharacter, named } from '../../api/textRules';

/** "Creating a VPC Endpoint Service", Table 2, service_name. */
export const MAX_NAME_LENGTH = 16;

const NAME_CHARACTER = /[A-Za-z0-9_-]/;

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
