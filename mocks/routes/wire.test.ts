import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverInterfacesQuery, serversQuery } from '../../src/api/ecs';
import { listenersQuery, loadBalancersQuery } from '../../src/api/elb';
import { connectionStatus } from '../../src/api/connectionStatus';
import {
  connectionPageQuery,
  decideConnection,
  fetchConnectionPage,
} from '../../src/api/connections';
import {
  createEndpoint,
  deleteEndpoint,
  endpointPageQuery,
  endpointQuotaQuery,
  fetchEndpoint,
} from '../../src/api/endpoints';
import { signCallsWith } from '../../src/api/http';
import {
  allPermissionsQuery,
  changePermissions,
  permissionPageQuery,
  type Admitted,
} from '../../src/api/permissions';
import { describeService, publicServicePageQuery } from '../../src/api/publicServices';
import {
  createTags,
  deleteTags,
  projectTagsQuery,
  taggedIdsQuery,
  fetchTaggedPage,
} from '../../src/api/tags';
import { parseCloudTime } from '../../src/api/time';
import {
  portQuery,
  portsQuery,
  routeTablesQuery,
  serverPortsQuery,
  subnetsQuery,
  vpcsQuery,
} from '../../src/api/vpc';
import {
  allServicesQuery,
  createService,
  deleteService,
  failuresOf,
  fetchService,
  fetchServicePage,
  modifyService,
  serviceQuotaQuery,
} from '../../src/api/vpcep';
import { BEGINNING, found, TestCloud } from '../testCloud';
import { PROJECT_ID, REGION } from '../scenarios/buildProject';

const scope = { region: REGION, projectId: PROJECT_ID };
const firstPage = {
  limit: 50,
  offset: 0,
  sortKey: 'created_at',
  sortDir: 'desc',
} as const;

async function serviceNamed(name: string) {
  const { endpoint_services: found } = await fetchServicePage(scope, { ...firstPage, name });
  const [service] = found;
  if (!service) throw new Error(`There is no ${name}.`);
  return service;
}

