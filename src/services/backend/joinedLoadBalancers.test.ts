import { describe, expect, it } from 'vitest';
import type { LoadBalancer } from '../../api/elb';
import type { Gathered } from '../../api/paging';
import type { Loaded } from '../../ui/picker/loaded';
import { joinedLoadBalancers } from './joinedLoadBalancers';

const balancer = (id: string, name: string): LoadBalancer => ({
  id,
  name,
  vpc_id: undefined,
  vip_port_id: undefined,
  vip_address: undefined,
  vip_subnet_cidr_id: undefined,
  provisioning_status: undefined,
  operating_status: undefined,
});
const ready = (...items: LoadBalancer[]): Loaded<Gathered<LoadBalancer>> => ({
  status: 'ready',
  data: { items, complete: true },
  updatedAt: 7,
});
const failed: Loaded<Gathered<LoadBalancer>> = { status: 'failed', error: new Error('no') };
const listed = ready(balancer('a', 'a of version 3'), balancer('b', 'b'));
const shared = ready(balancer('a', 'a of version 2.0'), balancer('c', 'c'));

describe('joinedLoadBalancers', () => {
  it('adds those that only version 2.0 names', () => {
    expect(joinedLoadBalancers(listed, shared)).toMatchObject({
      status: 'ready',
      data: {
        items: [{ name: 'a of version 3' }, { name: 'b' }, { name: 'c' }],
        complete: true,
      },
    });
  });

  it('is the list of version 3 where there is no other', () => {
    expect(joinedLoadBalancers(listed, { status: 'idle' })).toBe(listed);
    expect(joinedLoadBalancers(failed, { status: 'idle' })).toBe(failed);
  });

  it('waits for both, so that the list is there at once', () => {
    expect(joinedLoadBalancers(listed, { status: 'loading' }).status).toBe('loading');
    expect(joinedLoadBalancers({ status: 'loading' }, failed).status).toBe('loading');
  });

  it('is all of the version that answers, and says what the other one keeps back', () => {
    expect(joinedLoadBalancers(listed, failed)).toMatchObject({
      data: { items: [{ id: 'a' }, { id: 'b' }], complete: true },
      missing: { what: expect.stringContaining('Shared'), error: { message: 'no' } },
    });
    expect(joinedLoadBalancers(failed, shared)).toMatchObject({
      data: { items: [{ id: 'a' }, { id: 'c' }], complete: true },
      missing: { what: expect.stringContaining('Dedicated'), error: { message: 'no' } },
    });
  });

  it('has failed where version 3 has and version 2.0 names none', () => {
    expect(joinedLoadBalancers(failed, failed)).toBe(failed);
    expect(joinedLoadBalancers(failed, ready())).toBe(failed);
  });

  it('tells that either list is an old one', () => {
    const old = { ...ready(), refreshError: new Error('no') };
    expect(joinedLoadBalancers(listed, old)).toHaveProperty('refreshError');
    expect(joinedLoadBalancers(old, shared)).toHaveProperty('refreshError');
  });
});
