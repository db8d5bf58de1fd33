import { describe, expect, it } from 'vitest';
import { withDeletions } from './withDeletions';

const AT = 1_000_000;
const taken = { kind: 'taken', at: AT, cloudTime: AT, from: 'this-tab' } as const;
const orders = { id: 'a', status: 'available' };
const billing = { id: 'b', status: 'available' };

// "Deleting a VPC Endpoint Service": the call is taken on at once, the service goes later.
describe('rows of services whose deletion was taken on', () => {
  it('are the same without a deletion', () => {
    const rows = [orders, billing];
    expect(withDeletions(rows, AT, new Map())).toBe(rows);
  });

  it('show the deletion before the list does, and leave the others the same objects', () => {
    const rows = withDeletions([orders, billing], AT + 1_000, new Map([['a', taken]]));
    expect(rows[0]).toEqual({ id: 'a', status: 'deleting' });
    expect(rows[1]).toBe(billing);
  });

  it('show what the cloud says when it goes on saying otherwise', () => {
    expect(withDeletions([orders], AT + 60_000, new Map([['a', taken]]))[0]).toBe(orders);
  });
});
