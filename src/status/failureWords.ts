import { ApiError, type ApiErrorDetails } from '../api/errors';
import { NotTakenError } from './sendAndLook';

export interface FailureWords {
  wayOut: string;
  details: ApiErrorDetails | undefined;
}

function cloudFailed(status: number | undefined): string {
  return `The cloud failed on its side (status ${status ?? 'unknown'}); if that goes on, give support the details.`;
}

/** What failed as it is told: the way out, and what support asks for. */
export function failureWords(error: Error): FailureWords {
  if (error instanceof ApiError) {
    // Of these codes the reference speaks as of a change; here something was only read.
    const { kind, details } = error;
    const isOfCloud = kind === 'cloud-failed' && details.wayOut === undefined;
    return { wayOut: isOfCloud ? cloudFailed(details.status) : error.wayOut, details };
  }
  if (error instanceof NotTakenError) {
    return { wayOut: error.message, details: error.unclear.details };
  }
  return {
    wayOut: `A fault of the console itself, not of the cloud: reload the page, and report this if it stays (${error.message}).`,
    details: undefined,
  };
}
