import { ApiError, type ApiErrorDetails } from '../api/errors';

export interface FailureWords {
  wayOut: string;
  details: ApiErrorDetails | undefined;
}

/** A failed read as it is told: the way out, and what support asks for. */
export function failureWords(error: Error): FailureWords {
  if (error instanceof ApiError) return { wayOut: error.wayOut, details: error.details };
  return {
    wayOut: `A fault of the console itself, not of the cloud: reload the page, and report this if it stays (${error.message}).`,
    details: undefined,
  };
}
