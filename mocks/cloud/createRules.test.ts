import { describe, expect, it } from 'vitest';
import { found, TestCloud } from '../testCloud';
import type { Edition } from './editions';
import { LOAD_BALANCER_OWNERS, VIRTUAL_IP_OWNER } from './network';

const ports = [{ client_port: 8001, server_port: 9001, protocol: 'TCP' }];
const UNKNOWN_UUID = '11111111-2222-4333-8444-555555555555';

/** A request that the first VPC's last load balancer takes. */
function good(test: TestCloud): Record<string, unknown> {
  return { ...test.backend(5), server_type: 'LB', ports };
}

/** The code with which a create is refused; undefined when it is taken on. */
function codeOf(test: TestCloud, change: Record<string, unknown>): unknown {
  return test.create({ ...good(test), ...change }).json['error_code'];
}

function cloudOf(edition: Edition): TestCloud {
  return new TestCloud({ edition });
}

const mapping = (change: Record<string, unknown>) => [{ ...ports[0], ...change }];
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    client_port: 1000 + index,
    server_port: 30_000 + index,
  }));
const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));

describe('"Creating a VPC Endpoint Service"', () => {
  it.each<[page: string, change: Record<string, unknown>, code: string | undefined]>([
    ['Table 2, port_id: mandatory', { port_id: undefined }, 'EndPoint.3063'],
    ['Table 2, port_id: a UUID', { port_id: 'port-1' }, 'EndPoint.3063'],
    ['Table 2, port_id: of a port that exists', { port_id: UNKNOWN_UUID }, 'EndPoint.3008'],
    ['Table 2, server_type: mandatory', { server_type: undefined }, 'EndPoint.3021'],
    ['Table 2, server_type: one of the list', { server_type: 'NAS' }, 'EndPoint.3021'],
    ['Table 2, server_type: in any case', { server_type: 'lb' }, undefined],
    ['Table 2, port_id: of the kind of backend', { server_type: 'VM' }, 'EndPoint.3003'],
    ['Table 2, vpc_id: mandatory', { vpc_id: '' }, 'EndPoint.2011'],
    ['Table 2, vpc_id: a UUID', { vpc_id: 'vpc-1' }, 'EndPoint.0020'],
    ['Table 2, vpc_id: of a VPC that exists', { vpc_id: UNKNOWN_UUID }, 'EndPoint.2001'],
    ['Table 2, service_name: 16 characters', { service_name: 'a'.repeat(16) }, undefined],
    ['Table 2, service_name: at most 16', { service_name: 'a'.repeat(17) }, 'EndPoint.3076'],
    ['Table 2, service_name: no space', { service_name: 'my api' }, 'EndPoint.3076'],
    ['Table 2, service_name: no umlaut', { service_name: 'größe' }, 'EndPoint.3076'],
    ['Table 2, service_name: empty is none', { service_name: '' }, undefined],
    ['Table 2, ports: mandatory', { ports: undefined }, 'EndPoint.2028'],
    ['Table 2, ports: at least one', { ports: [] }, 'EndPoint.2028'],
    ['Table 2, ports: 200 at a time', { ports: rows(200) }, undefined],
    ['Table 2, ports: not 201', { ports: rows(201) }, 'EndPoint.3074'],
    ['Table 3, client_port: from 1', { ports: mapping({ client_port: 0 }) }, 'EndPoint.3004'],
    [
      'Table 3, client_port: to 65535',
      { ports: mapping({ client_port: 65_536 }) },
      'EndPoint.3004',
    ],
    ['Table 3, client_port: whole', { ports: mapping({ client_port: 80.5 }) }, 'EndPoint.3004'],
    [
      'Table 3, client_port: an integer',
      { ports: mapping({ client_port: '80' }) },
      'EndPoint.3004',
    ],
    ['Table 3, server_port: from 1', { ports: mapping({ server_port: -80 }) }, 'EndPoint.3043'],
    [
      'Table 3, server_port: to 65535',
      { ports: mapping({ server_port: 65_536 }) },
      'EndPoint.3043',
    ],
    ['Table 3, server_port: needed', { ports: [{ client_port: 80 }] }, 'EndPoint.2028'],
    ['Table 3, protocol: TCP when empty', { ports: mapping({ protocol: '' }) }, undefined],
    ['Table 3, protocol: no other', { ports: mapping({ protocol: 'SCTP' }) }, 'EndPoint.3075'],
    ['Table 2, ports: no duplicate mapping', { ports: [...ports, ...ports] }, 'EndPoint.3044'],
    [
      'Table 2, ports: no terminal port twice under one protocol',
      { ports: [...ports, ...mapping({ server_port: 9002 })] },
      'EndPoint.3044',
    ],
    [
      'Table 2, ports: two terminal ports may lead to one service port',
      { ports: [...ports, ...mapping({ client_port: 8002 })] },
      undefined,
    ],
    ['Table 4, key: not blank', { tags: [{ key: '', value: 'v' }] }, 'EndPoint.3066'],
    ['Table 4, key: 36 characters', { tags: [{ key: 'k'.repeat(36) }] }, undefined],
    ['Table 4, key: no umlaut', { tags: [{ key: 'größe' }] }, 'EndPoint.3068'],
    ['Table 4, key: at most 36', { tags: [{ key: 'k'.repeat(37) }] }, 'EndPoint.3072'],
    ['Table 4, value: 43 characters', { tags: [{ key: 'k', value: '@'.repeat(43) }] }, undefined],
    [
      'Table 4, value: at most 43',
      { tags: [{ key: 'k', value: 'v'.repeat(44) }] },
      'EndPoint.3073',
    ],
    ['Table 4, key: its characters', { tags: [{ key: '<script>' }] }, 'EndPoint.3068'],
    ['Table 4, value: its characters', { tags: [{ key: 'k', value: 'a b' }] }, 'EndPoint.3068'],
    ['Table 2, tags: 20', { tags: tags(20) }, undefined],
    ['Table 2, tags: not 21', { tags: tags(21) }, 'EndPoint.3069'],
    ['Table 2, tags: keys differ', { tags: [{ key: 'k' }, { key: 'k' }] }, 'EndPoint.3067'],
    ['Table 2, description: 128 characters', { description: 'd'.repeat(128) }, undefined],
    ['Table 2, description: at most 128', { description: 'd'.repeat(129) }, 'EndPoint.0002'],
    ['Table 2, description: no <', { description: 'a < b' }, 'EndPoint.0002'],
    ['Table 2, tcp_proxy: one of the list', { tcp_proxy: 'maybe' }, 'EndPoint.0002'],
    ['Table 2, tcp_proxy: TOA is not checked', { tcp_proxy: 'toa_open' }, undefined],
    ['Table 2, service_type: interface', { service_type: 'interface' }, undefined],
    ['Table 2, service_type: no gateway', { service_type: 'gateway' }, 'EndPoint.0002'],
    ['Table 2, approval_enabled: a Boolean', { approval_enabled: 'yes' }, 'EndPoint.0002'],
  ])('%s', (_page, change, code) => {
    for (const edition of ['2022', '2025'] as const) {
      expect(codeOf(cloudOf(edition), change), `edition ${edition}`).toBe(code);
    }
  });

  it('Table 2, vpc_id: the backend lies in it', () => {
    const test = new TestCloud();
    expect(codeOf(test, { vpc_id: test.backend(6).vpc_id })).toBe('EndPoint.3042');
  });

  it('tells the backend before the VPC, the VPC before the name, the name before the ports', () => {
    const test = new TestCloud();
    const wrong = { port_id: 'x', vpc_id: 'x', service_name: 'a b', ports: [] };
    expect(codeOf(test, wrong)).toBe('EndPoint.3063');
    expect(codeOf(test, { ...wrong, port_id: test.backend(5).port_id })).toBe('EndPoint.0020');
    expect(codeOf(test, { service_name: 'a b', ports: [] })).toBe('EndPoint.3076');
  });

  it.each([
    ['', 'EndPoint.0011', 504],
    ['null', 'EndPoint.0011', 504],
    ['{"port_id":', 'EndPoint.1004', 400],
    ['[1]', 'EndPoint.0002', 400],
  ])('the body %s is refused', (body, code, status) => {
    const answer = new TestCloud().send('POST', '/v1/{project_id}/vpc-endpoint-services', { body });
    expect([answer.json['error_code'], answer.status]).toEqual([code, status]);
  });
});

