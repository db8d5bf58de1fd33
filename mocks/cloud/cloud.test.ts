import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, ENDPOINTS, idIn, rowsOf, SERVICES, TestCloud } from '../testCloud';
import { keptStateSchema } from './journal';

type Write =
  | 'delete'
  | 'modify'
  | 'admit'
  | 'shut-out'
  | 'tag'
  | 'connect'
  | 'receive'
  | 'reject'
  | 'disconnect';
type Step =
  | { do: 'create' }
  | { do: 'pass'; ms: number }
  /** A write to the service or the endpoint at a place of the list; some are refused. */
  | { do: Write; which: number };

const writes: Write[] = [
  'delete',
  'modify',
  'admit',
  'shut-out',
  'tag',
  'connect',
  'receive',
  'reject',
  'disconnect',
];

const step = fc.oneof(
  fc.constant<Step>({ do: 'create' }),
  fc.integer({ min: 1, max: 150_000 }).map((ms): Step => ({ do: 'pass', ms })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...writes), fc.nat(15))
      .map(([write, which]): Step => ({ do: write, which })),
  },
);

function run(test: TestCloud, steps: readonly Step[]): number {
  let passed = 0;
  for (const [index, each] of steps.entries()) {
    switch (each.do) {
      case 'create':
        test.create({
          ...test.backend(5),
          server_type: 'LB',
          ports: [{ client_port: 100 + index, server_port: 100 + index }],
        });
        break;
      case 'pass':
        test.pass(each.ms);
        passed += each.ms;
        break;
      default:
        write(test, each.do, each.which, index);
    }
  }
  return passed;
}

function write(test: TestCloud, what: Write, which: number, index: number): void {
  const idAt = (path: string, name: string) => {
    const rows = rowsOf(test.get(`${path}?limit=1000`).json, name);
    return String(rows[which % rows.length]?.['id']);
  };
  const service = `${SERVICES}/${idAt(SERVICES, 'endpoint_services')}`;
  switch (what) {
    case 'delete':
      test.send('DELETE', service);
      break;
    case 'modify':
      test.send('PUT', service, { json: { service_name: `n${index}`, approval_enabled: false } });
      break;
    case 'admit':
    case 'shut-out':
      test.post(`${service}/permissions/action`, {
        action: what === 'admit' ? 'add' : 'remove',
        permissions: ['iam:domain::a', `iam:domain::${index % 3}`],
      });
      break;
    case 'tag':
      test.post(`/v1/{project_id}/endpoint_service/${idIn(service)}/tags/action`, {
        action: 'create',
        tags: [{ key: `k${index % 3}`, value: String(index) }],
      });
      break;
    case 'connect':
      test.post(ENDPOINTS, { endpoint_service_id: idIn(service), ...test.network(0) });
      break;
    case 'receive':
    case 'reject':
      for (const { id } of rowsOf(test.get(`${service}/connections?limit=3`).json, 'connections')) {
        test.post(`${service}/connections/action`, { action: what, endpoints: [id] });
      }
      break;
    case 'disconnect':
      test.send('DELETE', `${ENDPOINTS}/${idAt(ENDPOINTS, 'endpoints')}`);
      break;
  }
}

/** All that can be read of services and endpoints. */
function everything(test: TestCloud): unknown {
  const services = test.get(`${SERVICES}?limit=1000`).json;
  const ids = rowsOf(services, 'endpoint_services').map(({ id }) => String(id));
  return {
    services,
    endpoints: test.get(`${ENDPOINTS}?limit=1000`).json,
    others: ids.map((id) =>
      ['connections?limit=1000', 'permissions?limit=500'].map(
        (call) => test.get(`${SERVICES}/${id}/${call}`).json,
      ),
    ),
  };
}

describe('the kept state', () => {
  it('is all that is needed to go on: a cloud made from it answers the same', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const test = new TestCloud();
        const passed = run(test, steps);
        test.cloud.forgetTheGone();
        const kept = keptStateSchema.parse(JSON.parse(JSON.stringify(test.cloud.kept)));
        const again = new TestCloud({ kept });
        again.pass(passed);
        expect(everything(again)).toEqual(everything(test));
      }),
      { numRuns: 60 },
    );
  });

  it('brings no ID twice, even after what had it is forgotten', () => {
    const seen = new Set<unknown>();
    const test = new TestCloud();
    for (let round = 0; round < 5; round += 1) {
      const { json } = test.create({
        ...test.backend(5),
        server_type: 'LB',
        ports: [{ client_port: 1, server_port: 1 }],
      });
      expect(seen.has(json['id'])).toBe(false);
      seen.add(json['id']);
      test.send('DELETE', `${SERVICES}/${String(json['id'])}`);
      test.pass(120_000);
      test.cloud.forgetTheGone();
      expect(test.cloud.kept.journal).toEqual([]);
    }
  });

  it('forgets an endpoint that was created and is gone, with all that was done to it', () => {
    const test = new TestCloud();
    const service = test.service('orders-api');
    const { json } = test.post(ENDPOINTS, {
      endpoint_service_id: idIn(service),
      ...test.network(0),
    });
    const id = String(json['id']);
    test.pass(120_000);
    test.post(`${service}/connections/action`, { action: 'receive', endpoints: [id] });
    test.send('DELETE', `${ENDPOINTS}/${id}`);
    test.pass(120_000);
    expect(test.cloud.kept.journal.length).toBe(3);
    test.cloud.forgetTheGone();
    expect(test.cloud.kept.journal).toEqual([]);
  });

  it('does not bring back a service of the beginning that was deleted', () => {
    const test = new TestCloud();
    const services = rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');
    const row = services.find(
      (each) => each['connection_count'] === 0 && each['status'] === 'available',
    );
    const id = String(row?.['id']);
    expect(test.send('DELETE', `${SERVICES}/${id}`).status).toBe(204);
    test.pass(120_000);
    test.cloud.forgetTheGone();
    const again = new TestCloud({ kept: test.cloud.kept });
    again.pass(120_000);
    expect(again.get(`${SERVICES}/${id}`).status).toBe(404);
  });
});

describe('a change of speed', () => {
  it('turns nothing back', () => {
    const test = new TestCloud();
    test.cloud.speed = 60;
    test.pass(10_000);
    const before = test.cloud.now();
    test.cloud.speed = 1;
    expect(test.cloud.now()).toBe(before);
    expect(before).toBe(BEGINNING + 600_000);
  });
});
