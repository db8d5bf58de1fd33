import { describe, expect, it } from 'vitest';
import { CONNECTION_STATUSES, connectionSchema, connectionStatus } from './connections';
import { readJson } from './json';

describe('the status of a connection', () => {
  it.each([...CONNECTION_STATUSES])('%s is one of the reference’s words', (status) => {
    expect(connectionStatus(status)).toBe(status);
    expect(connectionStatus(status.toUpperCase())).toBe(status);
  });

  it.each(['Pending acceptance', 'PENDING_ACCEPTANCE', ' pendingacceptance '])(
    '%j is pendingAcceptance',
    (word) => {
      expect(connectionStatus(word)).toBe('pendingAcceptance');
    },
  );

  it('is undefined for another word', () => {
    expect(connectionStatus('frozen')).toBeUndefined();
  });
});

describe('a packet ID', () => {
  it('of the reference’s example keeps its digits ("Accepting or Rejecting a VPC Endpoint")', () => {
    const json = readJson('{"id":"e","status":"accepted","marker_id":422321321312321321}');
    expect(connectionSchema.parse(json).marker_id).toBe('422321321312321321');
  });
});
