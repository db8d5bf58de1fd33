import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestCloud } from '../testCloud';
import { stageAt } from './course';
import { updatedAt, type ServiceRecord } from './serviceRecord';
import { ServiceShelf } from './serviceShelf';

const [sample] = new TestCloud().cloud.services();

/** Whose creation takes as long as it is told, at a time of its own. */
function service(id: number, createdAt: number, takesMs: number, portId: string): ServiceRecord {
  if (!sample) throw new Error('The scenario has no service.');
  const { deletion: _deletion, ...rest } = sample;
  return {
    ...rest,
    id: `id-${String(id).padStart(3, '0')}`,
    createdAt,
    course: { takesMs },
    portId,
  };
}

const time = fc.integer({ min: 0, max: 40 });
const step = fc.record({
  createdAt: fc.integer({ min: 0, max: 20 }),
  takesMs: fc.integer({ min: 0, max: 20 }),
  port: fc.constantFrom('a', 'b'),
  clientPort: fc.integer({ min: 1, max: 3 }),
  movesTo: fc.option(fc.constantFrom('a', 'b')),
  deletion: fc.option(fc.record({ at: time, takesMs: fc.integer({ min: 0, max: 10 }) })),
});

describe('the shelf of services', () => {
  it('tells orders, backends and number as looking at each service would', () => {
    fc.assert(
      fc.property(fc.array(step), time, time, (steps, began, passes) => {
        const shelf = new ServiceShelf(began);
        const services = steps.map((step, index) => {
          const { createdAt, takesMs, port, clientPort, movesTo, deletion } = step;
          const made = service(index, createdAt, takesMs, port);
          const change: Partial<ServiceRecord> = {
            portId: movesTo ?? port,
            ports: [{ clientPort, serverPort: 1, protocol: 'TCP' }],
            ...(deletion && { deletion }),
          };
          shelf.add(made);
          shelf.change(made.id, change);
          return { ...made, ...change };
        });
        for (const now of [began, began + passes]) {
          shelf.settle(now);
          const present = services.filter((each) => stageAt(each, now));
          const ids = (of: readonly ServiceRecord[]) => of.map(({ id }) => id);
          const by = (time: (each: ServiceRecord) => number) =>
            ids(
              present.toSorted(
                (one, other) => time(one) - time(other) || (one.id < other.id ? -1 : 1),
              ),
            );
          expect(shelf.size).toBe(present.length);
          expect(shelf.idsBy('created_at')).toEqual(by(({ createdAt }) => createdAt));
          expect(shelf.idsBy('updated_at')).toEqual(by((each) => updatedAt(each, now)));
          for (const port of ['a', 'b']) {
            expect(ids(shelf.withEnd(port, 'TCP<2')).toSorted()).toEqual(
              ids(
                present.filter(
                  ({ portId, ports }) => portId === port && ports[0]?.clientPort === 2,
                ),
              ),
            );
          }
        }
      }),
    );
  });
});
