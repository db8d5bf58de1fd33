import { signCallsWith } from '../api/http';
import { DEFAULT_EDITION, type Edition } from '../api/editions';
import type { Scope } from '../api/scope';

/** Which cloud the page speaks to, and in whose name. The token is kept apart and never rendered. */
export interface Session {
  scope: Scope;
  edition: Edition;
  /** Tells one cloud from another, so that a draft made for one is not brought to the other. */
  cloud: string;
  /** Sample data needs no sign-in and says so on every page. */
  source: 'sample' | 'pasted-token';
  /** Set once the cloud has refused the token; reads wait, the page stays. */
  expired: boolean;
}

let session: Session | null = null;
// In memory only: neither storage nor the address nor an error text may hold it.
let token: string | null = null;
const listeners = new Set<() => void>();
let waitingForRenewal: (() => void)[] = [];

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentSession(): Session | null {
  return session;
}

function change(next: Session | null): void {
  session = next;
  for (const listener of listeners) listener();
}

export function signIn(scope: Scope, newToken: string, edition: Edition = DEFAULT_EDITION): void {
  token = newToken;
  change({ scope, edition, cloud: 'otc', source: 'pasted-token', expired: false });
}

/** Enters the stand-in cloud's project; its first token comes with `giveSampleToken`, once it is ready. */
export function enterSampleData(scope: Scope, edition: Edition, cloud: string): void {
  change({ scope, edition, cloud, source: 'sample', expired: false });
}

export function giveSampleToken(sampleToken: string): void {
  token = sampleToken;
}

export function signOut(): void {
  token = null;
  change(null);
}

/** Puts a new token in place of one that has run out; reads that waited for it go on. */
export function renew(newToken: string): void {
  token = newToken;
  if (session) change({ ...session, expired: false });
  const waiting = waitingForRenewal;
  waitingForRenewal = [];
  for (const goOn of waiting) goOn();
}

/** Lets every call carry this session's token, and tells the session when the cloud refuses it. */
export function signCalls(): void {
  signCallsWith({
    token: () => token,
    renewed: (signal) =>
      new Promise((resolve, reject) => {
        waitingForRenewal.push(resolve);
        signal.addEventListener(
          'abort',
          () => reject(new DOMException('The read was given up.', 'AbortError')),
          { once: true },
        );
        if (session && !session.expired) change({ ...session, expired: true });
      }),
  });
}