describe('what the editions of "Creating a VPC Endpoint Service" say differently', () => {
  it('Table 3, protocol: UDP only in 2022', () => {
    const udp = { ports: mapping({ protocol: 'UDP' }) };
    expect(codeOf(cloudOf('2022'), udp)).toBeUndefined();
    expect(codeOf(cloudOf('2025'), udp)).toBe('EndPoint.3075');
  });

  it('Table 2, tcp_proxy: proxy_vni only in 2025', () => {
    expect(codeOf(cloudOf('2022'), { tcp_proxy: 'proxy_vni' })).toBe('EndPoint.0002');
    expect(codeOf(cloudOf('2025'), { tcp_proxy: 'proxy_vni' })).toBeUndefined();
  });

  it('Table 2, server_type: BMS only in 2025', () => {
    const onInterface = (test: TestCloud) => {
      const { portIds, vpcId } = found(test.cloud.project.servers[1]);
      return { port_id: portIds[0], vpc_id: vpcId, server_type: 'BMS' };
    };
    const [older, newer] = [cloudOf('2022'), cloudOf('2025')];
    expect(codeOf(older, onInterface(older))).toBe('EndPoint.3021');
    expect(codeOf(newer, onInterface(newer))).toBeUndefined();
  });

  it('Table 2, port_id, note 1: the VPC clear of 198.19.128.0/20, or of /17', () => {
    const test = new TestCloud();
    expect(codeOf(test, { ...test.backend(10) })).toBe('EndPoint.3009');
  });

  it('Table 2, port_id, note 2: custom routes clear of 198.19.128.0/20, or of /17', () => {
    // The second VPC has a custom route to 198.19.192.0/18.
    const [older, newer] = [cloudOf('2022'), cloudOf('2025')];
    expect(codeOf(older, older.backend(8))).toBeUndefined();
    expect(codeOf(newer, newer.backend(8))).toBe('EndPoint.3009');
  });

  it('Table 2, ports: what services on one backend may not share', () => {
    // On the first load balancer 443 leads to 8443 and 80 to 8080.
    const cases = [
      { ports: [{ client_port: 9999, server_port: 8443 }], refusedBy: ['2022', '2025'] },
      { ports: [{ client_port: 443, server_port: 9999 }], refusedBy: ['2022'] },
      { ports: [{ client_port: 9999, server_port: 9998 }], refusedBy: [] },
    ];
    for (const { ports, refusedBy } of cases) {
      for (const edition of ['2022', '2025'] as const) {
        const test = cloudOf(edition);
        const code = codeOf(test, { ...test.backend(0), ports });
        expect(code, `edition ${edition}`).toBe(
          refusedBy.includes(edition) ? 'EndPoint.3044' : undefined,
        );
      }
    }
  });

  it('Table 2, ports: the same port under another protocol is no clash', () => {
    const test = new TestCloud();
    const ports = [{ client_port: 443, server_port: 8443, protocol: 'UDP' }];
    expect(codeOf(test, { ...test.backend(0), ports })).toBeUndefined();
  });

  it('Table 2, ports: a failed service holds none', () => {
    const test = new TestCloud();
    const { portIds, vpcId } = found(test.cloud.project.servers[2]);
    const onServer = { server_type: 'VM', port_id: portIds[0], vpc_id: vpcId };
    const ports = [{ client_port: 8080, server_port: 8080 }];
    expect(codeOf(test, { ...onServer, ports })).toBeUndefined();
  });

  describe('Table 2, vip_port_id', () => {
    function virtualIp(test: TestCloud): { id: string; request: Record<string, unknown> } {
      const { ports, vpcs } = test.cloud.project.network;
      const vip = found(ports.find(({ deviceOwner }) => deviceOwner === VIRTUAL_IP_OWNER));
      const bound = found(ports.find(({ ipAddress }) => ipAddress === vip.boundTo[0]));
      return {
        id: vip.id,
        request: { server_type: 'VIP', port_id: bound.id, vpc_id: found(vpcs[0]).id },
      };
    }

    it('is taken and answered by 2022, ignored by 2025', () => {
      const [older, newer] = [cloudOf('2022'), cloudOf('2025')];
      for (const test of [older, newer]) {
        const { id, request } = virtualIp(test);
        const answer = test.create({ ...good(test), ...request, vip_port_id: id });
        expect(answer.json['vip_port_id']).toBe(test === older ? id : undefined);
      }
      expect(
        codeOf(newer, { ...virtualIp(newer).request, vip_port_id: 'x', ports: rows(1) }),
      ).toBeUndefined();
    });

    it('is optional', () => {
      const test = new TestCloud();
      expect(codeOf(test, virtualIp(test).request)).toBeUndefined();
    });

    it.each([
      ['a UUID', 'vip'],
      ['of a port that exists', UNKNOWN_UUID],
    ])('is %s', (_rule, value) => {
      const test = new TestCloud();
      expect(codeOf(test, { ...virtualIp(test).request, vip_port_id: value })).toBe(
        'EndPoint.3051',
      );
    });

    it('is the port of a virtual IP, not of a server', () => {
      const test = new TestCloud();
      const { request } = virtualIp(test);
      expect(codeOf(test, { ...request, vip_port_id: request['port_id'] })).toBe('EndPoint.3051');
    });

    it('lies in the same VPC', () => {
      const test = new TestCloud();
      const { subnets, ports } = test.cloud.project.network;
      const elsewhere = found(
        ports.find(
          ({ deviceOwner, networkId }) =>
            deviceOwner === VIRTUAL_IP_OWNER && networkId === found(subnets[2]).id,
        ),
      );
      const { request } = virtualIp(test);
      expect(codeOf(test, { ...request, vip_port_id: elsewhere.id })).toBe('EndPoint.3042');
    });

    it('is not read for a load balancer', () => {
      expect(codeOf(new TestCloud(), { vip_port_id: 'x' })).toBeUndefined();
    });
  });
});

