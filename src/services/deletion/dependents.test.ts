import { describe, expect, it } from 'vitest';
import { dependentsOf, whyNotYet } from './dependents';

const inStatus = (...statuses: string[]) =>
  statuses.map((status, place) => ({ id: `endpoint-${place}`, status }));

// "Deleting a VPC Endpoint Service", and "Error Codes", EndPoint.3006.
describe('what depends on a service', () => {
  it('are endpoints that are accepted or being created, in any spelling', () => {
    const { blockers, waiting } = dependentsOf({
      connections: inStatus(
        'accepted',
        'Accepted',
        'creating',
        'pendingAcceptance',
        'Pending acceptance',
        'rejected',
        'failed',
        'deleting',
        'frozen',
      ),
      total_count: 9,
    });
    expect(blockers.map(({ id }) => id)).toEqual(['endpoint-0', 'endpoint-1', 'endpoint-2']);
    expect(waiting).toBe(2);
  });

  it('is only partly known when more are connected than one request answers', () => {
    expect(dependentsOf({ connections: inStatus('rejected'), total_count: 2 }).complete).toBe(
      false,
    );
  });

  it.each([
    [[], undefined],
    [['accepted'], '1 endpoint is still connected: reject it first.'],
    [['Creating'], '1 endpoint is being connected: wait until it is, then reject it.'],
    [
      ['creating', 'creating'],
      '2 endpoints are being connected: wait until they are, then reject them.',
    ],
    [['accepted', 'creating'], '2 endpoints are still connected: reject them first.'],
  ])('of %j keeps it with reason %s', (statuses, reason) => {
    expect(whyNotYet({ blockers: inStatus(...statuses) })).toBe(reason);
  });
});
