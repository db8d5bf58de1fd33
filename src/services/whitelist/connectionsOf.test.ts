import { describe, expect, it } from 'vitest';
import { connectionSchema } from '../../api/connections';
import { connectionsOf } from './connectionsOf';

const connections = [
  ['a', 'accepted'],
  ['a', 'pendingAcceptance'],
  ['a', 'rejected'],
  ['b', 'creating'],
  ['c', 'Accepted'],
].map(([domain_id, status], place) =>
  connectionSchema.parse({ id: String(place), domain_id, status }),
);
const page = { connections, total_count: connections.length };

describe('connections that a removal from the whitelist concerns', () => {
  it('are those of the removed accounts that stand or wait', () => {
    const removed = [{ who: 'account', id: 'a' }] as const;
    expect(connectionsOf(removed, new Set(), page)).toEqual({
      connected: 1,
      waiting: 1,
      complete: true,
    });
  });

  it('are those of all accounts without an entry of their own when everyone is removed', () => {
    expect(connectionsOf([{ who: 'everyone' }], new Set(['a']), page)).toMatchObject({
      connected: 2,
      waiting: 0,
    });
  });

  it('may be more than were read', () => {
    expect(connectionsOf([], new Set(), { ...page, total_count: 2_000 }).complete).toBe(false);
  });
});
