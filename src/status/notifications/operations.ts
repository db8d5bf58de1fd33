import { ApiError } from '../../api/errors';
import type { ItemFailure } from '../../ui/BulkRunPanel';
import { failureWords } from '../failureWords';

export type OperationState =
  /** Sent, or taken on by the cloud and not done yet. */
  | { kind: 'under-way' }
  | { kind: 'succeeded'; at: number }
  | { kind: 'failed'; at: number; details: ItemFailure['details'] };

/**
 * How much of a person's attention an operation asks for: `none` while it is under way or once its outcome was seen,
 * `shown` in sight on every page until it is closed, `counted` at the button of the notifications only.
 */
export type Attention = 'none' | 'shown' | 'counted';

/** Something that a person has asked of the cloud in this tab, and what has become of it. */
export interface Operation {
  id: number;
  /** What was asked for, as an order: "Delete orders-api". */
  title: string;
  /** What is known of it at present, in a sentence; empty where the title says all. */
  text: string;
  /** The page that shows it, with the tab: `/services/4189…?tab=whitelist`. */
  href: string;
  /** By this computer's clock, in milliseconds since 1970. */
  beganAt: number;
  state: OperationState;
  attention: Attention;
}

/** Tells what becomes of one operation; an outcome that has been told can be followed by another, as after a retry. */
export interface OperationHandle {
  /** It is still under way, or again: what is known now, and where it is shown from now on. */
  goesOn: (text: string, href?: string) => void;
  /** @param text what has come of it, in a sentence: "3 accounts added." */
  succeeded: (text: string) => void;
  /** @param failure what was thrown, or what has happened and what to do, in a sentence; with what support asks for */
  failed: (failure: Error | string | ItemFailure) => void;
  /** More is known of an outcome that stays what it is, and asks for no more attention than before. */
  reworded: (text: string) => void;
}

/** The oldest are forgotten. */
export const MAX_OPERATIONS = 100;

/** What was asked of the cloud in this tab, the newest first. */
export class Operations {
  readonly #listeners = new Set<() => void>();
  readonly #isShown: (href: string) => boolean;
  #all: readonly Operation[] = [];
  #lastId = 0;

  /** @param isShown whether the page at an address is what the person has in front of them */
  constructor(isShown: (href: string) => boolean) {
    this.#isShown = isShown;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly Operation[] => this.#all;

  begin({ title, href }: { title: string; href: string }): OperationHandle {
    this.#lastId += 1;
    const id = this.#lastId;
    const begun: Operation = {
      id,
      title,
      text: '',
      href,
      beganAt: Date.now(),
      state: { kind: 'under-way' },
      attention: 'none',
    };
    // Tried again, its earlier outcome is history.
    const before = this.#all.map((one) =>
      one.title === title ? { ...one, attention: 'none' as const } : one,
    );
    this.#become([begun, ...before].slice(0, MAX_OPERATIONS));
    return {
      goesOn: (text, nextHref) =>
        this.#change(id, ({ href: before }) => ({
          text,
          href: nextHref ?? before,
          state: { kind: 'under-way' },
          attention: 'none',
        })),
      succeeded: (text) =>
        this.#change(id, ({ href: place }) => ({
          text,
          state: { kind: 'succeeded', at: Date.now() },
          attention: this.#attentionAt(place),
        })),
      failed: (failure) => {
        const { text, details } = inWords(failure);
        this.#change(id, ({ href: place }) => ({
          text,
          state: { kind: 'failed', at: Date.now(), details },
          attention: this.#attentionAt(place),
        }));
      },
      reworded: (text) => this.#change(id, () => ({ text })),
    };
  }

  /** Takes an outcome out of sight; it stays in the history. */
  close(id: number): void {
    this.#change(id, () => ({ attention: 'none' }));
  }

  /** Takes an outcome that nobody has closed out of sight; the button goes on counting it. */
  putAside(id: number): void {
    this.#change(id, () => ({ attention: 'counted' }));
  }

  /** The history has been read: what went well asks for nothing any more, a failure does until it is closed. */
  seen(): void {
    this.#become(
      this.#all.map((one) =>
        one.state.kind === 'succeeded' && one.attention !== 'none'
          ? { ...one, attention: 'none' }
          : one,
      ),
    );
  }

  /** Forgets all that is not under way. */
  forgetEnded(): void {
    this.#become(this.#all.filter(({ state }) => state.kind === 'under-way'));
  }

  /** Forgets all: of another project they would tell nothing. */
  forgetAll(): void {
    this.#become([]);
  }

  /** A page that shows the outcome itself needs no second voice. */
  #attentionAt(href: string): Attention {
    return this.#isShown(href) ? 'none' : 'shown';
  }

  #change(id: number, change: (before: Operation) => Partial<Operation>): void {
    this.#become(this.#all.map((one) => (one.id === id ? { ...one, ...change(one) } : one)));
  }

  #become(all: readonly Operation[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

function inWords(failure: Error | string | ItemFailure): ItemFailure {
  if (typeof failure === 'string') return { text: failure };
  if (!(failure instanceof Error)) return failure;
  if (!(failure instanceof ApiError)) {
    const { wayOut: text, details: ofCause } = failureWords(failure);
    return { text, details: ofCause };
  }
  const { wayOut, details, outcomeUnknown } = failure;
  return {
    text: outcomeUnknown
      ? `Outcome unknown: nobody can say yet whether it was done. ${wayOut}`
      : wayOut,
    details,
  };
}

/** Answers for the page in front of the person; the router knows, once there is one. */
let isPlaceShown: (href: string) => boolean = () => false;

/** @param isShown whether the page at an address, its tab included, is the one that is open */
export function tellShownPlace(isShown: (href: string) => boolean): void {
  isPlaceShown = isShown;
}

/** The operations of this tab. */
export const operations = new Operations((href) => isPlaceShown(href));

/**
 * Begins a notification: one for each thing that a person asks of the cloud, from under way to its outcome.
 *
 *     const operation = begin({ title: `Change ${name}`, href: `/services/${id}` });
 *     operation.succeeded('Changed.');     // or
 *     operation.failed(error);             // an ApiError says itself what to do
 *
 * Where a promise tells the outcome, use `asOperation`; for a run over many items, `asOneOperation`. `href` is the page
 * that tells the outcome itself, as a path of the routes with the tab as `?tab=`: while the person is there nothing is
 * shown besides, elsewhere the notification is, and the history has it in any case.
 */
export function begin(about: { title: string; href: string }): OperationHandle {
  return operations.begin(about);
}
