import type { CreationOutcome } from '../cloud/project';
import type { Fault } from './faults';

export interface Scenario {
  name: string;
  /** What is different, in one line, and where it is seen. */
  summary: string;
  data: 'everyday' | 'nothing' | 'endless' | 'full' | 'crowded' | 'crowded-network';
  creationOutcome?: CreationOutcome;
  sampleTokenLifetimeMs?: number;
  faults?: readonly Fault[];
}

const SECOND = 1000;

/** Every scenario that the address can ask for. The first one is shown when it asks for none. */
export const SCENARIOS = [
  {
    name: 'default',
    summary: 'Nothing fails; services and endpoints in each status.',
    data: 'everyday',
  },
  {
    name: 'empty',
    summary: 'No services, and a VPC with nothing in it: empty list, empty pickers.',
    data: 'nothing',
  },
  {
    name: 'creation-fails',
    summary: 'Every creation ends as failed, with a reason.',
    data: 'everyday',
    creationOutcome: 'failed',
  },
  {
    name: 'never-finishes',
    summary: 'Creations never end: longer than usual, later paused.',
    data: 'endless',
    creationOutcome: 'never-ends',
  },
  {
    name: 'quota-reached',
    summary: 'Neither a service nor an endpoint is left in the quota: a create is refused.',
    data: 'full',
  },
  {
    name: 'many',
    summary: '1,000 services, 50 of them being created; one has over 200 connections.',
    data: 'crowded',
  },
  {
    name: 'many-backends',
    summary: '1,000 load balancers and more servers than a picker reads, all in the first VPC.',
    data: 'crowded-network',
  },
  {
    name: 'slow-network',
    summary: 'Every answer takes 2 to 4 seconds.',
    data: 'everyday',
    faults: [{ kind: 'slow-answers', leastMs: 2 * SECOND, mostMs: 4 * SECOND }],
  },
  {
    name: 'unstable',
    summary: 'A third of the reads fails: 500, 504 or an answer cut short.',
    data: 'everyday',
    faults: [{ kind: 'failing-reads', everyReads: 9, inARow: 3 }],
  },
  {
    name: 'unreachable',
    summary: 'No answer at all.',
    data: 'everyday',
    faults: [{ kind: 'no-answers' }],
  },
  {
    name: 'lost-answer',
    summary:
      'The first create of a service, and of an endpoint, is carried out, but its answer is lost.',
    data: 'everyday',
    faults: [{ kind: 'lost-create-answers', times: 1 }],
  },
  {
    name: 'expired-session',
    summary: 'The sign-in runs out after one minute.',
    data: 'everyday',
    sampleTokenLifetimeMs: 60 * SECOND,
  },
  {
    name: 'signed-out',
    summary: 'Nobody is signed in: the sign-in page, and users to sign in as.',
    data: 'everyday',
  },
] as const satisfies readonly Scenario[];

export type ScenarioName = (typeof SCENARIOS)[number]['name'];

export const DEFAULT_SCENARIO: ScenarioName = 'default';

export function isScenarioName(text: string): text is ScenarioName {
  return SCENARIOS.some(({ name }) => name === text);
}

export function scenarioNamed(wanted: ScenarioName): Scenario {
  return SCENARIOS.find(({ name }) => name === wanted) ?? SCENARIOS[0];
}
