import { describe, expect, it } from 'vitest';
import { CONNECTION_STATUSES } from '../../api/connectionStatus';
import { whyNoAction } from './connectionActions';

const able = (action: 'receive' | 'reject', serviceStatus = 'available') =>
  CONNECTION_STATUSES.filter(
    (status) => whyNoAction(action, { status }, serviceStatus) === undefined,
  );

describe('accepting and rejecting ("Accepting or Rejecting a VPC Endpoint"; "Error Codes", 2018, 2019, 2047)', () => {
  it('is for endpoints that ask, or that were decided the other way', () => {
    expect(able('receive')).toEqual(['pendingAcceptance', 'rejected']);
    expect(able('reject')).toEqual(['pendingAcceptance', 'accepted']);
  });

  it.each(['Pending acceptance', 'frozen'])('is left to the cloud for the status %j', (status) => {
    expect(whyNoAction('receive', { status }, 'available')).toBeUndefined();
    expect(whyNoAction('reject', { status }, 'available')).toBeUndefined();
  });

  it.each(['creating', 'failed', 'CREATING'])(
    'accepts nothing for a service that is %s (EndPoint.2004), and can still reject',
    (serviceStatus) => {
      expect(able('receive', serviceStatus)).toEqual([]);
      expect(able('reject', serviceStatus)).toEqual(['pendingAcceptance', 'accepted']);
    },
  );

  it('is off while the service is being deleted, or has not been read', () => {
    expect(able('reject', 'deleting')).toEqual([]);
    expect(whyNoAction('receive', { status: 'accepted' }, undefined)).toBe(
      'The service has not been read yet.',
    );
  });

  it('says why it is off', () => {
    expect(whyNoAction('receive', { status: 'Accepted' }, 'available')).toBe(
      'It is accepted already.',
    );
  });
});
