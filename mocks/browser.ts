import { endpointRefusal, type Refusal } from './cloud/refusal';
import { seededRandom } from './cloud/seededRandom';
import { sampleToken } from './cloud/tokens';
import type { AnswerRequest } from './page/carriage';
import { carryInPage } from './page/inPageCarrier';
import { KeptCloud, type Found } from './page/keptCloud';
import { carryByServiceWorker, wakeServiceWorker } from './page/serviceWorkerCarrier';
import { isRead, type CloudRequest, type CloudResponse } from './routes/exchange';
import { handle, STAND_IN_HEADER } from './routes/handle';
import { FaultyLine } from './scenarios/faults';
import { SCENARIOS, scenarioNamed } from './scenarios/scenarios';
import { parseSettings, type Settings } from './scenarios/settings';

/** The stand-in cloud as the page sees it. */
export interface StandIn {
  readonly settings: Settings;
  /** What the page should tell: what of its address was not understood, what the browser does not allow. */
  readonly problems: readonly string[];
  readonly scenarios: readonly { name: string; summary: string }[];
  /** A token for the page to begin with. */
  readonly sampleToken: string;
  /** Called on every navigation: speed and refusals follow the address. */
  follow(search: URLSearchParams): void;
  isFromStandIn(response: Response): boolean;
  /** Called when an answer came from elsewhere. */
  wake(): Promise<void>;
  /** Forgets everything done in this scenario. */
  reset(): Promise<void>;
  /** Calls back when settings or problems have changed. */
  subscribe(listener: () => void): () => void;
}

/**
 * Lets the stand-in cloud answer this page's requests to `/api/…`.
 * @param options.workerUrl where the service worker's script is served
 */
export async function startStandIn(
  search: URLSearchParams,
  options: { workerUrl: string },
): Promise<StandIn> {
  const { settings, problems } = parseSettings(search);
  const standIn = new PageStandIn(
    settings,
    problems,
    await KeptCloud.open(settings, settings.speed),
  );
  await standIn.start(options.workerUrl);
  return standIn;
}

const FOUND_PROBLEMS: Partial<Record<Found, string>> = {
  unreadable: 'What this browser kept of the sample data could not be read: it starts anew.',
  'not-allowed': 'This browser lets the page keep nothing: a reload starts the sample data anew.',
};
const NO_WORKER =
  'This browser gives the page no service worker: the page answers its own requests, which does not show in the network tools.';

class PageStandIn implements StandIn {
  readonly scenarios = SCENARIOS.map(({ name, summary }) => ({ name, summary }));
  readonly sampleToken: string;
  readonly #kept: KeptCloud;
  readonly #listeners = new Set<() => void>();
  readonly #spentRefusals = new Set<string>();
  #settings: Settings;
  #addressProblems: readonly string[];
  #browserProblems: readonly string[];
  #line: FaultyLine;
  #carrier: 'service-worker' | 'page' = 'service-worker';
  #waking: Promise<void> | undefined;

  constructor(settings: Settings, problems: readonly string[], kept: KeptCloud) {
    this.#settings = settings;
    this.#addressProblems = problems;
    this.#kept = kept;
    const foundProblem = FOUND_PROBLEMS[kept.found];
    this.#browserProblems = foundProblem === undefined ? [] : [foundProblem];
    this.#line = this.#layLine();
    this.sampleToken = sampleToken(kept.cloud);
  }

  get settings(): Settings {
    // Another tab on the same cloud may have changed its speed.
    return { ...this.#settings, speed: this.#kept.cloud.speed };
  }

  get problems(): readonly string[] {
    return [...this.#addressProblems, ...this.#browserProblems];
  }

  async start(workerUrl: string): Promise<void> {
    try {
      await carryByServiceWorker(this.#answer, workerUrl);
    } catch {
      this.#carryInPage();
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.wake();
    });
    this.#kept.onChangeElsewhere(() => {
      this.#kept.reading(() => this.#tell());
    });
  }

  follow(search: URLSearchParams): void {
    const { settings, problems } = parseSettings(search);
    const { speed, refuse } = settings;
    this.#settings = { ...this.#settings, speed, refuse };
    this.#addressProblems = problems;
    if (speed === this.#kept.cloud.speed) {
      this.#tell();
      return;
    }
    void this.#kept
      .changing((cloud) => {
        cloud.speed = speed;
      })
      .then(() => this.#tell());
  }

  isFromStandIn(response: Response): boolean {
    return response.headers.has(STAND_IN_HEADER);
  }

  wake(): Promise<void> {
    this.#waking ??= this.#wakeOnce().finally(() => {
      this.#waking = undefined;
    });
    return this.#waking;
  }

  async reset(): Promise<void> {
    this.#spentRefusals.clear();
    this.#line = this.#layLine();
    await this.#kept.beginAnew();
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #wakeOnce(): Promise<void> {
    if (this.#carrier === 'page') return;
    try {
      await wakeServiceWorker();
    } catch {
      this.#carryInPage();
    }
  }

  #carryInPage(): void {
    this.#carrier = 'page';
    this.#browserProblems = [...this.#browserProblems, NO_WORKER];
    carryInPage(this.#answer);
    this.#tell();
  }

  #layLine(): FaultyLine {
    const { scenario, seed } = this.#settings;
    return new FaultyLine(scenarioNamed(scenario).faults ?? [], seededRandom(seed));
  }

  readonly #answer: AnswerRequest = (request) =>
    this.#line.carry(request, () => this.#askCloud(request));

  async #askCloud(request: CloudRequest): Promise<CloudResponse> {
    if (isRead(request)) return this.#kept.reading((cloud) => handle(cloud, request));
    return this.#kept.changing((cloud) =>
      handle(cloud, request, { refusalFor: () => this.#spendRefusal() }),
    );
  }

  /** The refusal that the address asks for: for one write, once per value. */
  #spendRefusal(): Refusal | undefined {
    const { refuse } = this.#settings;
    if (refuse === undefined || this.#spentRefusals.has(refuse)) return undefined;
    this.#spentRefusals.add(refuse);
    return endpointRefusal(refuse);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
