import { endpointRefusal, type Refusal } from './cloud/refusal';
import { seededRandom } from './cloud/seededRandom';
import { sampleToken } from './cloud/tokens';
import type { AnswerRequest } from './page/carriage';
import { carryInPage } from './page/inPageCarrier';
import { KeptCloud, type Found } from './page/keptCloud';
import { carryByServiceWorker, wakeServiceWorker } from './page/serviceWorkerCarrier';
import { isRead, type CloudRequest, type CloudResponse } from './routes/exchange';
import { handle, STAND_IN_HEADER, type Instructions } from './routes/handle';
import { FaultyLine } from './scenarios/faults';
import { answerFaulty } from './scenarios/faultyAnswer';
import { SCENARIOS, scenarioNamed } from './scenarios/scenarios';
import { parseSettings, type Settings } from './scenarios/settings';
import { StagedFaults, type FaultCount } from './scenarios/stagedFaults';
import type { StagePanel } from './stage/StagePanel';

/** The stand-in cloud as the page sees it. */
export interface StandIn {
  readonly settings: Settings;
  /** What the page should tell: what of its address was not understood, what the browser does not allow. */
  readonly problems: readonly string[];
  /** How the faults of the settings have done, in their order. */
  readonly faultCounts: readonly FaultCount[];
  readonly scenarios: readonly { name: string; summary: string }[];
  /** A token for the page to begin with. */
  readonly sampleToken: string;
  /** Called on every navigation: speed and refusals follow the address. */
  follow(search: URLSearchParams): void;
  isFromStandIn(response: Response): boolean;
  /** Called when an answer came from elsewhere. */
  wake(): Promise<void>;
  /** Lets a fault begin anew, by its place. */
  rearmFault(place: number): void;
  /** Puts the clock to when all has ended that is under way. */
  finishNow(): Promise<void>;
  /** Fetches the panel from which all this is directed. */
  loadPanel(): Promise<typeof StagePanel>;
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
  readonly #faults: StagedFaults;
  #carrier: 'service-worker' | 'page' = 'service-worker';
  #waking: Promise<void> | undefined;

  constructor(settings: Settings, problems: readonly string[], kept: KeptCloud) {
    this.#settings = settings;
    this.#addressProblems = problems;
    this.#kept = kept;
    const foundProblem = FOUND_PROBLEMS[kept.found];
    this.#browserProblems = foundProblem === undefined ? [] : [foundProblem];
    this.#line = this.#layLine();
    this.#faults = new StagedFaults(seededRandom(settings.seed));
    this.#faults.set(settings.faults);
    this.sampleToken = sampleToken(kept.cloud);
  }

  get settings(): Settings {
    // Another tab on the same cloud may have changed its speed.
    return { ...this.#settings, speed: this.#kept.cloud.speed };
  }

  get faultCounts(): readonly FaultCount[] {
    return this.#faults.counts;
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
    const { speed, refuse, latencyMs, faults } = settings;
    this.#settings = { ...this.#settings, speed, refuse, latencyMs, faults };
    this.#faults.set(faults);
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

  rearmFault(place: number): void {
    this.#faults.rearm(place);
    this.#tell();
  }

  async finishNow(): Promise<void> {
    await this.#kept.changing((cloud) => cloud.finishUnderWay());
    this.#tell();
  }

  async loadPanel(): Promise<typeof StagePanel> {
    return (await import('./stage/StagePanel')).StagePanel;
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

  /** What a tester asks for comes before what the scenario has. */
  readonly #answer: AnswerRequest = async (request) => {
    const hits = this.#faults.meeting(request);
    if (hits.length > 0) this.#tell();
    await passTime(this.#settings.latencyMs);
    if (hits.length === 0) return this.#line.carry(request, () => this.#askCloud(request, {}));
    return answerFaulty(hits, (instructions) => this.#askCloud(request, instructions), passTime);
  };

  async #askCloud(request: CloudRequest, instructions: Instructions): Promise<CloudResponse> {
    if (isRead(request)) return this.#kept.reading((cloud) => handle(cloud, request, instructions));
    return this.#kept.changing((cloud) =>
      handle(cloud, request, {
        ...instructions,
        refusalFor: (refused) => instructions.refusalFor?.(refused) ?? this.#spendRefusal(),
      }),
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

async function passTime(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
