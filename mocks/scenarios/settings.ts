import { DEFAULT_EDITION, isEdition, type Edition } from '../cloud/editions';
import { findErrorCode, type ErrorCode } from '../cloud/errorCodes';
import { DEFAULT_SEED } from './data/names';
import { readFaults } from './faultsInAddress';
import { DEFAULT_SCENARIO, isScenarioName, type ScenarioName } from './scenarios';
import type { StagedFault } from './stagedFaults';

/** How the address wants the stand-in cloud. */
export interface Settings {
  scenario: ScenarioName;
  /** How many times as fast as real time its clock runs; 0 while it is held. */
  speed: number;
  seed: string;
  edition: Edition;
  /** The code with which the next write is refused, once. */
  refuse: ErrorCode | undefined;
  /** Real milliseconds that every answer takes besides. */
  latencyMs: number;
  /** How many services there are; undefined for as many as the scenario has. */
  services: number | undefined;
  faults: readonly StagedFault[];
}

const DEFAULT_SPEED = 1;
/** The word for a clock that stands still. */
export const HOLD = 'hold';
export const HELD_SPEED = 0;
export const GREATEST_LATENCY_MS = 60_000;
export const MOST_SERVICES = 10_000;
const GREATEST_SPEED = 3600;
const SEED = /^[A-Za-z0-9_-]{1,32}$/;
/** Of what was typed into the address, so much is repeated on the screen. */
const QUOTED_CHARACTERS = 40;
/** Of faults that are not understood, so many are told one by one. */
const MOST_TOLD = 5;

/**
 * Reads the settings from the address. What is not understood is replaced by its default and told in one
 * sentence each.
 */
export function parseSettings(search: URLSearchParams): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const read = <T>(
    name: string,
    otherwise: T,
    understand: (text: string) => T | undefined,
    tell: (quoted: string) => string,
  ): T => {
    const text = search.get(name)?.trim() ?? '';
    if (text === '') return otherwise;
    const value = understand(text);
    if (value !== undefined) return value;
    problems.push(tell(quote(text)));
    return otherwise;
  };
  const settings: Settings = {
    scenario: read(
      'scenario',
      DEFAULT_SCENARIO,
      (text) => (isScenarioName(text) ? text : undefined),
      (quoted) => `Unknown scenario ${quoted}: showing "${DEFAULT_SCENARIO}".`,
    ),
    speed: read(
      'speed',
      DEFAULT_SPEED,
      readSpeed,
      (quoted) =>
        `Speed ${quoted} is not a number from 1 to ${GREATEST_SPEED}: using ${DEFAULT_SPEED}.`,
    ),
    seed: read(
      'seed',
      DEFAULT_SEED,
      (text) => (SEED.test(text) ? text : undefined),
      (quoted) =>
        `Seed ${quoted} is not 1 to 32 letters, digits, hyphens or underscores: using "${DEFAULT_SEED}".`,
    ),
    edition: read(
      'edition',
      DEFAULT_EDITION,
      (text) => (isEdition(text) ? text : undefined),
      (quoted) => `Unknown edition ${quoted}, it is 2022 or 2025: using ${DEFAULT_EDITION}.`,
    ),
    refuse: read<ErrorCode | undefined>(
      'refuse',
      undefined,
      findErrorCode,
      (quoted) => `Unknown error code ${quoted}: nothing is refused because of it.`,
    ),
    latencyMs: read(
      'latency',
      0,
      (text) => readWhole(text, GREATEST_LATENCY_MS),
      (quoted) =>
        `Latency ${quoted} is not a number of milliseconds from 0 to ${GREATEST_LATENCY_MS}: using 0.`,
    ),
    services: read<number | undefined>(
      'services',
      undefined,
      (text) => readWhole(text, MOST_SERVICES),
      (quoted) =>
        `Number of services ${quoted} is not a number from 0 to ${MOST_SERVICES}: using the scenario's own.`,
    ),
    faults: readStagedFaults(search.get('faults') ?? '', problems),
  };
  return { settings, problems };
}

function readSpeed(text: string): number | undefined {
  if (text === HOLD) return HELD_SPEED;
  const speed = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return speed >= 1 && speed <= GREATEST_SPEED ? speed : undefined;
}

function readWhole(text: string, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : undefined;
}

function readStagedFaults(text: string, problems: string[]): readonly StagedFault[] {
  const { faults, unknown } = readFaults(text);
  for (const one of unknown.slice(0, MOST_TOLD)) {
    problems.push(`Unknown fault ${quote(one)}: it is left out.`);
  }
  if (unknown.length > MOST_TOLD) {
    problems.push(`${unknown.length - MOST_TOLD} more faults were not understood.`);
  }
  return faults;
}

/** A text from the address, as far as it is repeated on the screen. */
export function quote(text: string): string {
  const shown = Array.from(text).slice(0, QUOTED_CHARACTERS).join('');
  return `"${shown}${shown.length < text.length ? '…' : ''}"`;
}
