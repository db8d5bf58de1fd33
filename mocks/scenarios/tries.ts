import type { ScenarioName } from './scenarios';
import type { FaultEffect, FaultKind, StagedFault } from './stagedFaults';

/** Pages that a try can begin on. */
export type StartingPage = '/services' | '/services/new' | '/endpoints' | '/endpoints/new';

/** What a tester should do once, and what is then to be seen. */
export interface Try {
  act: string;
  see: string;
  page: StartingPage;
  speed?: number;
  faults?: readonly StagedFault[];
}

/** For each scenario what makes it worth having: a scenario without a try does not compile. */
export const SCENARIO_TRIES: Record<ScenarioName, readonly Try[]> = {
  default: [
    {
      act: 'Create a service with the load balancer lb-orders, and stay on its page.',
      see: 'Creating, with the time it takes, then Available, without a reload.',
      page: '/services/new',
      speed: 20,
    },
    {
      act: 'Choose the last VPC of the list in the form.',
      see: 'Said before anything is sent: it overlaps the reserved network.',
      page: '/services/new',
    },
    {
      act: 'Delete a service that has connections.',
      see: 'Which connections stand in the way, and how to end them.',
      page: '/services',
    },
    {
      act: 'Open a service, let ten accounts ask in Consumer, accept some and reject one.',
      see: 'Each row changes for itself; a rejected one can be accepted again.',
      page: '/services',
      speed: 20,
    },
  ],
  empty: [
    {
      act: 'Look at the list, then open the form and choose the VPC.',
      see: 'What is missing and where it is made; no empty table, no dead picker.',
      page: '/services',
    },
  ],
  'creation-fails': [
    {
      act: 'Create a service and wait.',
      see: 'Failed, with the reason and what to do; the form can be filled from it again.',
      page: '/services/new',
      speed: 60,
    },
  ],
  'never-finishes': [
    {
      act: 'Open the service whose name ends with -stuck.',
      see: 'Longer than usual, later Paused with a button; never shown as failed.',
      page: '/services',
    },
  ],
  'quota-reached': [
    {
      act: 'Open the form.',
      see: 'In its first step: no service is left, how many there are, how to get more.',
      page: '/services/new',
    },
  ],
  many: [
    {
      act: 'Search, sort, page and select over pages.',
      see: 'The cloud pages; the selection stays; fifty badges live from one request.',
      page: '/services',
    },
  ],
  'many-backends': [
    {
      act: 'Choose the first VPC in the form, then search among its load balancers; after that, among its servers.',
      see: 'A thousand are found in as fast as ten; the cloud is asked for the servers that were not read.',
      page: '/services/new',
    },
  ],
  'slow-network': [
    {
      act: 'Fill the form to its end and create.',
      see: 'Every wait is shown, nothing jumps, and a second press of Create sends nothing.',
      page: '/services/new',
    },
  ],
  unstable: [
    {
      act: 'Watch a service that is being created.',
      see: 'Lost contact with the last known status, and back by itself; never Failed.',
      page: '/services',
    },
  ],
  unreachable: [
    {
      act: 'Open the list.',
      see: 'That the cloud did not answer, and a button to try again.',
      page: '/services',
    },
  ],
  'lost-answer': [
    {
      act: 'Create a service.',
      see: 'The console looks whether it came to be before it offers to try again: one service, not two.',
      page: '/services/new',
    },
  ],
  'expired-session': [
    {
      act: 'Fill the form for longer than a minute, then create.',
      see: 'A question to sign in again; everything typed is still there.',
      page: '/services/new',
    },
  ],
  'signed-out': [
    {
      act: 'Sign in with a wrong password, then as one of the users that the page names.',
      see: 'What the sign-in refused and why, asked once only; then the list.',
      page: '/services',
    },
  ],
};

const next = (operation: StagedFault['operation'], effect: FaultEffect): StagedFault[] => [
  { operation, effect, when: { next: 1 } },
];

/** For each kind of fault one way to meet it. */
export const FAULT_TRIES: Record<FaultKind, Try> = {
  refused: {
    act: 'Create a service.',
    see: 'The ports are marked: they clash with those of another service. Everything typed stays.',
    page: '/services/new',
    faults: next('create-service', { kind: 'refused', code: 'EndPoint.3044' }),
  },
  'signed-out': {
    act: 'Refresh the list.',
    see: 'A question to sign in again, over the page as it was.',
    page: '/services',
    faults: next('list-services', { kind: 'signed-out' }),
  },
  forbidden: {
    act: 'Delete a service.',
    see: 'That your user may not, and whom to ask.',
    page: '/services',
    faults: next('delete-service', { kind: 'forbidden' }),
  },
  'too-many-requests': {
    act: 'Create a service.',
    see: 'Too many calls: wait, then try again.',
    page: '/services/new',
    faults: next('create-service', { kind: 'too-many-requests', retryAfterSeconds: 10 }),
  },
  'server-error': {
    act: 'Create a service.',
    see: 'The outcome is unknown: the console looks for the service before it offers another try.',
    page: '/services/new',
    faults: next('create-service', { kind: 'server-error', status: 504, body: 'html' }),
  },
  'empty-answer': {
    act: 'Refresh the list.',
    see: 'An answer that could not be read; what was shown stays, with its age.',
    page: '/services',
    faults: next('list-services', { kind: 'empty-answer' }),
  },
  'cut-answer': {
    act: 'Open a service.',
    see: 'An answer that could not be read, and a way to ask again.',
    page: '/services',
    faults: next('read-service', { kind: 'cut-answer' }),
  },
  'wrong-types': {
    act: 'Refresh the list.',
    see: 'An answer that could not be read; no broken table.',
    page: '/services',
    faults: next('list-services', { kind: 'wrong-types' }),
  },
  'unknown-status': {
    act: 'Refresh the list.',
    see: 'The status word as it came, in grey.',
    page: '/services',
    faults: next('list-services', { kind: 'unknown-status' }),
  },
  delay: {
    act: 'Create a service.',
    see: 'The button says that it is being sent; nothing is sent twice.',
    page: '/services/new',
    faults: next('create-service', { kind: 'delay', ms: 8000 }),
  },
  'no-connection': {
    act: 'Choose a VPC in the form.',
    see: 'The picker says that its list could not be read, and asks again on demand.',
    page: '/services/new',
    faults: [{ operation: 'pickers', effect: { kind: 'no-connection' }, when: { next: 8 } }],
  },
  'never-answers': {
    act: 'Refresh the list and wait half a minute.',
    see: 'The wait ends by itself, and the console says that there was no answer.',
    page: '/services',
    faults: next('list-services', { kind: 'never-answers' }),
  },
  'lost-answer': {
    act: 'Delete a service.',
    see: 'The console looks what became of it instead of deleting again.',
    page: '/services',
    faults: next('delete-service', { kind: 'lost-answer' }),
  },
  'creation-fails': {
    act: 'Create a service and wait.',
    see: 'Creating for half a minute, then Failed with EndPoint.4010.',
    page: '/services/new',
    faults: next('create-service', {
      kind: 'creation-fails',
      afterSeconds: 30,
      code: 'EndPoint.4010',
    }),
  },
};
