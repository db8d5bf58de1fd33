import { ApiError } from '../api/errors';
import { cloudClock } from '../api/serverClock';
import { lookRepeatedly } from './lookRepeatedly';
import { knownStatus } from './statusWords';

/** A deletion that the cloud has taken on. */
export interface TakenDeletion {
  kind: 'taken';
  /** When, by this computer's clock. */
  at: number;
  /** When, by the cloud's clock. */
  cloudTime: number;
  /** Which tab of this browser asked for it. */
  from: 'this-tab' | 'other-tab';
}

/** What came of asking for a deletion, when the cloud did not refuse it. */
export type DeletionOutcome =
  | TakenDeletion
  /** No answer said what became of it, and the thing stands as before. */
  | { kind: 'not-taken'; status: string; unclear: ApiError };

/** How one thing is deleted, and what status it has. */
export interface Deletable {
  remove: () => Promise<unknown>;
  readStatus: () => Promise<string>;
  /** Told of each look after a lost answer as it begins, counted from 1: together they take seconds. */
  onLook?: ((look: number) => void) | undefined;
}

/**
 * Asks for a deletion. When its answer is lost, reads the status to tell whether it was taken on:
 * it was if the thing is being deleted or gone.
 * @throws {ApiError} when the cloud refuses, or when it cannot be told what became of it.
 */
export async function requestDeletion(thing: Deletable): Promise<DeletionOutcome> {
  try {
    await thing.remove();
    return taken();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.kind === 'not-found') {
      // Gone already is what was asked for, unless it can be read all the same.
      if ((await lookOnce(thing, error))?.kind === 'not-taken') throw error;
      return taken();
    }
    if (!error.outcomeUnknown) throw error;
    return lookAfterLostAnswer(thing, error);
  }
}

async function lookAfterLostAnswer(thing: Deletable, lost: ApiError): Promise<DeletionOutcome> {
  const outcome = await lookRepeatedly(
    () => lookOnce(thing, lost),
    ({ kind }) => kind === 'taken',
    thing.onLook,
  );
  if (!outcome) throw lost;
  return outcome;
}

/** Undefined when the look was not answered. */
async function lookOnce(thing: Deletable, unclear: ApiError): Promise<DeletionOutcome | undefined> {
  try {
    const status = await thing.readStatus();
    return knownStatus(status) === 'deleting' ? taken() : { kind: 'not-taken', status, unclear };
  } catch (error) {
    return error instanceof ApiError && error.kind === 'not-found' ? taken() : undefined;
  }
}

function taken(): TakenDeletion {
  return { kind: 'taken', at: Date.now(), cloudTime: cloudClock().now, from: 'this-tab' };
}

/** The cloud may go on showing the status of before for this long after it has taken on a deletion. */
const DELETION_SHOWS_WITHIN_MS = 30_000;

/**
 * The status that the page shows and waits by: once the cloud has taken on a deletion, `deleting`,
 * unless it goes on saying otherwise.
 */
export function statusWithDeletion(
  answered: string,
  heardAt: number,
  deletion: Pick<TakenDeletion, 'at'> | undefined,
): string {
  const isFresh = deletion !== undefined && heardAt - deletion.at < DELETION_SHOWS_WITHIN_MS;
  return isFresh && knownStatus(answered) !== 'deleting' ? 'deleting' : answered;
}
