import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { call } from './http';
import { NAMES_FRESH_FOR_MS } from './names';
import { gather, KEPT_FOR_THE_SESSION } from './paging';
import type { Scope } from './scope';

const text = z.string().optional().catch(undefined);

/** The server list advises 200 rows a page and takes page numbers from 1. */
const PAGE = 200;

const addressSchema = z.looseObject({
  addr: z.string(),
  version: z.coerce.string().catch('4'),
  'OS-EXT-IPS:type': text,
  'OS-EXT-IPS:port_id': text,
});

const serverSchema = z.looseObject({
  id: z.string(),
  name: z.string().catch(''),
  status: z.string().catch('UNKNOWN'),
  metadata: z.looseObject({ vpc_id: text, EcmResStatus: text }).catch({}),
  addresses: z.record(z.string(), z.array(addressSchema)).catch({}),
});
export type Server = z.infer<typeof serverSchema>;

const interfaceSchema = z.looseObject({
  port_id: z.string(),
  net_id: text,
  port_state: text,
  fixed_ips: z.array(z.looseObject({ ip_address: z.string(), subnet_id: text })).catch([]),
});
export type ServerInterface = z.infer<typeof interfaceSchema>;

const keys = (scope: Scope) => ['ecs', scope.region, scope.projectId] as const;

interface ServerFilter {
  name?: string;
  ip?: string;
}

/** One page of servers without bare metal ones; the API has no filter by VPC. */
async function fetchServers(
  scope: Scope,
  pageNumber: number,
  filter: ServerFilter,
  signal: AbortSignal,
): Promise<Server[]> {
  const { servers } = await call({
    scope,
    service: 'ecs',
    method: 'GET',
    path: `/v1/${scope.projectId}/cloudservers/detail`,
    query: { ...filter, limit: PAGE, offset: pageNumber, 'not-tags': '__type_baremetal' },
    answer: z.looseObject({ servers: z.array(serverSchema) }),
    signal,
  });
  return servers;
}

/** The servers of the project, as many as are read for one picker. */
export function serversQuery(scope: Scope) {
  return queryOptions({
    queryKey: [...keys(scope), 'servers'],
    queryFn: ({ signal }) =>
      gather(async (pageNumber: number = 1) => {
        const items = await fetchServers(scope, pageNumber, {}, signal);
        return { items, next: items.length >= PAGE ? pageNumber + 1 : undefined };
      }),
    ...KEPT_FOR_THE_SESSION,
  });
}

const PART_OF_ADDRESS = /^[\d.]+$/;

/**
 * Has the cloud search all servers for a part of a name or an address ("Listing Details About ECSs", name and ip); what
 * it finds joins the list of `serversQuery`, which may have been cut.
 * @returns how many it found, a page of them at most
 */
export function serversFoundQuery(scope: Scope, text: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'servers-found', text],
    queryFn: async ({ client, signal }) => {
      const filter = PART_OF_ADDRESS.test(text) ? { ip: text } : { name: text };
      const found = await fetchServers(scope, 1, filter, signal);
      client.setQueryData(serversQuery(scope).queryKey, (list) => {
        const known = new Set(list?.items.map(({ id }) => id));
        const added = found.filter(({ id }) => !known.has(id));
        return list && added.length > 0 ? { ...list, items: [...list.items, ...added] } : list;
      });
      return found.length;
    },
  });
}

/** "Querying Details About an ECS". */
export function serverQuery(scope: Scope, serverId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'server', serverId],
    queryFn: async ({ signal }) => {
      const { server } = await call({
        scope,
        service: 'ecs',
        method: 'GET',
        path: `/v1/${scope.projectId}/cloudservers/${encodeURIComponent(serverId)}`,
        answer: z.looseObject({ server: serverSchema }),
        signal,
      });
      return server;
    },
    staleTime: NAMES_FRESH_FOR_MS,
  });
}

export function serverInterfacesQuery(scope: Scope, serverId: string) {
  return queryOptions({
    queryKey: [...keys(scope), 'os-interface', serverId],
    queryFn: async ({ signal }) => {
      const answer = await call({
        scope,
        service: 'ecs',
        method: 'GET',
        path: `/v1/${scope.projectId}/cloudservers/${encodeURIComponent(serverId)}/os-interface`,
        answer: z.looseObject({ interfaceAttachments: z.array(interfaceSchema) }),
        signal,
      });
      return answer.interfaceAttachments;
    },
  });
}
