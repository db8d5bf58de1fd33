import { z } from 'zod';
import { call } from './http';
import type { Scope } from './scope';

export interface Quota {
  used: number;
  quota: number;
}

const quotas = z.looseObject({
  quotas: z.looseObject({
    resources: z.array(z.looseObject({ type: z.string(), used: z.number(), quota: z.number() })),
  }),
});

/** "Querying the Quota" of one kind of resource; null when the answer does not name it. */
export async function fetchQuota(
  scope: Scope,
  type: 'endpoint_service' | 'endpoint',
  signal: AbortSignal,
): Promise<Quota | null> {
  const answer = await call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: `/v1/${scope.projectId}/quotas`,
    query: { type },
    answer: quotas,
    signal,
  });
  return answer.quotas.resources.find((resource) => resource.type === type) ?? null;
}
