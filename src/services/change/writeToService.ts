import { ApiError } from '../../api/errors';
import type { EndpointService } from '../../api/vpcep';
import { signInsSoFar } from '../../session/session';
import { sendAndLook } from '../../status/sendAndLook';

/** A change of one service. */
export interface ServiceWrite {
  /** What the person has before them. */
  opened: EndpointService;
  /** Whether what is to be changed is the same in both. */
  isSame: (one: EndpointService, other: EndpointService) => boolean;
  send: (now: EndpointService) => Promise<unknown>;
  /** What of the service is not as was sent, in words; nothing when all is. */
  differs: (after: EndpointService) => readonly string[];
}

export type WriteOutcome =
  | { kind: 'done'; service: EndpointService }
  /** Nothing was sent: somebody else has changed it. */
  | { kind: 'changed-meanwhile'; service: EndpointService }
  /** The cloud took it, and then shows something else. */
  | { kind: 'not-as-sent'; service: EndpointService; differs: readonly string[] }
  /** The cloud took it, and could not be read since. */
  | { kind: 'done-unread'; error: Error }
  /** Nothing was sent: the session had expired, and somebody has signed in again since. */
  | { kind: 'signed-in-anew' }
  /** Nothing was sent, as the service could not be read first. */
  | { kind: 'not-sent'; error: Error }
  /** Refused, or nobody knows. */
  | { kind: 'failed'; error: Error; service: EndpointService | undefined };

/**
 * Changes a service: reads it first, as somebody else may have changed it; sends; and reads it again, as what the
 * reference says of left-out fields and of the answer is not clear ("Modifying a VPC Endpoint Service").
 * @param read reads the service anew
 */
export async function writeToService(
  read: () => Promise<EndpointService>,
  { opened, isSame, send, differs }: ServiceWrite,
): Promise<WriteOutcome> {
  const asked = signInsSoFar();
  const now = await attempt(read);
  // The read has waited for the sign-in and gone on by itself; a write does not.
  if (signInsSoFar() !== asked) return { kind: 'signed-in-anew' };
  if (now instanceof Error) return { kind: 'not-sent', error: now };
  if (!isSame(opened, now)) return { kind: 'changed-meanwhile', service: now };
  try {
    await sendAndLook(
      () => send(now),
      async () => differs(await read()).length === 0,
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // A read would wait for the new sign-in. Any other refusal may mean that the service is not what it was.
    const isSignedOut = error instanceof ApiError && error.kind === 'unauthorized';
    const after = isSignedOut ? undefined : await attempt(read);
    return { kind: 'failed', error, service: after instanceof Error ? undefined : after };
  }
  const after = await attempt(read);
  if (after instanceof Error) return { kind: 'done-unread', error: after };
  const different = differs(after);
  return different.length === 0
    ? { kind: 'done', service: after }
    : { kind: 'not-as-sent', service: after, differs: different };
}

async function attempt<T>(work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
