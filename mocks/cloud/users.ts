const HOUR_MS = 3_600_000;

/** Who may sign in to the account that owns the project of this cloud. */
export interface User {
  name: string;
  password: string;
  /** Six digits that the user's authenticator shows; the stand-in's never changes. */
  passcode?: string;
  /** Why the cloud does not let the user in, whatever the password. */
  barred?: 'locked' | 'disabled' | 'console-only';
  /** What the cloud refuses a token of this user: `rescoping` asks for the password again. */
  without?: 'everything' | 'writes' | 'rescoping';
  tokenLifetimeMs: number;
}

/** The account ("domain") of every user here. */
export const ACCOUNT_NAME = 'sample-company';
const PASSWORD = 'Sample-2026';
const DAY_MS = 24 * HOUR_MS;

export const USERS: readonly User[] = [
  { name: 'operator', password: PASSWORD, tokenLifetimeMs: DAY_MS },
  // The warning before the end comes at once: it needs ten minutes.
  { name: 'hasty', password: PASSWORD, tokenLifetimeMs: HOUR_MS / 5 },
  {
    name: 'careful',
    password: PASSWORD,
    passcode: '123456',
    without: 'rescoping',
    tokenLifetimeMs: DAY_MS,
  },
  { name: 'reader', password: PASSWORD, without: 'writes', tokenLifetimeMs: DAY_MS },
  { name: 'guest', password: PASSWORD, without: 'everything', tokenLifetimeMs: DAY_MS },
  { name: 'locked', password: PASSWORD, barred: 'locked', tokenLifetimeMs: DAY_MS },
  { name: 'disabled', password: PASSWORD, barred: 'disabled', tokenLifetimeMs: DAY_MS },
  { name: 'console-only', password: PASSWORD, barred: 'console-only', tokenLifetimeMs: DAY_MS },
];

export const SIGN_IN_HINT = `Sample data: sign in as operator, password ${PASSWORD}, domain ${ACCOUNT_NAME}. Others with the same password: careful (one-time code 123456), hasty (12 minutes), reader, locked, disabled, console-only.`;

export interface AccountProject {
  id: string;
  /** As the region, or the region with a suffix ("Creating a Project"). */
  name: string;
}

/** The account's projects besides that of the scenario: they are empty. */
export const OTHER_PROJECTS: readonly AccountProject[] = [
  { id: '0f1c2d3e4b5a69788796a5b4c3d2e1f0', name: 'eu-de_staging' },
  { id: '7d0e9c8b7a6958473625140312f1e0d9', name: 'eu-nl' },
];
