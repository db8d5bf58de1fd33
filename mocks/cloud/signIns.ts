import { z } from 'zod';
import type { Cloud } from './cloud';
import { Refusal } from './refusal';
import { OTHER_PROJECTS, USERS, type AccountProject, type User } from './users';

/** "Login Authentication Policy": five failures within a quarter of an hour lock for as long. */
export const FAILURES_THAT_LOCK = 5;
export const LOCK_MS = 15 * 60_000;

const PREFIX = 'MIIS';
/** The cloud's own tokens have some kilobytes; these are as long, so that whatever carries them is put to the test. */
const TOKEN_LENGTH = 3_000;

const tokenContent = z.object({
  user: z.string(),
  methods: z.array(z.string()),
  /** Null for a token of the whole account. */
  projectId: z.string().nullable(),
  issuedAt: z.number(),
  expiresAt: z.number(),
  number: z.number(),
});
export type TokenContent = z.infer<typeof tokenContent>;

/** What a cloud remembers of its sign-ins, as long as it runs: a token itself tells the rest. */
export class SignIns {
  readonly #failures = new Map<string, number[]>();
  readonly #revoked = new Set<string>();
  #given = 0;

  /** @throws {Refusal} for a user who is locked, and for a wrong password or passcode, which counts towards that */
  check(user: User, password: string, passcode: string | undefined, now: number): void {
    const recent = (this.#failures.get(user.name) ?? []).filter((at) => now - at < LOCK_MS);
    if (user.barred === 'locked' || recent.length >= FAILURES_THAT_LOCK) throw LOCKED;
    const isWrongCode = user.passcode !== undefined && user.passcode !== passcode;
    if (password === user.password && !isWrongCode) {
      this.#failures.delete(user.name);
      if (user.barred === 'disabled') throw DISABLED;
      if (user.barred === 'console-only') throw CONSOLE_ONLY;
      return;
    }
    this.#failures.set(user.name, [...recent, now]);
    throw password === user.password ? WRONG_PASSCODE : WRONG_PASSWORD;
  }

  give(content: Omit<TokenContent, 'number'>): string {
    this.#given += 1;
    const text = btoa(JSON.stringify({ ...content, number: this.#given }));
    return `${PREFIX}${text}.`.padEnd(TOKEN_LENGTH, 'OTC');
  }

  revoke(token: string): void {
    this.#revoked.add(token);
  }

  isRevoked(token: string): boolean {
    return this.#revoked.has(token);
  }
}

const unauthorized = (message: string) => new Refusal(401, '401', message);

export const WRONG_PASSWORD = unauthorized('The username or password is wrong.');
const WRONG_PASSCODE = new Refusal(400, 'IAM.1061', 'The verification code is invalid.');
const LOCKED = new Refusal(401, 'IAM.0061', 'Account locked.');
const DISABLED = new Refusal(403, 'IAM.0082', 'The user is disabled.');
const CONSOLE_ONLY = new Refusal(
  403,
  'IAM.0081',
  'This user only supports console access, not supporting programming access.',
);

/** What a token that this stand-in gave says; undefined for any other text. */
export function readToken(token: string): TokenContent | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  try {
    const [text = ''] = token.slice(PREFIX.length).split('.');
    return tokenContent.safeParse(JSON.parse(atob(text))).data;
  } catch {
    return undefined;
  }
}

/** Whether a token that this stand-in gave still holds. */
export function stillHolds(cloud: Cloud, token: string, content: TokenContent): boolean {
  return !cloud.signIns.isRevoked(token) && cloud.now() < content.expiresAt;
}

/** Undefined for a token that nobody signed in for, such as the page's first one. */
export function userOf(token: string): User | undefined {
  const name = readToken(token)?.user;
  return USERS.find((user) => user.name === name);
}

/** The region of a project: its name up to the first underscore ("Creating a Project"). */
export function regionOf({ name }: AccountProject): string {
  return name.split('_')[0] ?? name;
}

/** The project that a token was got for. */
export function projectOf(cloud: Cloud, token: string): AccountProject | undefined {
  const id = readToken(token)?.projectId;
  return projectsOf(cloud).find((project) => project.id === id);
}

/** All projects of the account, the scenario's own first. */
export function projectsOf(cloud: Cloud): AccountProject[] {
  return [{ id: cloud.project.id, name: cloud.project.region }, ...OTHER_PROJECTS];
}
