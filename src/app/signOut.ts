import { currentSession, signOut, subscribeToSession } from '../session/session';
import { draftsOfNow } from '../ui/draft/draftStorage';
import { lostByLeaving } from '../ui/inTheWay';

/** What a sign-out would discard. */
export interface Discarded {
  /** Where the drafts are kept. */
  drafts: readonly string[];
  /** What else is under way, each in a sentence. */
  underWay: readonly string[];
  /** Set where a creation was sent of which nobody knows yet whether it came to be: only the draft remembers it. */
  isCreationUnclear?: true;
}

/** Of a draft's own making: within a text the quotes would be written otherwise. */
const HAS_SENT = /"sent":\{/;

let asked: Discarded | undefined;
const listeners = new Set<() => void>();

function become(next: Discarded | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

export function subscribeToSignOutQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Undefined while nothing is asked. */
export function signOutQuestion(): Discarded | undefined {
  return asked;
}

// Nobody is left to answer: another tab has signed out, or somebody else has signed in over the page.
subscribeToSession(() => {
  const session = currentSession();
  if (asked && (session === null || session.tookOverFrom !== undefined)) become(undefined);
});

/** Signs out; asks first where something would be discarded that has not been sent. */
export function askToSignOut(): void {
  const kept = draftsOfNow();
  const drafts = kept.map(({ place }) => place);
  const underWay = lostByLeaving();
  if (drafts.length === 0 && underWay.length === 0) signOut();
  else if (kept.some(({ text }) => HAS_SENT.test(text))) {
    become({ drafts, underWay, isCreationUnclear: true });
  } else become({ drafts, underWay });
}

export function answerSignOutQuestion(isWanted: boolean): void {
  become(undefined);
  if (isWanted) signOut();
}
