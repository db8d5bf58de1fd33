import type { ServiceRecord } from '../cloud/serviceRecord';
import type { Settings } from '../scenarios/settings';
import type { FaultCount } from '../scenarios/stagedFaults';
import type { StagePanel } from '../stage/StagePanel';
import type { RequestLog } from './requestLog';
import type { Snapshot } from './snapshots';

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
  /** Who may sign in. */
  readonly signInHint: string;
  /** Called on every navigation: speed and refusals follow the address. */
  follow(search: URLSearchParams): void;
  isFromStandIn(response: Response): boolean;
  /** Called when an answer came from elsewhere. */
  wake(): Promise<void>;
  /** Lets a fault begin anew, by its place. */
  rearmFault(place: number): void;
  /** Puts the clock to when all has ended that is under way. */
  finishNow(): Promise<void>;
  readonly log: RequestLog;
  /** Services that exist, the newest first. */
  services(): readonly ServiceRecord[];
  /** Lets other accounts request endpoints; answers how many did. Rejects with what the cloud would say. */
  requestConnections(serviceId: string, count: number): Promise<number>;
  admitConsumers(serviceId: string, count: number): Promise<void>;
  takeSnapshot(name: string): Snapshot;
  /** @returns false when it is of another cloud, which begins with it when the address asks for that one */
  restore(snapshot: Snapshot): Promise<boolean>;
  /** Fetches the panel from which all this is directed. */
  loadPanel(): Promise<typeof StagePanel>;
  /** Forgets everything done in this scenario. */
  reset(): Promise<void>;
  /** Calls back when settings or problems have changed. */
  subscribe(listener: () => void): () => void;
}