describe('which port fits which kind of backend', () => {
  it.each([
    ['LB', (owner: string) => Object.values(LOAD_BALANCER_OWNERS).includes(owner)],
    ['VM', (owner: string) => owner.startsWith('compute:')],
    ['VIP', (owner: string) => owner.startsWith('compute:')],
  ])('%s', (serverType, fits) => {
    const test = new TestCloud({ scenario: 'many' });
    const { vpcs, subnets, ports: all } = test.cloud.project.network;
    const first = found(vpcs[0]).id;
    const own = new Set(subnets.filter(({ vpcId }) => vpcId === first).map(({ id }) => id));
    for (const port of all.filter(({ networkId }) => own.has(networkId))) {
      const request = { port_id: port.id, vpc_id: first, server_type: serverType };
      expect(codeOf(test, request)).toBe(fits(port.deviceOwner) ? undefined : 'EndPoint.3003');
    }
  });
});

describe('"Querying the Quota"', () => {
  it('refuses a create once it is used up', () => {
    expect(codeOf(new TestCloud({ scenario: 'quota-reached' }), {})).toBe('Endpoint.1018');
  });

  it('tells a wrong value before the quota', () => {
    expect(codeOf(new TestCloud({ scenario: 'quota-reached' }), { ports: [] })).toBe(
      'EndPoint.2028',
    );
  });
});
