import type { Cloud } from '../cloud/cloud';
import { seededRandom } from '../cloud/seededRandom';
import type { CloudRequest } from '../routes/exchange';
import { handle, type Instructions } from '../routes/handle';
import { FaultyLine, type Arrival } from '../scenarios/faults';
import { readFaults } from '../scenarios/faultsInAddress';
import { answerFaulty } from '../scenarios/faultyAnswer';
import { scenarioNamed } from '../scenarios/scenarios';
import { StagedFaults, type FaultHit } from '../scenarios/stagedFaults';
import type { Flags } from './flags';

/** A header that spoils the request it comes with; its value is an effect as `--faults` names it. */
export const FAULT_HEADER = 'X-Stand-In-Fault';
/** The same for clients that can add a parameter more easily than a header; it takes an error code only. */
export const REFUSE_PARAMETER = 'refuse';

/** How the cloud answers behind its port: with what the command line, the scenario and the request itself spoil. */
export function askCloudServer(
  cloud: Cloud,
  { scenario, seed, faults, latencyMs }: Flags,
): (request: CloudRequest) => Promise<Arrival> {
  const random = seededRandom(seed);
  const line = new FaultyLine(scenarioNamed(scenario).faults ?? [], random);
  const staged = new StagedFaults(random);
  staged.set(faults);
  return async (request) => {
    const ask = async (instructions: Instructions) => handle(cloud, request, instructions);
    const hits = [...hitsOf(request), ...staged.meeting(request)];
    await passTime(latencyMs);
    if (hits.length > 0) return answerFaulty(hits, ask, passTime);
    return line.carry(request, () => ask({}));
  };
}

/** A fault that a request brings is for itself, whatever it asks for. */
export const ANY = 'any_';

/** What a request asks to go wrong with itself, as `--faults` writes it. */
export function faultAskedFor({ query, headers }: CloudRequest): string {
  const text = headers.get(FAULT_HEADER) ?? query.get(REFUSE_PARAMETER) ?? '';
  return text === '' ? '' : `${ANY}${text}`;
}

function hitsOf(request: CloudRequest): FaultHit[] {
  return readFaults(faultAskedFor(request)).faults.map(({ effect }) => ({
    effect,
    miss: () => {},
  }));
}

async function passTime(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
