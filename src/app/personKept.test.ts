import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_SESSION_KEY } from '../session/keptSession';
import { lastSignOut } from '../session/lastSignOut';
import { resumeSession } from '../session/resumeSession';
import { currentSession, renew, signIn, signOut, type ProjectToken } from '../session/session';
import { allFollowed, follow } from '../status/notifications/followed';
import { begin, operations } from '../status/notifications/operations';
import { recentPlace } from '../services/recent/recentPlace';
import { readRecent, writeRecent } from '../services/recent/recentServices';
import { createDraftKeeper } from '../ui/draft/draftKeeper';
import { draftsOfNow, draftText, keepDraftText, showDraft } from '../ui/draft/draftStorage';
import { lastShownList, rememberShownList } from '../ui/lastShownList';
import { testStorage } from '../ui/testStorage';
import { keepPersonsApart, PERSON_KEY, STAYING_KEYS } from './personKept';

const granted = (name: string, projectId = 'project'): ProjectToken => ({
  token: `token of ${name}`,
  expiresAt: Date.parse('2100-01-01T00:00:00Z'),
  user: { name, domain: 'company' },
  project: { id: projectId, name: 'eu-de' },
});
const signInAs = (name: string, projectId?: string) =>
  signIn({
    region: 'eu-de',
    granted: granted(name, projectId),
    by: 'password',
    edition: '2022',
    keepInTab: true,
  });

const READ = ['vpcep', 'eu-de', 'project', 'services'];
const DRAFT = 'create-service-draft/otc/eu-de/project';
const RECENT = recentPlace({ cloud: 'otc', scope: { region: 'eu-de', projectId: 'project' } });

let queryClient: QueryClient;

/** The tab as a reload leaves it, which has ended the session. */
function beReloadedBy(name: string): void {
  sessionStorage.setItem(PERSON_KEY, `${lastSignOut()}/company/${name}`);
  keepDraftText(DRAFT, 'typed');
}

/** All that somebody leaves behind. */
function leaveThings(): void {
  keepDraftText(DRAFT, 'typed');
  writeRecent(RECENT, [{ id: '1', name: 'orders' }]);
  sessionStorage.setItem('started-here', '[]');
  sessionStorage.setItem('a place that nobody has thought of', 'something');
  queryClient.setQueryData(READ, 'read');
  rememberShownList('/services', { search: 'looked for' });
  const operation = begin({ title: 'Create orders', href: '/services' });
  follow({
    scope: { region: 'eu-de', projectId: 'project' },
    kind: 'service',
    id: '1',
    status: 'creating',
    awaited: 'created',
    since: 0,
    operation,
  });
}

const left = () => ({
  tab: Object.keys(sessionStorage).toSorted(),
  read: queryClient.getQueryCache().getAll().length,
  askedFor: operations.snapshot().length,
  followed: allFollowed().length,
  lookedFor: lastShownList('/services')['search'],
});

beforeEach(() => {
  vi.stubGlobal('sessionStorage', testStorage());
  vi.stubGlobal('localStorage', testStorage());
  // Revoking a token asks the cloud, which is not there.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no cloud')));
  queryClient = new QueryClient();
});
afterEach(() => {
  signOut();
  vi.unstubAllGlobals();
});

