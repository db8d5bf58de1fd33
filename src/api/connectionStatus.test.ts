import { describe, expect, it } from 'vitest';
import { CONNECTION_STATUSES, connectionStatus } from './connectionStatus';

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
