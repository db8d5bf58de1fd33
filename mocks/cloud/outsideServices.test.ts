import { describe, expect, it } from 'vitest';
import { found, idIn, refusalOf, rowsOf, SERVICES, TestCloud } from '../testCloud';

const test = new TestCloud();
const publicServices = (query = '') => test.get(`${SERVICES}/public?${query}`);
const names = (query = '') =>
  rowsOf(publicServices(query).json, 'endpoint_services').map(({ service_name }) => service_name);
const describedBy = (query: string) => test.get(`${SERVICES}/describe?${query}`);

describe('"Querying Public VPC Endpoint Services"', () => {
  it('has what the operator of the cloud offers, the gateway to object storage among it', () => {
    const { json } = publicServices();
    const rows = rowsOf(json, 'endpoint_services');
    expect(json['total_count']).toBe(rows.length);
    expect(rows.find(({ service_type }) => service_type === 'gateway')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      owner: 'OTC',
      service_name: 'com.t-systems.otc.eu-de.obs',
      service_type: 'gateway',
      created_at: expect.stringMatching(/\.\d{3}$/),
      is_charge: false,
    });
    expect(rows.every(({ owner }) => owner === 'OTC')).toBe(true);
  });

  it('Table 2: filtered by name in any case and by ID, in pages, sorted', () => {
    expect(names('endpoint_service_name=OBS')).toEqual(['com.t-systems.otc.eu-de.obs']);
    const [row] = rowsOf(publicServices('limit=1&offset=1').json, 'endpoint_services');
    expect(names(`id=${String(row?.['id'])}`)).toEqual([row?.['service_name']]);
    expect(names('sort_dir=asc')).toEqual(names().toReversed());
    expect(refusalOf(publicServices('limit=1001'))).toEqual([400, 'EndPoint.0006']);
    expect(refusalOf(publicServices('sort_key=owner'))).toEqual([400, 'EndPoint.0017']);
  });
});

describe('"Querying Basic Information About a VPC Endpoint Service"', () => {
  it('by ID and by the whole name: a service of one’s own, without its backend', () => {
    const own = test.get(test.service('orders-api')).json;
    const basics = {
      id: own['id'],
      service_name: own['service_name'],
      service_type: 'interface',
      created_at: own['created_at'],
      is_charge: true,
    };
    expect(describedBy(`id=${String(own['id'])}`).json).toEqual(basics);
    expect(describedBy(`endpoint_service_name=${String(own['service_name'])}`).json).toEqual(
      basics,
    );
  });

  it('those of other accounts, one without a name, and public ones', () => {
    for (const { id, name } of test.cloud.project.outsideServices) {
      expect(describedBy(`endpoint_service_name=${name}`).json['id']).toBe(id);
      expect(describedBy(`id=${id}`).json['service_name']).toBe(name);
    }
    const rows = rowsOf(test.get(`${SERVICES}?limit=100`).json, 'endpoint_services');
    const unnamed = found(rows.find((row) => row['service_name'] === `eu-de.${String(row['id'])}`));
    const wanted = String(unnamed['service_name']);
    expect(describedBy(`endpoint_service_name=${wanted}`).json['id']).toBe(unnamed['id']);
  });

  it('neither ID nor name: 400; a malformed ID: 400', () => {
    expect(refusalOf(describedBy(''))).toEqual([400, 'EndPoint.0002']);
    expect(refusalOf(describedBy('id=x'))).toEqual([400, 'EndPoint.3062']);
  });

  it('unknown, a part of a name, or an ID and another name: 404', () => {
    const id = idIn(test.service('orders-api'));
    for (const query of [
      'id=11111111-2222-4333-8444-555555555555',
      'endpoint_service_name=orders-api',
      `endpoint_service_name=eu-de.other.${id}`,
      'endpoint_service_name=obs',
      `id=${id}&endpoint_service_name=com.t-systems.otc.eu-de.obs`,
    ]) {
      expect(refusalOf(describedBy(query)), query).toEqual([404, 'EndPoint.0005']);
    }
  });

  it('writes times as the edition’s examples do', () => {
    const newer = new TestCloud({ edition: '2025' });
    const { json } = newer.get(`${SERVICES}/describe?id=${idIn(newer.service('orders-api'))}`);
    expect(json['created_at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });
});
