import { ApiError } from '../api/errors';

/** No clear answer came to a change, and what was to change is not as it was to become: it can be sent again. */
export class NotTakenError extends Error {
  override readonly name = 'NotTakenError';
  /** What came in the answer's place, for support. */
  readonly unclear: ApiError;

  constructor(
    unclear: ApiError,
    words = 'No clear answer came, so the console looked: the change is not there. You can send it again.',
  ) {
    super(words);
    this.unclear = unclear;
  }
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
    if (!(await looked(isDone, error))) throw new NotTakenError(error);
  }
}

async function looked(isDone: () => Promise<boolean>, lost: ApiError): Promise<boolean> {
  try {
    return await isDone();
  } catch {
    throw lost;
  }
}
