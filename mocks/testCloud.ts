import { Cloud, newState } from './cloud/cloud';
import { z } from 'zod';
import type { Edition } from './cloud/editions';
import type { KeptState } from './cloud/journal';
import type { CloudRequest, CloudResponse } from './routes/exchange';
import { handle, type Instructions } from './routes/handle';
import { buildProject, PROJECT_ID } from './scenarios/buildProject';
import type { ScenarioName } from './scenarios/scenarios';

/** When the clouds of tests begin. */
export const BEGINNING = Date.parse('2026-03-01T10:00:00.250Z');

const anyBody = z.record(z.string(), z.unknown());

export interface TestAnswer extends CloudResponse {
  /** The body as an object; empty when there is none. */
  json: Record<string, unknown>;
}

/** A cloud whose clock only moves when told to, and a client that knows its address. */
export class TestCloud {
  readonly cloud: Cloud;
  #realTime = BEGINNING;

  constructor(
    options: { scenario?: ScenarioName; seed?: string; edition?: Edition; kept?: KeptState } = {},
  ) {
    const { scenario = 'default', seed = '1', edition = '2022' } = options;
    this.cloud = new Cloud(
      buildProject({ scenario, seed, edition }),
      edition,
      options.kept ?? newState(BEGINNING, 1),
      () => this.#realTime,
    );
  }

  pass(milliseconds: number): void {
    this.#realTime += milliseconds;
  }

  /** @param address the cloud's own path with its query; `{project_id}` stands for the project */
  send(
    method: string,
    address: string,
    options: RequestParts & { instructions?: Instructions } = {},
  ): TestAnswer {
    const request = testRequest(method, address, options);
    const response = handle(this.cloud, request, options.instructions);
    return {
      ...response,
      json: response.body === '' ? {} : anyBody.parse(JSON.parse(response.body)),
    };
  }

  get(address: string): TestAnswer {
    return this.send('GET', address);
  }

  post(address: string, json: unknown): TestAnswer {
    return this.send('POST', address, { json });
  }

  create(request: Record<string, unknown>): TestAnswer {
    return this.send('POST', SERVICES, { json: request });
  }

  /** A load balancer's port and VPC, by the balancer's place in the data. */
  backend(place: number): { port_id: string; vpc_id: string } {
    const { ipv4, vpcId } = found(this.cloud.project.loadBalancers[place]);
    return { port_id: found(ipv4).portId, vpc_id: vpcId };
  }

  /** The path of a service of the data, by its short name. */
  service(name: string): string {
    const { json } = this.get(`${SERVICES}?endpoint_service_name=.${name}.`);
    return `${SERVICES}/${String(found(rowsOf(json, 'endpoint_services')[0])['id'])}`;
  }

  /** A connection to a service that is in a status. */
  connection(service: string, status: string): Record<string, unknown> {
    const { json } = this.get(`${service}/connections?limit=1000`);
    return found(rowsOf(json, 'connections').find((row) => row['status'] === status));
  }

  /** A VPC and a subnet of it, by their places in the data. */
  network(vpc: number, subnet = 0): { vpc_id: string; subnet_id: string } {
    const { vpcs, subnets } = this.cloud.project.network;
    const { id } = found(vpcs[vpc]);
    const own = subnets.filter(({ vpcId }) => vpcId === id);
    return { vpc_id: id, subnet_id: found(own[subnet]).id };
  }
}

export const SERVICES = '/v1/{project_id}/vpc-endpoint-services';
export const ENDPOINTS = '/v1/{project_id}/vpc-endpoints';

/** HTTP status and error code of a refusal. */
export function refusalOf({ status, json }: TestAnswer): [number, unknown] {
  return [status, json['error_code']];
}

export function idIn(path: string): string {
  return path.split('/').at(-1) ?? '';
}

interface RequestParts {
  json?: unknown;
  body?: string;
  token?: string;
  headers?: Record<string, string>;
}

export function testRequest(
  method: string,
  address: string,
  {
    json,
    body = json === undefined ? '' : JSON.stringify(json),
    token = 'any text',
    headers: others = {},
  }: RequestParts = {},
): CloudRequest {
  const [path = '', query = ''] = address.replace('{project_id}', PROJECT_ID).split('?');
  const headers = new Headers(token === '' ? others : { ...others, 'X-Auth-Token': token });
  return { method, path, query: new URLSearchParams(query), headers, body };
}

/** The value, which the data of tests is known to have. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The data has none.');
  return value;
}

/** The rows of a list in an answer. */
export function rowsOf(json: Record<string, unknown>, name: string): Record<string, unknown>[] {
  return z.array(anyBody).parse(json[name]);
}
