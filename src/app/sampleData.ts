import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LazyPart } from '../ui/lazyPart';

/** What the page tells of the stand-in cloud that answers it; filled in once that is there. */
export interface SampleDataState {
  scenario: string;
  speed: number;
  seed: string;
  edition: string;
  scenarios: readonly { name: string; summary: string }[];
  /** Who may sign in, for the page that asks. */
  signInHint: string;
  /** What in the address was not understood, one sentence each. */
  problems: readonly string[];
}

export interface SampleData {
  subscribe: (listener: () => void) => () => void;
  /** Undefined until the stand-in cloud is ready. */
  state: () => SampleDataState | undefined;
  /** Forgets everything done by hand in the present scenario. */
  reset: () => Promise<void>;
  /** The panel from which the presenter and the tester direct the stand-in cloud. */
  Stage: LazyPart<object>;
  /** Shows the page to an audience: in large type, with its IDs masked. */
  PresenterMode: LazyPart<object>;
  /** Presents the product by using it. */
  Tour: LazyPart<object>;
  /** Asks before the tour takes the page. */
  TourOffer: LazyPart<{ onClose: () => void }>;
}

/** Null where the real cloud answers. */
export const SampleDataContext = createContext<SampleData | null>(null);

export function useSampleData(): SampleData | null {
  return useContext(SampleDataContext);
}

export function useSampleDataState(sampleData: SampleData): SampleDataState | undefined {
  return useSyncExternalStore(sampleData.subscribe, sampleData.state);
}
