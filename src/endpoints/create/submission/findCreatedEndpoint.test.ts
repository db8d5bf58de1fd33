import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../api/endpoints';
import type { SentEndpoint } from '../draft';
import { findCreatedEndpoint } from './findCreatedEndpoint';

const sent: SentEndpoint = {
  sentAt: Date.UTC(2026, 0, 30, 7, 42, 1, 400),
  knownIds: ['old'],
  body: {
    endpoint_service_id: 'service',
    vpc_id: 'vpc',
    subnet_id: 'subnet',
    port_ip: '10.16.1.20',
  },
};
const created: Endpoint = {
  id: 'new',
  status: 'creating',
  endpoint_service_id: 'service',
  vpc_id: 'vpc',
  subnet_id: 'subnet',
  created_at: '2026-01-30T07:42:01Z',
};

describe('looking for an endpoint whose create got no answer', () => {
  it('finds it by service, VPC and subnet, and by its address once that is told', () => {
    expect(findCreatedEndpoint([created], sent)).toEqual([created]);
    const told = { ...created, ip: '10.16.1.20' };
    expect(findCreatedEndpoint([told], sent)).toEqual([told]);
  });

  it.each<[string, Partial<Endpoint>]>([
    ['leads to another service', { endpoint_service_id: 'other' }],
    ['lies in another VPC', { vpc_id: 'other' }],
    ['lies in another subnet', { subnet_id: 'other' }],
    ['has another address', { ip: '10.16.1.21' }],
    ['was there before', { id: 'old' }],
    ['was created before', { created_at: '2026-01-30T07:41:50Z' }],
  ])('passes over one that %s', (_, difference) => {
    expect(findCreatedEndpoint([{ ...created, ...difference }], sent)).toEqual([]);
  });
});
