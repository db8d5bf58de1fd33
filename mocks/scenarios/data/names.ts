import type { SeededRandom } from '../../cloud/seededRandom';

/** What the sample company runs; at most 10 characters, so that every service name made of them fits into 16. */
const APPLICATIONS = [
  'orders',
  'resolver',
  'metrics',
  'ingest',
  'archive',
  'search',
  'payments',
  'auth',
  'billing',
  'catalog',
  'reports',
  'mail',
  'inventory',
  'shipping',
  'accounts',
  'ledger',
  'media',
  'tickets',
  'planning',
  'audit',
  'sessions',
  'pricing',
  'telemetry',
  'contracts',
];

const ENVIRONMENTS = [
  'production',
  'staging',
  'legacy',
  'integration',
  'sandbox',
  'platform',
  'partners',
  'backup',
];

/** The default seed takes the names in the order in which they stand here. */
export const DEFAULT_SEED = '1';

export interface Names {
  application: (index: number) => string;
  environment: (index: number) => string;
}

export function namesFor(seed: string, random: SeededRandom): Names {
  const inOrder = seed === DEFAULT_SEED;
  const applications = inOrder ? APPLICATIONS : random.shuffled('applications', APPLICATIONS);
  const environments = inOrder ? ENVIRONMENTS : random.shuffled('environments', ENVIRONMENTS);
  return {
    application: (index) => itemAt(applications, index % applications.length),
    environment: (index) => itemAt(environments, index % environments.length),
  };
}

export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  return item;
}
