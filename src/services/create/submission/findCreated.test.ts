import { describe, expect, it } from 'vitest';
import type { EndpointService } from '../../../api/vpcep';
import type { SentService } from '../draft/draft';
import { findCreated } from './findCreated';

const sentAt = Date.UTC(2026, 0, 30, 7, 42, 1, 400);
const sent: SentService = {
  sentAt,
  knownIds: ['old'],
  body: {
    vpc_id: 'vpc',
    port_id: 'port',
    ports: [
      { client_port: 443, server_port: 8443, protocol: 'TCP' },
      { client_port: 80, server_port: 8080, protocol: 'TCP' },
    ],
  },
};
const created: EndpointService = {
  id: 'new',
  status: 'creating',
  vpc_id: 'vpc',
  port_id: 'port',
  ports: [
    { client_port: 80, server_port: 8080, protocol: 'TCP' },
    { client_port: 443, server_port: 8443, protocol: 'TCP' },
  ],
  created_at: '2026-01-30T07:42:01',
};

describe('looking for a service whose create got no answer', () => {
  it('finds it by backend, VPC and ports in any order', () => {
    expect(findCreated([created], sent)).toEqual([created]);
  });

  it.each<[string, Partial<EndpointService>]>([
    ['stands on another backend', { port_id: 'other' }],
    ['lies in another VPC', { vpc_id: 'other' }],
    ['has other ports', { ports: [{ client_port: 443, server_port: 8443, protocol: 'TCP' }] }],
    ['was there before', { id: 'old' }],
    ['was created before', { created_at: '2026-01-30T07:41:50' }],
  ])('passes over one that %s', (_, difference) => {
    expect(findCreated([{ ...created, ...difference }], sent)).toEqual([]);
  });
});
