import { ApiError } from '../api/errors';

/** The answer to a change was lost, and what was to change is as it was: it can be sent again. */
export class NotTakenError extends Error {
  override readonly name = 'NotTakenError';
}

/**
 * Sends a change. When its answer is lost, looks whether the cloud took it.
 * @param isDone reads anew, and tells whether things are as they were to become
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it
 * @throws {NotTakenError} when it was not taken
 */
export async function sendAndLook(
  send: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.outcomeUnknown) throw error;
    if (!(await looked(isDone, error))) {
      throw new NotTakenError('The answer was lost, and nothing has changed.');
    }
  }
}

async function looked(isDone: () => Promise<boolean>, lost: ApiError): Promise<boolean> {
  try {
    return await isDone();
  } catch {
    throw lost;
  }
}