describe.each(['2022', '2025'] as const)(
  'the console’s wire reads the stand-in, edition %s',
  (edition) => {
    let test = new TestCloud({ edition });
    const client = new QueryClient();

    beforeEach(() => {
      test = new TestCloud({ edition });
      client.clear();
      signCallsWith({ token: () => 'any text', renewed: () => Promise.resolve() });
      vi.stubGlobal(
        'fetch',
        (address: string, { method, body }: { method: string; body: string | null }) => {
          const answer = test.send(method, address, { body: body ?? '' });
          const { status, headers } = answer;
          return Promise.resolve(
            new Response(answer.body === '' ? null : answer.body, { status, headers }),
          );
        },
      );
    });

    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it('network: VPCs, subnets, route tables, ports', async () => {
      const { items: vpcs } = await client.fetchQuery(vpcsQuery(scope));
      expect(vpcs.map(({ name }) => name)).toEqual(['vpc-production', 'vpc-staging', 'vpc-legacy']);
      const vpcId = found(vpcs[0]).id;
      const { items: subnets, complete } = await client.fetchQuery(subnetsQuery(scope, vpcId));
      expect([subnets.length, complete]).toEqual([2, true]);
      const tables = await client.fetchQuery(routeTablesQuery(scope, vpcId));
      expect(found(tables[0]).routes.map(({ type }) => type)).toContain('peering');
      const { items: ports } = await client.fetchQuery(
        portsQuery(
          scope,
          subnets.map(({ id }) => id),
        ),
      );
      expect(ports.some(({ device_owner }) => device_owner === 'neutron:VIP_PORT')).toBe(true);
      const { id } = found(ports[0]);
      expect(await client.fetchQuery(portQuery(scope, id))).toMatchObject({ id });
    });

    it('servers and their interfaces', async () => {
      const { items: servers } = await client.fetchQuery(serversQuery(scope));
      expect(servers.length).toBe(12);
      const { id } = found(servers[0]);
      const interfaces = await client.fetchQuery(serverInterfacesQuery(scope, id));
      const ports = await client.fetchQuery(serverPortsQuery(scope, id));
      expect(new Set(interfaces.map(({ port_id }) => port_id))).toEqual(
        new Set(ports.map((port) => port.id)),
      );
      expect(ports.filter((port) => port['binding:vif_details']?.primary_interface).length).toBe(1);
    });

    it('load balancers and listeners', async () => {
      const { id: vpcId } = found(test.cloud.project.network.vpcs[0]);
      const { items } = await client.fetchQuery(loadBalancersQuery(scope, vpcId));
      expect(items.length).toBe(6);
      const listeners = await client.fetchQuery(listenersQuery(scope, found(items[1]).id));
      expect(listeners.map(({ protocol }) => protocol)).toEqual(['UDP', 'TCP']);
    });

    it('services: list, create, details, delete, quota', async () => {
      const { services, complete } = await client.fetchQuery(allServicesQuery(scope));
      expect([services.length, complete]).toEqual([10, true]);
      const created = await createService(scope, {
        ...test.backend(5),
        server_type: 'LB',
        service_type: 'interface',
        approval_enabled: true,
        tcp_proxy: 'close',
        ports: [{ client_port: 8001, server_port: 9001, protocol: 'TCP' }],
      });
      const expectedTime = edition === '2022' ? BEGINNING : Math.floor(BEGINNING / 1000) * 1000;
      expect(parseCloudTime(created.created_at)).toBe(expectedTime);
      expect(await fetchService(scope, created.id)).toMatchObject({ status: 'creating' });
      await deleteService(scope, created.id);
      expect(await fetchService(scope, created.id)).toMatchObject({ status: 'deleting' });
      test.pass(120_000);
      await expect(fetchService(scope, created.id)).rejects.toMatchObject({
        details: { kind: 'not-found', code: 'EndPoint.0005' },
      });
      expect(await client.fetchQuery(serviceQuotaQuery(scope))).toEqual({
        type: 'endpoint_service',
        used: 9,
        quota: 20,
      });
    });

    it('a change of a service', async () => {
      const { id } = await serviceNamed('orders-api');
      const changed = await modifyService(scope, id, {
        service_name: 'renamed',
        approval_enabled: true,
        tcp_proxy: 'proxy_open',
        ports: [{ client_port: 80, server_port: 8080, protocol: 'TCP' }],
        description: '',
      });
      expect(changed).toMatchObject({ service_name: `eu-de.renamed.${id}`, description: '' });
      expect(await fetchService(scope, id)).toEqual(changed);
    });

    it('connections: list, filter, accept, reject', async () => {
      const { id } = await serviceNamed('orders-api');
      const { connections } = await client.fetchQuery(connectionPageQuery(scope, id, firstPage));
      for (const connection of connections) {
        expect(connectionStatus(connection.status)).toBe(connection.status);
        expect(connection.marker_id).toMatch(/^\d{9}$/);
        expect(parseCloudTime(connection.created_at)).toBeLessThan(BEGINNING);
      }
      const failed = found(connections.find(({ status }) => status === 'failed'));
      expect(failuresOf(failed)).toEqual([
        { code: 'EndPoint.2022', message: 'Failed to create an endpoint.' },
      ]);
      const waiting = await fetchConnectionPage(scope, id, {
        ...firstPage,
        status: 'pendingAcceptance',
      });
      const { id: endpointId, marker_id: markerId } = found(waiting.connections[0]);
      const accepted = await decideConnection(scope, id, endpointId, 'receive');
      expect(accepted).toMatchObject({ id: endpointId, status: 'accepted' });
      const rejected = await decideConnection(scope, id, endpointId, 'reject');
      expect(rejected).toMatchObject({ status: 'rejected' });
      const byLabel = await fetchConnectionPage(scope, id, {
        ...firstPage,
        ...(markerId !== undefined && { markerId }),
      });
      expect(byLabel.connections).toEqual([rejected]);
    });

    it('whitelist: list, add, everyone, remove', async () => {
      const { id } = await serviceNamed('payments-vip');
      const account: Admitted = { who: 'account', id: '5fc973eea581490997e82ea11a1d0101' };
      const everyone: Admitted = { who: 'everyone' };
      await changePermissions(scope, id, 'add', [account, everyone]);
      const { items, complete } = await client.fetchQuery(allPermissionsQuery(scope, id));
      expect([items.map(({ admitted }) => admitted), complete]).toEqual([
        expect.arrayContaining([account, everyone]),
        true,
      ]);
      await changePermissions(scope, id, 'remove', [everyone]);
      const page = await client.fetchQuery(
        permissionPageQuery(scope, id, { limit: 10, offset: 0, sortDir: 'desc' }),
      );
      expect(page.permissions.map(({ admitted }) => admitted)).toEqual([account]);
      expect(page.total_count).toBe(1);
    });

    it('tags: create, delete, those of the project, services that have them', async () => {
      const { id } = await serviceNamed('orders-api');
      await createTags(scope, 'endpoint_service', id, [{ key: 'stage', value: 'test' }]);
      await deleteTags(scope, 'endpoint_service', id, ['team']);
      expect((await fetchService(scope, id)).tags).toEqual([{ key: 'stage', value: 'test' }]);
      const known = await client.fetchQuery(projectTagsQuery(scope, 'endpoint_service'));
      expect(known).toContainEqual({ key: 'stage', values: ['test'] });
      expect(
        await client.fetchQuery(
          taggedIdsQuery(scope, 'endpoint_service', [{ key: 'stage', values: ['test'] }]),
        ),
      ).toEqual({ ids: new Set([id]), complete: true });
      const { resources } = await fetchTaggedPage(scope, 'endpoint_service', {
        tags: [{ key: 'stage', values: [] }],
        name: 'orders',
        limit: 100,
        offset: 0,
      });
      expect(resources.map(({ resource_id }) => resource_id)).toEqual([id]);
    });

    it('what others offer: public services, one by name, one by ID', async () => {
      const { endpoint_services: offered } = await client.fetchQuery(
        publicServicePageQuery(scope, { ...firstPage, name: 'obs' }),
      );
      const [storage] = offered;
      expect(storage).toMatchObject({ owner: 'OTC', service_type: 'gateway', is_charge: false });
      const { id, service_name: name } = found(storage);
      expect(await describeService(scope, { id })).toMatchObject({ service_name: name });
      expect(await describeService(scope, { name: name ?? '' })).toMatchObject({ id });
      await expect(describeService(scope, { name: 'nobody' })).rejects.toMatchObject({
        details: { kind: 'not-found' },
      });
    });

    it('endpoints: list, create, details, delete, quota', async () => {
      const page = await client.fetchQuery(endpointPageQuery(scope, firstPage));
      expect(page.total_count).toBe(10);
      const { id: serviceId } = await serviceNamed('resolver-dns');
      const created = await createEndpoint(scope, {
        endpoint_service_id: serviceId,
        ...test.network(0),
        port_ip: '10.16.1.222',
        enable_whitelist: true,
        whitelist: ['10.16.0.0/16'],
        tags: [{ key: 'team', value: 'orders' }],
        description: 'Mine',
      });
      expect(created).toMatchObject({ status: 'creating', endpoint_service_id: serviceId });
      test.pass(120_000);
      expect(await fetchEndpoint(scope, created.id)).toMatchObject({
        status: 'accepted',
        ip: '10.16.1.222',
        marker_id: created.marker_id,
      });
      await deleteEndpoint(scope, created.id);
      test.pass(120_000);
      await expect(fetchEndpoint(scope, created.id)).rejects.toMatchObject({
        details: { kind: 'not-found', code: 'EndPoint.2006' },
      });
      // The one that was on its way out at the beginning is gone as well.
      expect(await client.fetchQuery(endpointQuotaQuery(scope))).toMatchObject({
        used: 9,
        quota: 50,
      });
    });
  },
);
