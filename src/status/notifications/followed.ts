import type { Scope } from '../../api/scope';

/** Where it is told what becomes of something: an operation by itself, or one of the many of a run. */
export interface Teller {
  /** It is still under way, with what there is to say of that. */
  goesOn: (text: string) => void;
  succeeded: (text: string) => void;
  /** @param text what has happened and what to do */
  failed: (text: string) => void;
}

/** A service or an endpoint of which the cloud has yet to say what becomes of it. */
export interface Followed {
  scope: Scope;
  kind: 'service' | 'endpoint';
  id: string;
  /** As the cloud answered when it took it on. */
  status: string;
  /** A creation comes to a status that stays or waits for somebody, a deletion to there being nothing. */
  awaited: 'created' | 'gone';
  /** When the cloud took it on, by this computer's clock. */
  since: number;
  operation: Teller;
}

let all: readonly Followed[] = [];
const listeners = new Set<() => void>();

function become(next: readonly Followed[]): void {
  all = next;
  for (const listener of listeners) listener();
}

export function subscribeToFollowed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function allFollowed(): readonly Followed[] {
  return all;
}

/** From now on the operation changes with what the cloud says of the thing, whichever page is open. */
export function follow(followed: Followed): void {
  become([...all.filter(({ id }) => id !== followed.id), followed]);
}

export function unfollow(followed: Followed): void {
  become(all.filter((one) => one !== followed));
}

export function unfollowAll(): void {
  become([]);
}
