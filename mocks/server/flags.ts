import { readFaults } from '../scenarios/faultsInAddress';
import { SCENARIOS } from '../scenarios/scenarios';
import { parseSettings, type Settings } from '../scenarios/settings';

/** How the command line wants the stand-in cloud. */
export interface Flags extends Omit<Settings, 'refuse'> {
  host: string;
  port: number;
  project?: string;
  quota?: number;
  state?: string;
  /** How long the token of a sign-in holds; as long as the user's when left out. */
  tokenLifeMs?: number;
  /** The token that is demanded; empty when any that a sign-in here gave is good. */
  token?: string;
  quiet: boolean;
}

/** What was typed cannot be followed; the message is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const DEFAULT_PORT = 8797;
const LOOPBACK = '127.0.0.1';
const GREATEST_PORT = 65_535;
const GREATEST_QUOTA = 1_000_000;
/** "Obtaining a User Token Through Password Authentication": a token holds 24 hours. */
const GREATEST_TOKEN_LIFE_S = 24 * 3600;

/** Flags that take a value, with what it must be. */
const VALUES = {
  port: `a number from 0 to ${GREATEST_PORT}; 0 takes a free one`,
  host: 'an address of this computer; 0.0.0.0 for all of them',
  speed:
    'hold, or a number from 1 to 3600: how many times as fast as real time the cloud’s clock runs',
  scenario: `one of ${SCENARIOS.map(({ name }) => name).join(', ')}`,
  seed: '1 to 32 letters, digits, hyphens or underscores',
  edition: '2022 or 2025',
  project: '32 hexadecimal digits',
  services: 'a whole number from 0 to 10000: how many there are from the beginning',
  latency: 'milliseconds from 0 to 60000 that every answer takes besides',
  faults: 'what goes wrong, as docs/for-testers.md lists it',
  quota: `a whole number from 0 to ${GREATEST_QUOTA}: services of the project`,
  'token-life': `seconds from 1s to ${GREATEST_TOKEN_LIFE_S}s, such as 90s: how long the token of a sign-in holds, by the cloud’s clock`,
  state: 'a file that keeps the cloud over restarts',
} as const;
type ValueFlag = keyof typeof VALUES;

const HELP_LINES: readonly (readonly [string, string])[] = [
  ...Object.entries(VALUES).map(([name, what]) => [`--${name} …`, what] as const),
  [
    '--token [text]',
    'demands this token, or one that a sign-in here gave; without the flag any is good',
  ],
  ['--quiet', 'logs no requests'],
  ['--help', 'shows this'],
];

export const HELP = [
  'The stand-in cloud behind a port. npm run cloud -- [flags]',
  ...HELP_LINES.map(([name, what]) => `  ${name.padEnd(15)} ${what}`),
].join('\n');

/**
 * Reads the command line.
 * @returns `'help'` when that was asked for
 * @throws {UsageError} for what is not understood
 */
export function readFlags(args: readonly string[]): Flags | 'help' {
  const values = new Map<ValueFlag, string>();
  let token: string | undefined;
  let quiet = false;
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [name, inline] = splitAt(argument, '=');
    if (name === '--help' || name === '-h') return 'help';
    const flag = name.slice(2);
    if (name === '--quiet' && inline === undefined) quiet = true;
    else if (name === '--token') token = inline ?? valueIn(rest) ?? '';
    else if (name.startsWith('--') && isValueFlag(flag)) {
      const value = inline ?? valueIn(rest);
      if (value === undefined || value === '') throw wrong(flag);
      values.set(flag, value);
    } else {
      throw new UsageError(`Unknown argument ${quote(argument)}: see npm run cloud -- --help.`);
    }
  }
  const { refuse: _refuse, ...settings } = readSettings(values);
  const project = values.get('project');
  if (project !== undefined && !/^[0-9a-f]{32}$/.test(project)) throw wrong('project', project);
  const quota = readNumber(values, 'quota', GREATEST_QUOTA);
  const tokenLifeMs = readTokenLife(values);
  const state = values.get('state');
  return {
    ...settings,
    host: values.get('host') ?? LOOPBACK,
    port: readNumber(values, 'port', GREATEST_PORT) ?? DEFAULT_PORT,
    ...(project !== undefined && { project }),
    ...(quota !== undefined && { quota }),
    ...(tokenLifeMs !== undefined && { tokenLifeMs }),
    ...(state !== undefined && { state }),
    ...(token !== undefined && { token }),
    quiet,
  };
}

const SETTINGS = ['scenario', 'speed', 'seed', 'edition', 'services', 'latency', 'faults'] as const;

/** What the page's address understands, the command line understands; but here a mistake is not passed over. */
function readSettings(values: ReadonlyMap<ValueFlag, string>): Settings {
  const search = new URLSearchParams();
  for (const flag of SETTINGS) {
    const value = values.get(flag);
    if (value === undefined) continue;
    if (flag === 'faults') refuseUnknownFaults(value);
    if (parseSettings(new URLSearchParams({ [flag]: value })).problems.length > 0) {
      throw wrong(flag, value);
    }
    search.set(flag, value);
  }
  return parseSettings(search).settings;
}

/** Of many faults in one value, the one is named. */
function refuseUnknownFaults(text: string): void {
  const [unknown] = readFaults(text).unknown;
  if (unknown !== undefined) throw wrong('faults', unknown);
}

function readNumber(
  values: ReadonlyMap<ValueFlag, string>,
  flag: ValueFlag,
  greatest: number,
): number | undefined {
  const text = values.get(flag);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) > greatest) throw wrong(flag, text);
  return Number(text);
}

function readTokenLife(values: ReadonlyMap<ValueFlag, string>): number | undefined {
  const text = values.get('token-life');
  if (text === undefined) return undefined;
  const seconds = Number(/^(\d{1,5})s$/.exec(text)?.[1]);
  if (seconds >= 1 && seconds <= GREATEST_TOKEN_LIFE_S) return seconds * 1000;
  throw wrong('token-life', text);
}

/** The next argument, unless it is a flag. */
function valueIn(rest: string[]): string | undefined {
  return rest[0]?.startsWith('--') ? undefined : rest.shift();
}

function splitAt(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function isValueFlag(name: string): name is ValueFlag {
  return Object.hasOwn(VALUES, name);
}

function wrong(flag: ValueFlag, value?: string): UsageError {
  const given = value === undefined ? 'nothing' : quote(value);
  return new UsageError(`--${flag} takes ${VALUES[flag]}, not ${given}.`);
}

/** Characters that control, or are not seen, would break the one line that a message is. */
function quote(text: string): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return shown.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
