import type { Cloud } from '../cloud/cloud';
import type { PlannedFailure } from '../cloud/course';

/** A request as any carrier brings it: a service worker, a server, a test. */
export interface CloudRequest {
  method: string;
  /** Path without the query: `/api/{region}/{service}/…`, or the cloud's own, such as `/v1/{project_id}/quotas`. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
}

/** Whether a request changes nothing: "Querying Resources by Tag" is a POST that only reads. */
export function isRead({ method, path }: CloudRequest): boolean {
  return (
    method === 'GET' ||
    method === 'HEAD' ||
    (method === 'POST' && path.endsWith('/resource_instances/action'))
  );
}

export interface CloudResponse {
  status: number;
  headers: Record<string, string>;
  /** Empty for an answer without a body. */
  body: string;
}

/** The APIs, as far as their error bodies differ; `neutron` stands at the host of the VPC service. */
export type Api = 'iam' | 'vpcep' | 'vpc' | 'neutron' | 'ecs' | 'elb';

/** What a route is given. */
export interface Exchange {
  cloud: Cloud;
  query: URLSearchParams;
  body: string;
  requestId: string;
  header: (name: string) => string | null;
  /** Set when what is created here is to fail. */
  failureOfCreation?: PlannedFailure;
  /** Where a service is for the one who asks, by the name of its host: `vpcep`, `iam`, …; in this region unless told. */
  addressOf: (host: string, region?: string) => string;
  /** A part of the path that the route's pattern names in braces. */
  part: (name: string) => string;
}

/** What a route answers: JSON, unless there is no body. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  /** In place of `json`: JSON that is written already. */
  text?: string;
}

export interface Route {
  api: Api;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** `/v1/{project_id}/quotas`; parts in braces match anything between two slashes. */
  path: string;
  needsNoToken?: true;
  answer: (exchange: Exchange) => Answer;
}

export function ok(json: unknown): Answer {
  return { status: 200, json };
}

export const NO_CONTENT: Answer = { status: 204 };
