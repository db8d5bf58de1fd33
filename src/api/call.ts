import type { ZodType } from 'zod';
import type { CloudService, Scope } from './scope';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A query parameter left undefined is left out; an array is a repeated key, as the v3 APIs filter. */
export type Query = Record<string, string | number | readonly string[] | undefined>;

export interface Call<T> {
  scope: Scope;
  service: CloudService;
  method: Method;
  /** Path at the cloud's own host, such as `/v1/{project_id}/quotas`. */
  path: string;
  query?: Query;
  body?: unknown;
  /** Set on a POST that changes nothing, such as a search: it is repeated and timed as a read. */
  onlyReads?: boolean;
  answer: ZodType<T>;
  signal?: AbortSignal | undefined;
  /** In place of the session's token; a refusal is then the caller's to deal with, whatever it says of the token. */
  credentials?: Credentials;
}

/** For a call that signs in, or speaks of a token: it goes into headers, and no error repeats it. */
export interface Credentials {
  /** Null for a call that needs none. */
  token: string | null;
  /** The token that the call is about ("Verifying a Token"). */
  subjectToken?: string;
  /** What of the body must not come back in an error, as when a gateway repeats what it was sent. */
  secrets?: readonly string[];
}

/** Whether a call changes nothing, so that it may be repeated. */
export function reads({ method, onlyReads }: Pick<Call<unknown>, 'method' | 'onlyReads'>): boolean {
  return method === 'GET' || onlyReads === true;
}
