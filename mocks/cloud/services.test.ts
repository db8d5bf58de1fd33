import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, SERVICES, TestCloud } from '../testCloud';
import { LONGEST_MS, SHORTEST_MS } from './course';

const ports = [{ client_port: 8001, server_port: 9001 }];

function createIn(test: TestCloud): string {
  const { json } = test.create({
    ...test.backend(5),
    server_type: 'LB',
    service_name: 'mine',
    ports,
  });
  return String(json['id']);
}

const statusIn = (test: TestCloud, id: string) => test.get(`${SERVICES}/${id}`).json['status'];

function idNamed(test: TestCloud, name: string): string {
  const { json } = test.get(`${SERVICES}?endpoint_service_name=.${name}.`);
  return String(rowsOf(json, 'endpoint_services')[0]?.['id']);
}

describe('"Creating a VPC Endpoint Service", note: it takes 1 to 2 minutes', () => {
  it('is creating at first, and available after 60 to 120 seconds of the cloud’s time', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const test = new TestCloud({ seed });
        const id = createIn(test);
        test.pass(SHORTEST_MS - 1);
        expect(statusIn(test, id)).toBe('creating');
        test.pass(LONGEST_MS - SHORTEST_MS + 1);
        expect(statusIn(test, id)).toBe('available');
      }),
      { numRuns: 20 },
    );
  });

  it('never goes back to a former status, however time passes', () => {
    const order = ['creating', 'available', 'deleting', undefined];
    const passes = fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 8, maxLength: 12 });
    fc.assert(
      fc.property(passes, fc.nat(7), (steps, deletedAtStep) => {
        const test = new TestCloud();
        const id = createIn(test);
        let last = 0;
        for (const [index, step] of steps.entries()) {
          test.pass(step);
          if (index === deletedAtStep) test.send('DELETE', `${SERVICES}/${id}`);
          const status = statusIn(test, id);
          const place = order.indexOf(typeof status === 'string' ? status : undefined);
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a clock that runs 20 times as fast ends it 20 times as soon', () => {
    const test = new TestCloud();
    const id = createIn(test);
    test.cloud.speed = 20;
    test.pass(LONGEST_MS / 20);
    expect(statusIn(test, id)).toBe('available');
  });

  it('is there at once for details and list', () => {
    const test = new TestCloud();
    const id = createIn(test);
    const { json } = test.get(`${SERVICES}?limit=1`);
    expect(rowsOf(json, 'endpoint_services')[0]?.['id']).toBe(id);
  });

  it('composes the name of region, name and ID, or of region and ID', () => {
    const test = new TestCloud();
    const id = createIn(test);
    expect(test.get(`${SERVICES}/${id}`).json['service_name']).toBe(`eu-de.mine.${id}`);
    const { json } = test.create({
      ...test.backend(5),
      server_type: 'LB',
      ports: [{ client_port: 1, server_port: 1 }],
    });
    expect(json['service_name']).toBe(`eu-de.${String(json['id'])}`);
  });

  it('gives what was left out its default', () => {
    const test = new TestCloud();
    const { json } = test.create({ ...test.backend(5), server_type: 'LB', ports });
    expect(json).toMatchObject({
      approval_enabled: true,
      tcp_proxy: 'close',
      service_type: 'interface',
      tags: [],
      description: '',
      ports: [{ client_port: 8001, server_port: 9001, protocol: 'TCP' }],
    });
  });
});

describe('"Querying Details About a VPC Endpoint Service"', () => {
  it('an ID that is no UUID is 400 EndPoint.3062, an unknown one 404 EndPoint.0005', () => {
    const test = new TestCloud();
    const malformed = test.get(`${SERVICES}/mine`);
    expect([malformed.status, malformed.json['error_code']]).toEqual([400, 'EndPoint.3062']);
    const unknown = test.get(`${SERVICES}/11111111-2222-4333-8444-555555555555`);
    expect([unknown.status, unknown.json['error_code']]).toEqual([404, 'EndPoint.0005']);
  });

  it('an ID in capitals is the same one', () => {
    const test = new TestCloud();
    const id = createIn(test);
    expect(test.get(`${SERVICES}/${id.toUpperCase()}`).json['id']).toBe(id);
  });
});

describe('"Deleting a VPC Endpoint Service"', () => {
  it('is 204 without a body, then deleting for 60 to 120 seconds, then 404', () => {
    const test = new TestCloud();
    const id = createIn(test);
    test.pass(LONGEST_MS);
    const answer = test.send('DELETE', `${SERVICES}/${id}`);
    expect([answer.status, answer.body]).toEqual([204, '']);
    test.pass(SHORTEST_MS - 1);
    expect(statusIn(test, id)).toBe('deleting');
    test.pass(LONGEST_MS - SHORTEST_MS + 1);
    expect(test.get(`${SERVICES}/${id}`).status).toBe(404);
    expect(test.get(`${SERVICES}?id=${id}`).json['total_count']).toBe(0);
  });

  it('is refused with EndPoint.3006 while endpoints are connected', () => {
    const test = new TestCloud();
    const id = idNamed(test, 'orders-api');
    const answer = test.send('DELETE', `${SERVICES}/${id}`);
    expect([answer.status, answer.json['error_code']]).toEqual([400, 'EndPoint.3006']);
    expect(statusIn(test, id)).toBe('available');
  });

  it('clears a failed one away', () => {
    const test = new TestCloud();
    const id = idNamed(test, 'auth-test');
    expect(statusIn(test, id)).toBe('failed');
    expect(test.send('DELETE', `${SERVICES}/${id}`).status).toBe(204);
    expect(statusIn(test, id)).toBe('deleting');
  });

  it('asked for twice changes nothing the second time', () => {
    const test = new TestCloud();
    const id = createIn(test);
    test.send('DELETE', `${SERVICES}/${id}`);
    const { kept } = test.cloud;
    expect(test.send('DELETE', `${SERVICES}/${id}`).status).toBe(204);
    expect(test.cloud.kept).toBe(kept);
  });
});

describe('"Querying the Quota"', () => {
  const used = (test: TestCloud, query = '') =>
    test.get(`/v1/{project_id}/quotas${query}`).json['quotas'];

  it('counts every service that exists', () => {
    const test = new TestCloud({ scenario: 'empty' });
    expect(used(test, '?type=endpoint_service')).toEqual({
      resources: [{ type: 'endpoint_service', used: 0, quota: 20 }],
    });
    const full = new TestCloud();
    createIn(full);
    expect(used(full, '?type=endpoint_service')).toEqual({
      resources: [{ type: 'endpoint_service', used: 11, quota: 20 }],
    });
  });

  it('answers services and endpoints when no type is named', () => {
    expect(used(new TestCloud())).toMatchObject({
      resources: [{ type: 'endpoint_service' }, { type: 'endpoint' }],
    });
  });
});
