import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenersQuery, loadBalancerOfPortQuery, loadBalancersQuery } from './elb';

const VPC = '01da5a65-0bb9-4638-8ab7-74c64e24a9a7';
const scope = (region: string) => ({ region, projectId: 'p' });
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const read = (region: string) =>
  new QueryClient().fetchQuery({ ...loadBalancersQuery(scope(region), VPC), retry: false });

const textOf = (url: unknown) => (typeof url === 'string' ? url : '');

const V3 = {
  loadbalancers: [
    { id: 'a', vip_port_id: 'port a' },
    { id: 'b', guaranteed: true },
  ],
};

/** Answers by the version that is asked. */
function answer(version2: () => Response) {
  fetched.mockImplementation(async (url) =>
    typeof url === 'string' && url.includes('/v2.0/') ? version2() : Response.json(V3),
  );
}

// "Querying Load Balancers" of both versions; "API Call Precautions": version 2.0 is there in eu-de only.
it('adds the shared load balancers that only version 2.0 names, in the words of version 3', async () => {
  answer(() =>
    Response.json({
      loadbalancers: [{ id: 'a' }, { id: 'c', vip_port_id: 'port c', vip_subnet_id: 'subnet c' }],
    }),
  );
  const { items, complete } = await read('eu-de');
  expect(complete).toBe(true);
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(items[0]?.vip_port_id).toBe('port a');
  expect(items[2]).toMatchObject({
    vpc_id: VPC,
    vip_port_id: 'port c',
    vip_subnet_cidr_id: 'subnet c',
    guaranteed: false,
  });
});

it('does without version 2.0 where it fails, and says that there may be more', async () => {
  answer(() => new Response('', { status: 404 }));
  const { items, complete } = await read('eu-de');
  expect(items).toHaveLength(2);
  expect(complete).toBe(false);
});

it('asks version 3 alone in other regions', async () => {
  answer(() => Response.json({ loadbalancers: [{ id: 'c' }] }));
  expect((await read('eu-nl')).items).toHaveLength(2);
  expect(fetched).toHaveBeenCalledTimes(1);
});

// "Querying Listeners" of both versions.
it('asks version 2.0 for the listeners of a load balancer that version 3 does not know', async () => {
  fetched.mockImplementation(async (url) =>
    Response.json({
      listeners:
        typeof url === 'string' && url.includes('/v2.0/lbaas/listeners?loadbalancer_id=c')
          ? [{ id: 'l', protocol: 'TCP', protocol_port: 443 }]
          : [],
    }),
  );
  const listeners = (region: string) =>
    new QueryClient().fetchQuery({ ...listenersQuery(scope(region), 'c'), retry: false });
  expect((await listeners('eu-de')).map(({ protocol_port }) => protocol_port)).toEqual([443]);
  expect(await listeners('eu-nl')).toEqual([]);
  expect(fetched).toHaveBeenCalledTimes(3);
});

it('reads listeners page by page until one is not full', async () => {
  const page = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `l${index}`,
      protocol: 'TCP',
      protocol_port: 443,
    }));
  fetched.mockImplementation(async (url) =>
    Response.json({ listeners: page(textOf(url).includes('marker=l1999') ? 3 : 2000) }),
  );
  const listeners = await new QueryClient().fetchQuery(listenersQuery(scope('eu-nl'), 'c'));
  expect(listeners).toHaveLength(2003);
});

it('names the shared load balancer of a port that version 3 does not know', async () => {
  fetched.mockImplementation(async (url) =>
    Response.json({ loadbalancers: textOf(url).includes('/v2.0/') ? [{ id: 'c' }] : [] }),
  );
  const ofPort = (region: string) =>
    new QueryClient().fetchQuery(loadBalancerOfPortQuery(scope(region), 'port c'));
  expect((await ofPort('eu-de'))?.id).toBe('c');
  expect(await ofPort('eu-nl')).toBeNull();
});
