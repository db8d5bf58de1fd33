import type { Edition } from '../api/editions';
import { signCallsWith } from '../api/http';
import type { GrantedToken, ProjectName } from '../api/iam';
import type { Scope } from '../api/scope';
import { forgetKeptSession, keepSession } from './keptSession';
import { markSignOut } from './lastSignOut';

export type SignInWay = 'password' | 'pasted-token';

/** Which cloud the page speaks to, and in whose name. The token is kept apart and never rendered. */
export interface Session {
  scope: Scope;
  /** Undefined with sample data, which has no sign-in. */
  projectName?: string;
  user?: { name: string; domain: string };
  /** By the cloud's clock, in milliseconds since 1970; undefined when nobody knows. */
  expiresAt?: number;
  edition: Edition;
  /** Tells one cloud from another, so that a draft made for one is not brought to the other. */
  cloud: string;
  /** Sample data needs no sign-in and says so on every page. */
  source: 'sample' | SignInWay;
  /** What the cloud has refused this user: what each permission that is lacking allows, by its name. */
  lacks: Readonly<Record<string, string>>;
  /** Set once the cloud has refused the token; reads wait, the page stays. */
  expired: boolean;
  /** Name of the user over whose page this one has signed in: it was begun anew. */
  tookOverFrom?: string;
}

let session: Session | null = null;
// In memory only, unless the person wants the tab to keep it: neither the address nor an error text may hold it.
let token: string | null = null;
let isKeptInTab = false;
let signIns = 0;
const listeners = new Set<() => void>();
let waitingForRenewal: { goOn: () => void; giveUp: () => void }[] = [];
/** Other tabs of this browser, where it connects them: a sign-out is for all of them. */
const otherTabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('session') : undefined;
const SIGNED_OUT = 'signed out';

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentSession(): Session | null {
  return session;
}

/**
 * How often somebody has signed in on this page. A write that was asked for before the last time, and has not been sent
 * since it waited for a read, waits for the person's word.
 */
export function signInsSoFar(): number {
  return signIns;
}

function change(next: Session | null): void {
  session = next;
  for (const listener of listeners) listener();
}

/** A token with the project that it is for, as every session needs one. */
export interface ProjectToken extends GrantedToken {
  project: ProjectName;
}

export interface NewSession {
  region: string;
  granted: ProjectToken;
  by: SignInWay;
  edition: Edition;
  /** Left out, it stays as it was. */
  keepInTab?: boolean;
}

export function signIn({
  region,
  granted,
  by,
  edition,
  keepInTab = isKeptInTab,
}: NewSession): void {
  isKeptInTab = keepInTab;
  signIns += 1;
  enter(region, granted, by, edition);
}

function enter(
  region: string,
  granted: ProjectToken,
  by: SignInWay,
  edition: Edition,
  tookOver: Pick<Session, 'tookOverFrom'> = {},
): void {
  const { project, user, expiresAt } = granted;
  ({ token } = granted);
  if (isKeptInTab) keepSession({ ...granted, region, by });
  else forgetKeptSession();
  change({
    scope: { region, projectId: project.id },
    projectName: project.name,
    user,
    expiresAt,
    edition,
    cloud: 'otc',
    source: by,
    lacks: {},
    expired: false,
    ...tookOver,
  });
}

/** Enters the stand-in cloud's project; its first token comes with `giveSampleToken`, once it is ready. */
export function enterSampleData(scope: Scope, edition: Edition, cloud: string): void {
  change({ scope, edition, cloud, source: 'sample', lacks: {}, expired: false });
}

export function giveSampleToken(sampleToken: string): void {
  token = sampleToken;
}

/** Forgets who was signed in, in every tab, and lets the cloud forget the tokens where it can. */
export function signOut(): void {
  markSignOut();
  // A channel, unlike a window, takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  otherTabs?.postMessage(SIGNED_OUT);
  forget();
}

otherTabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === SIGNED_OUT && session && session.source !== 'sample') forget();
});

function forget(): void {
  const { scope } = session ?? {};
  // Whoever was signed in is out, whether the cloud hears of it or not.
  if (scope && token !== null) revoke(scope.region, token).catch(() => undefined);
  token = null;
  isKeptInTab = false;
  forgetKeptSession();
  change(null);
  giveUpReads();
}

async function revoke(region: string, token: string): Promise<void> {
  const { revokeToken } = await import('../api/iam');
  await revokeToken(region, token);
}

/**
 * Puts a new token in place of one that has run out; reads that waited for it go on. Where it is somebody else's, the
 * page begins anew: what the one before has typed and read is not theirs.
 */
export function renew(granted: ProjectToken): void {
  if (!session || session.source === 'sample') return;
  const { scope, user, source, edition } = session;
  if (user && !isSameUser(user, granted.user)) {
    // It was another who wanted to be kept.
    isKeptInTab = false;
    signIns += 1;
    enter(scope.region, granted, source, edition, { tookOverFrom: user.name });
    giveUpReads();
  } else {
    // Renewed in time, it is the same session: nothing has waited.
    if (session.expired) signIns += 1;
    enter(scope.region, granted, source, edition);
    goOn();
  }
}

function isSameUser(one: ProjectToken['user'], other: ProjectToken['user']): boolean {
  return one.name === other.name && one.domain === other.domain;
}

/** The stand-in cloud takes any text. */
export function renewSampleToken(newToken: string): void {
  token = newToken;
  signIns += 1;
  if (session) change({ ...session, lacks: {}, expired: false });
  goOn();
}

function goOn(): void {
  const waiting = waitingForRenewal;
  waitingForRenewal = [];
  for (const { goOn: goOnWithIt } of waiting) goOnWithIt();
}

function giveUpReads(): void {
  const waiting = waitingForRenewal;
  waitingForRenewal = [];
  for (const { giveUp } of waiting) giveUp();
}

/** The rights of this user may have changed: what the cloud refused may be tried again, and the cloud says. */
export function forgetLacks(): void {
  if (session && Object.keys(session.lacks).length > 0) change({ ...session, lacks: {} });
}

/** The sign-in opens over the page, which stays as it is. */
export function expire(): void {
  if (session && !session.expired) change({ ...session, expired: true });
}

/** Asks something of IAM by this session's token, which leaves this file for nothing else. */
export function withToken<T>(ask: (region: string, token: string) => Promise<T>): Promise<T> {
  if (!session || token === null) throw new Error('Nobody is signed in.');
  return ask(session.scope.region, token);
}

/** Lets every call carry this session's token, and tells the session when the cloud refuses it. */
export function signCalls(): void {
  signCallsWith({
    token: () => token,
    lacks: ({ action, what }) => {
      if (session) change({ ...session, lacks: { ...session.lacks, [action]: what } });
    },
    renewed: (signal) =>
      new Promise((resolve, reject) => {
        const giveUp = () => reject(new DOMException('The read was given up.', 'AbortError'));
        waitingForRenewal.push({ goOn: resolve, giveUp });
        signal.addEventListener('abort', giveUp, { once: true });
        expire();
      }),
  });
}