describe('what is kept of a person', () => {
  beforeEach(() => keepPersonsApart(queryClient));

  it('is forgotten with the sign-out, and nothing keeps it once more', () => {
    signInAs('ada');
    leaveThings();
    const keeper = createDraftKeeper<{ name: string }>('change-tags-draft/otc', () => false);
    keeper.readFrom(() => ({ name: 'typed a moment ago' }));
    showDraft({ place: 'change-tags-draft/otc', ...keeper });
    expect(draftsOfNow()).toHaveLength(2);
    signOut();
    // As a form does when it goes.
    keeper.flush();
    expect(left()).toEqual({ tab: [], read: 0, askedFor: 0, followed: 0 });
  });

  it('is theirs again when they sign in again, over the page or after a reload', () => {
    signInAs('ada');
    leaveThings();
    renew(granted('ada'));
    expect(draftText(DRAFT)).toBe('typed');
    expect(left()).toMatchObject({ read: 1, askedFor: 1, followed: 1 });
    expect(currentSession()?.tookOverFrom).toBeUndefined();
  });

  it('is not shown to somebody else who signs in over the page', () => {
    signInAs('ada');
    leaveThings();
    renew(granted('bob'));
    expect(currentSession()).toMatchObject({ user: { name: 'bob' }, tookOverFrom: 'ada' });
    // Nor is bob kept in the tab, who has not asked for it.
    expect(left()).toEqual({ tab: [PERSON_KEY], read: 0, askedFor: 0, followed: 0 });
  });

  it('is not shown to somebody else who signs in after a reload has ended the session', () => {
    beReloadedBy('ada');
    signInAs('ada');
    expect(draftText(DRAFT)).toBe('typed');
    signOut();
    beReloadedBy('ada');
    signInAs('bob');
    expect(draftText(DRAFT)).toBeNull();
  });

  it('is forgotten in a tab that slept through the sign-out, and so is the session that it kept', () => {
    signInAs('ada');
    const kept = sessionStorage.getItem(KEPT_SESSION_KEY) ?? '';
    const person = sessionStorage.getItem(PERSON_KEY) ?? '';
    signOut();
    sessionStorage.setItem(KEPT_SESSION_KEY, kept);
    sessionStorage.setItem(PERSON_KEY, person);
    keepDraftText(DRAFT, 'typed');
    resumeSession(['eu-de'], '2022');
    expect(currentSession()).toBeNull();
    expect(sessionStorage.getItem(KEPT_SESSION_KEY)).toBeNull();
    signInAs('ada');
    expect(draftText(DRAFT)).toBeNull();
  });

  it('keeps no session of a region that is offered no more', () => {
    signInAs('ada');
    const kept = sessionStorage.getItem(KEPT_SESSION_KEY) ?? '';
    expect(kept).not.toBe('');
    resumeSession(['eu-nl'], '2022');
    expect(sessionStorage.getItem(KEPT_SESSION_KEY)).toBeNull();
  });

  it('waits in the project where it was typed; what was asked for there tells nothing elsewhere', () => {
    signInAs('ada');
    leaveThings();
    signInAs('ada', 'other project');
    expect(draftText(DRAFT)).toBe('typed');
    expect(readRecent(RECENT)).toHaveLength(1);
    expect(left()).toMatchObject({ read: 0, askedFor: 0, followed: 0, lookedFor: undefined });
  });
});

describe('all that outlives a page', () => {
  /** Who keeps something where the browser holds it, or tells it to other tabs; a new place belongs on this list. */
  const PLACES: Record<string, readonly string[]> = {
    // For the life of the tab, and for its person; forgotten with the sign-out but for `STAYING_KEYS`.
    sessionStorage: [
      'app/personKept.ts',
      'services/recent/recentServices.ts',
      'session/keptSession.ts',
      'session/resumeSession.ts',
      'status/startedHere.ts',
      'ui/draft/draftStorage.ts',
      'ui/lazyPart.ts',
    ],
    // For whoever uses the browser: last region and project, appearance, columns, whether single keys are shortcuts;
    // and a number of the last sign-out, for tabs that slept through it.
    localStorage: [
      'app/paintColorScheme.ts',
      'session/lastPlace.ts',
      'session/lastSignOut.ts',
      'ui/keptText.ts',
    ],
    keptText: [
      'app/shortcuts/singleKeys.ts',
      'services/list/useChosenColumns.ts',
      'ui/keptText.ts',
    ],
    // Told to other tabs: that somebody has signed out, and which queries are stale.
    BroadcastChannel: ['session/session.ts', 'status/otherTabs.ts'],
    indexedDB: [],
    'document.cookie': [],
    'caches.': [],
    'history.state': [],
    'window.name': [],
  };

  it('is on this list', () => {
    const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const codes = Object.entries(sources).map(([path, source]) => ({
      path: path.replace(/^\.\//, 'app/').replace(/^\.\.\//, ''),
      code: withoutComments(source),
    }));
    const keepersOf = (word: string) =>
      codes.flatMap(({ path, code }) => (code.includes(word) ? [path] : [])).toSorted();
    const found = Object.fromEntries(Object.keys(PLACES).map((word) => [word, keepersOf(word)]));
    expect(found).toEqual(PLACES);
    expect(STAYING_KEYS).toEqual(['session', 'reloaded-for-part/', 'tsr-scroll-restoration']);
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
