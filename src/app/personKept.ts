import type { QueryClient } from '@tanstack/react-query';
import { KEPT_SESSION_KEY } from '../session/keptSession';
import { lastSignOut } from '../session/lastSignOut';
import { currentSession, subscribeToSession, type Session } from '../session/session';
import { unfollowAll } from '../status/notifications/followed';
import { operations } from '../status/notifications/operations';
import { forgetDrafts } from '../ui/draft/draftStorage';
import { forgetShownLists } from '../ui/lastShownList';
import { RELOADED_FOR } from '../ui/lazyPart';

/**
 * Under this key the tab remembers whose the rest is, and since which sign-out. A reload ends the session, and somebody
 * else may sign in.
 */
export const PERSON_KEY = 'person';

/**
 * What of a tab's storage is nobody's, or looked after by the session itself: whatever else there is, now or ever, is
 * forgotten with the person.
 */
export const STAYING_KEYS = [
  KEPT_SESSION_KEY,
  RELOADED_FOR,
  // How far pages were scrolled, by keys of the router's that mean nothing.
  'tsr-scroll-restoration',
] as const;

function personOf({ user }: Session): string {
  return `${user?.domain ?? ''}/${user?.name ?? ''}`;
}

/**
 * Keeps what is of one person, or of one project, from the next: what was typed, read, opened of late, asked for. It is
 * forgotten on a sign-out, in whichever tab, and before somebody else is shown anything. What one and the same person
 * has typed in another project waits there for them.
 */
export function keepPersonsApart(queryClient: QueryClient): void {
  let before = currentSession();
  const follow = () => {
    const now = currentSession();
    const last = before;
    before = now;
    if (now === null) {
      forgetPerson(queryClient);
      return;
    }
    const isSamePerson = last !== null && personOf(last) === personOf(now);
    const isSamePlace =
      last !== null &&
      last.cloud === now.cloud &&
      last.scope.region === now.scope.region &&
      last.scope.projectId === now.scope.projectId;
    if (isSamePerson && isSamePlace) return;
    // Sample data has no persons.
    if (!isSamePerson && now.source !== 'sample') {
      if (last !== null || isOfOthers(personOf(now))) forgetPerson(queryClient);
      rememberPerson(personOf(now));
    }
    forgetAskedFor();
    queryClient.removeQueries({ type: 'inactive' });
    void queryClient.invalidateQueries();
  };
  subscribeToSession(follow);
}

function asRemembered(person: string): string {
  return `${lastSignOut()}/${person}`;
}

/** Whether what the tab keeps is somebody else's, or from before a sign-out that it slept through. */
function isOfOthers(person: string): boolean {
  try {
    const remembered = sessionStorage.getItem(PERSON_KEY);
    return remembered !== null && remembered !== asRemembered(person);
  } catch {
    return false;
  }
}

function rememberPerson(person: string): void {
  try {
    sessionStorage.setItem(PERSON_KEY, asRemembered(person));
  } catch {
    // A browser that lets the page keep nothing: a reload leaves nothing to be kept apart.
  }
}

function forgetPerson(queryClient: QueryClient): void {
  forgetAskedFor();
  queryClient.clear();
  try {
    // First what is shown: a form would keep its draft once more as it goes.
    forgetDrafts();
    for (const key of Object.keys(sessionStorage)) {
      if (!STAYING_KEYS.some((staying) => key.startsWith(staying))) sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
}

function forgetAskedFor(): void {
  unfollowAll();
  operations.forgetAll();
  forgetShownLists();
}
