import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serversFoundQuery, serversQuery } from './ecs';
import { PICKER_PAGES } from './paging';

const scope = { region: 'eu-de', projectId: 'p' };
const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const PAGE = 200;
const queryOf = (url: unknown) =>
  new URLSearchParams(typeof url === 'string' ? url.split('?')[1] : '');

// "Listing Details About ECSs": offset counts pages from 1; name and ip are fuzzy.
it('reads servers page by page up to a bound; what the cloud finds beyond joins them, once', async () => {
  fetched.mockImplementation(async (url) => {
    const query = queryOf(url);
    const page = Number(query.get('offset'));
    const rows = Array.from({ length: PAGE }, (_, index) => ({ id: `${page}-${index}` }));
    return Response.json({ servers: query.has('name') ? [{ id: '1-0' }, { id: 'beyond' }] : rows });
  });
  const client = new QueryClient();
  const list = await client.fetchQuery(serversQuery(scope));
  expect(list.complete).toBe(false);
  expect(list.items).toHaveLength(PAGE * PICKER_PAGES);

  await client.fetchQuery(serversFoundQuery(scope, 'beyond'));
  await client.fetchQuery(serversFoundQuery(scope, 'beyo'));
  const ids = client.getQueryData(serversQuery(scope).queryKey)?.items.map(({ id }) => id);
  expect(ids).toHaveLength(PAGE * PICKER_PAGES + 1);
  expect(ids?.at(-1)).toBe('beyond');
});

it('searches by address what looks like a part of one', async () => {
  fetched.mockImplementation(async () => Response.json({ servers: [] }));
  await new QueryClient().fetchQuery(serversFoundQuery(scope, '10.16.'));
  const query = queryOf(fetched.mock.calls[0]?.[0]);
  expect(query.get('ip')).toBe('10.16.');
  expect(query.has('name')).toBe(false);
});
