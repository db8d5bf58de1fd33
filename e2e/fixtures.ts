import { test as base, expect, type Page } from '@playwright/test';
import { watchForProblems } from './browserProblems.ts';
import { writeFaults } from '../mocks/scenarios/faultsInAddress.ts';
import type { StagedFault } from '../mocks/scenarios/stagedFaults.ts';
import { hostDemo, hostProduction } from './hosts.ts';

/** Which stand-in cloud answers; whatever is left out is as the demo has it. */
export interface SampleSettings {
  scenario?: string;
  /** How many times as fast as real time the cloud's clock runs. */
  speed?: number;
  seed?: string;
  edition?: '2025';
  /** Code with which the next write is refused, once. */
  refuse?: string;
  /** Milliseconds that every answer takes. */
  latency?: number;
  /** How many services there are. */
  services?: number;
  /** What goes wrong with which requests. */
  faults?: readonly StagedFault[];
}

interface TestFixtures {
  /** Opens a page of the demo, such as `/services/new`. Every test has a browser of its own, so a cloud of its own. */
  open: (path: string, settings?: SampleSettings) => Promise<void>;
  /** Messages of the browser's console that this test provokes; any other error there fails the test. */
  expectedProblems: RegExp[];
  failOnProblems: void;
}

interface WorkerFixtures {
  /** Address of the demo build's folder. */
  demo: string;
  /** Address of the production build. */
  production: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  demo: [
    // Playwright reads from the pattern which fixtures are wanted, and refuses any other parameter.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const host = await hostDemo();
      await provide(host.address);
      await host.close();
    },
    { scope: 'worker' },
  ],
  production: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const host = await hostProduction();
      await provide(host.address);
      await host.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, demo }, provide) => {
    await provide(async (path, settings = {}) => {
      await page.goto(addressInDemo(demo, path, settings));
    });
  },
  // oxlint-disable-next-line no-empty-pattern
  expectedProblems: async ({}, provide) => {
    await provide([]);
  },
  failOnProblems: [
    async ({ context, expectedProblems }, provide) => {
      const problems = watchForProblems(context);
      await provide();
      expect(
        problems.filter((problem) => !expectedProblems.some((one) => one.test(problem))),
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

/** A demo's pages stand behind a `#`, with the settings of the stand-in cloud in their own query. */
export function addressInDemo(demo: string, path: string, settings: SampleSettings = {}): string {
  const [route = '', query = ''] = path.split('?');
  const search = new URLSearchParams(query);
  const { faults, ...others } = settings;
  for (const [name, value] of Object.entries(others)) search.set(name, String(value));
  if (faults) search.set('faults', writeFaults(faults));
  return `${demo}#${route}${search.size > 0 ? `?${search}` : ''}`;
}
