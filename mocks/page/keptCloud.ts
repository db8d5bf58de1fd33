import { Cloud, newState } from '../cloud/cloud';
import { keptStateSchema, type KeptState } from '../cloud/journal';
import { buildProject, type ProjectChoice } from '../scenarios/buildProject';

/** What became of the state that the browser kept. */
export type Found = 'nothing' | 'kept' | 'unreadable' | 'not-allowed';

/**
 * A cloud whose state the browser keeps, one for each scenario, seed and edition. Tabs share it: every use
 * begins with what the last one left, and writes take turns.
 */
export class KeptCloud {
  readonly cloud: Cloud;
  readonly found: Found;
  readonly #key: string;
  readonly #shelf: Shelf;
  #lastText: string | null;

  private constructor(choice: ProjectChoice, speed: number, shelf: Shelf) {
    this.#key = keyOf(choice);
    this.#shelf = shelf;
    this.#lastText = shelf.read(this.#key);
    const { found, state } = understand(this.#lastText);
    this.found = found === 'nothing' && !shelf.mayKeep() ? 'not-allowed' : found;
    this.cloud = new Cloud(
      buildProject(choice),
      choice.edition,
      state ?? newState(Date.now(), speed),
    );
    this.cloud.forgetTheGone();
    if (this.cloud.speed !== speed) this.cloud.speed = speed;
    this.#keep();
  }

  static open(choice: ProjectChoice, speed: number): Promise<KeptCloud> {
    return inTurn(keyOf(choice), () => new KeptCloud(choice, speed, BROWSER));
  }

  /** Begins anew, apart from what the browser keeps, and ends with the page. */
  static openApart(choice: ProjectChoice, speed: number): KeptCloud {
    return new KeptCloud(choice, speed, NO_SHELF);
  }

  /** Uses the cloud without changing it. */
  reading<T>(work: (cloud: Cloud) => T): T {
    this.#catchUp();
    return work(this.cloud);
  }

  /** Uses the cloud while no other tab does, and keeps what it then is. */
  changing<T>(work: (cloud: Cloud) => T): Promise<T> {
    return inTurn(this.#key, () => {
      this.#catchUp();
      const before = this.cloud.kept;
      const result = work(this.cloud);
      if (this.cloud.kept !== before) this.#keep();
      return result;
    });
  }

  /** Forgets what was kept and begins anew, at real time. */
  beginAnew(): Promise<void> {
    return this.changing((cloud) => cloud.continueFrom(newState(Date.now(), cloud.speed)));
  }

  /** Goes on from a state of this cloud. */
  goOnFrom(state: KeptState): Promise<void> {
    return this.changing((cloud) => cloud.continueFrom(state));
  }

  /** Leaves a state for a cloud that is opened next. */
  static leaveState(choice: ProjectChoice, state: KeptState): void {
    BROWSER.write(keyOf(choice), JSON.stringify(state));
  }

  isOf(choice: ProjectChoice): boolean {
    return keyOf(choice) === this.#key;
  }

  /** Calls back when another tab has changed the state. */
  onChangeElsewhere(listener: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === this.#key) listener();
    });
  }

  #catchUp(): void {
    const text = this.#shelf.read(this.#key);
    if (text === null || text === this.#lastText) return;
    const { state } = understand(text);
    if (state) this.cloud.continueFrom(state);
    this.#lastText = text;
  }

  #keep(): void {
    this.#lastText = JSON.stringify(this.cloud.kept);
    this.#shelf.write(this.#key, this.#lastText);
  }
}

/** Where states lie. */
interface Shelf {
  mayKeep: () => boolean;
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
}

const NO_SHELF: Shelf = { mayKeep: () => true, read: () => null, write: () => undefined };

function keyOf({ scenario, seed, edition, services }: ProjectChoice): string {
  const count = services === undefined ? '' : `/${services}`;
  return `stand-in cloud ${scenario}/${seed}/${edition}${count}`;
}

function understand(text: string | null): { found: Found; state?: KeptState } {
  if (text === null) return { found: 'nothing' };
  try {
    const parsed = keptStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? { found: 'kept', state: parsed.data } : { found: 'unreadable' };
  } catch {
    return { found: 'unreadable' };
  }
}

const BROWSER: Shelf = {
  // A browser may forbid a page to keep anything; then the state lives as long as the page.
  mayKeep: () => {
    try {
      const probe = 'stand-in cloud probe';
      localStorage.setItem(probe, '');
      localStorage.removeItem(probe);
      return true;
    } catch {
      return false;
    }
  },
  read: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key, text) => {
    try {
      localStorage.setItem(key, text);
    } catch {
      // Told once, at the start.
    }
  },
};

/** Runs one user of a name at a time, over all tabs; an insecure origin has no locks, and then it simply runs. */
async function inTurn<T>(name: string, work: () => T): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, work);
}
