import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  listenersQuery,
  loadBalancerOfPortQuery,
  loadBalancersQuery,
  sharedLoadBalancersQuery,
} from './elb';

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

const textOf = (url: unknown) => (typeof url === 'string' ? url : '');
const readShared = () =>
  new QueryClient().fetchQuery({ ...sharedLoadBalancersQuery(scope('eu-de'), VPC) });

// "Querying Load Balancers" of both versions.
it('names the shared load balancers of version 2.0 in the words of version 3', async () => {
  fetched.mockImplementation(async () =>
    Response.json({
      loadbalancers: [{ id: 'c', vip_port_id: 'port c', vip_subnet_id: 'subnet c' }],
    }),
  );
  const { items, complete } = await readShared();
  expect(textOf(fetched.mock.calls[0]?.[0])).toContain(`/v2.0/lbaas/loadbalancers?vpc_id=${VPC}`);
  expect(complete).toBe(true);
  expect(items).toMatchObject([
    { vpc_id: VPC, vip_port_id: 'port c', vip_subnet_cidr_id: 'subnet c', guaranteed: false },
  ]);
});

it('follows the link of version 2.0 to the next page, however few rows a page has', async () => {
  fetched.mockImplementation(async (url) =>
    Response.json(
      textOf(url).includes('marker=c')
        ? { loadbalancers: [{ id: 'd' }], loadbalancers_links: [{ rel: 'previous', href: '' }] }
        : { loadbalancers: [{ id: 'c' }], loadbalancers_links: [{ rel: 'next', href: '' }] },
    ),
  );
  expect((await readShared()).items.map(({ id }) => id)).toEqual(['c', 'd']);
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('misses none once version 2.0 is served no more, but says when it fails', async () => {
  fetched.mockResolvedValueOnce(Response.json({ error_code: 'APIGW.0101' }, { status: 404 }));
  expect(await readShared()).toEqual({ items: [], complete: true });
  fetched.mockResolvedValueOnce(new Response('<html>404</html>', { status: 404 }));
  await expect(readShared()).rejects.toThrow('404');
  fetched.mockResolvedValueOnce(Response.json({}, { status: 503 }));
  await expect(readShared()).rejects.toThrow('503');
});

it('asks version 3 for a page of load balancers after another until one is not full', async () => {
  const page = (count: number) => ({
    loadbalancers: Array.from({ length: count }, (_, index) => ({ id: `b${index}` })),
    page_info: { next_marker: `b${count - 1}` },
  });
  fetched.mockImplementation(async (url) =>
    Response.json(page(textOf(url).includes('marker=b1999') ? 3 : 2000)),
  );
  const { items, complete } = await new QueryClient().fetchQuery(
    loadBalancersQuery(scope('eu-nl'), VPC),
  );
  expect([items.length, complete, fetched.mock.calls.length]).toEqual([2003, true, 2]);
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

it('asks version 2.0 for listeners where version 3 fails, and tells that failure where it has none', async () => {
  const answers = (listeners: unknown[]) =>
    fetched.mockImplementation(async (url) =>
      textOf(url).includes('/v2.0/')
        ? Response.json({ listeners })
        : Response.json({}, { status: 403 }),
    );
  const listeners = () =>
    new QueryClient().fetchQuery({ ...listenersQuery(scope('eu-de'), 'c'), retry: false });
  answers([{ id: 'l', protocol: 'TCP', protocol_port: 443 }]);
  expect(await listeners()).toHaveLength(1);
  answers([]);
  await expect(listeners()).rejects.toThrow('403');
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
