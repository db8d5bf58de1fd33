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

/** How many may still be created; null when nothing limits them. */
export function quotaLeft({ used, quota }: Quota): number | null {
  // "Querying the Quota" shows plain counts; a negative one is how other services of this cloud write "no limit".
  return quota < 0 ? null : Math.max(0, quota - used);
}
