import { ApiError, type ApiErrorDetails } from '../api/errors';

export interface FailureWords {
  wayOut: string;
  details: ApiErrorDetails | undefined;
}

const CLOUD_FAILED = 'The cloud failed on its side; if that goes on, give support the details.';

/** A failed read as it is told: the way out, and what support asks for. */
export function failureWords(error: Error): FailureWords {
  if (error instanceof ApiError) {
    // Of these codes the reference speaks as of a change; here something was only read.
    const wayOut = error.kind === 'cloud-failed' ? CLOUD_FAILED : error.wayOut;
    return { wayOut, details: error.details };
  }
  return {
    wayOut: `A fault of the console itself, not of the cloud: reload the page, and report this if it stays (${error.message}).`,
    details: undefined,
  };
}
