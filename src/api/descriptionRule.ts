import { characterCount } from './textRules';

/** Of services in the 2025 edition (the 2022 edition has no description) and of endpoints. */
export const MAX_DESCRIPTION_LENGTH = 128;

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
