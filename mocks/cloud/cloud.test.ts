import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, rowsOf, SERVICES, TestCloud } from '../testCloud';
import { keptStateSchema } from './journal';

type Step = { do: 'create' } | { do: 'delete'; which: number } | { do: 'pass'; ms: number };

const step = fc.oneof(
  fc.constant<Step>({ do: 'create' }),
  fc.nat(15).map((which): Step => ({ do: 'delete', which })),
  fc.integer({ min: 1, max: 150_000 }).map((ms): Step => ({ do: 'pass', ms })),
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
      case 'delete': {
        const rows = rowsOf(test.get(`${SERVICES}?limit=1000`).json, 'endpoint_services');
        test.send('DELETE', `${SERVICES}/${String(rows[each.which]?.['id'])}`);
        break;
      }
      case 'pass':
        test.pass(each.ms);
        passed += each.ms;
    }
  }
  return passed;
}

const everything = (test: TestCloud) => test.get(`${SERVICES}?limit=1000`).json;

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

  it('does not bring back a service of the beginning that was deleted', () => {
    const test = new TestCloud();
    const row = rowsOf(everything(test), 'endpoint_services').find(
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
