import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverInterfacesQuery, serversQuery } from '../../src/api/ecs';
import { listenersQuery, loadBalancersQuery } from '../../src/api/elb';
import { signCallsWith } from '../../src/api/http';
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
  fetchService,
  serviceQuotaQuery,
} from '../../src/api/vpcep';
import { BEGINNING, found, TestCloud } from '../testCloud';
import { PROJECT_ID, REGION } from '../scenarios/buildProject';

const scope = { region: REGION, projectId: PROJECT_ID };

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
  },
);
