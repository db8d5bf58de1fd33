import { ApiError } from '../../../api/errors';

/** Requests under way at a time: the API changes one service per request. */
export const AT_ONCE = 4;

const MEETS_ALL: ReadonlySet<ApiError['kind']> = new Set(['unauthorized', 'too-many']);

/** Whether no other request would fare better than the one that failed so. */
export function meetsAll(error: Error): boolean {
  return error instanceof ApiError && MEETS_ALL.has(error.kind);
}
