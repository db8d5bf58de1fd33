import { statusWord } from './statusWords';

/**
 * Why something in this status cannot be deleted now; undefined when it can, or when the cloud must say.
 * @param thing within a sentence: "service"
 */
export function whyNoDeletion(thing: string, status: string | undefined): string | undefined {
  if (status === undefined) return `The ${thing} has not been read yet.`;
  return statusWord(status) === 'deleting' ? 'It is being deleted already.' : undefined;
}
