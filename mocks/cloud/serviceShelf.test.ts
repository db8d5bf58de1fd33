import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestCloud } from '../testCloud';
import type { ServiceRecord } from './serviceRecord';
import { ServiceShelf } from './serviceShelf';

const [sample] = new TestCloud().cloud.services();

function service(id: number, createdAt: number, portId: string): ServiceRecord {
  if (!sample) throw new Error('The scenario has no service.');
  const { deletion: _deletion, ...rest } = sample;
  return { ...rest, id: `id-${String(id).padStart(3, '0')}`, createdAt, portId };
}

const step = fc.record({
  time: fc.integer({ min: 0, max: 20 }),
  port: fc.constantFrom('a', 'b'),
  endsAt: fc.option(fc.integer({ min: 0, max: 40 })),
  movesTo: fc.option(fc.constantFrom('a', 'b')),
});

describe('the shelf of services', () => {
  it('tells order, backends and number as looking at each service would', () => {
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 0, max: 40 }), (steps, now) => {
        const shelf = new ServiceShelf();
        const expected = steps.flatMap(({ time, port, endsAt, movesTo }, index) => {
          const made = service(index, time, port);
          shelf.add(made);
          if (movesTo !== null) shelf.change(made.id, { portId: movesTo });
          if (endsAt !== null) shelf.change(made.id, { deletion: { at: 0, takesMs: endsAt } });
          const isThere = endsAt === null || now < endsAt;
          return isThere ? [{ ...made, portId: movesTo ?? port }] : [];
        });
        shelf.settle(now);
        const inOrder = expected.toSorted(
          (one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1),
        );
        expect(shelf.idsInOrder).toEqual(inOrder.map(({ id }) => id));
        expect(shelf.size).toBe(expected.length);
        for (const port of ['a', 'b']) {
          expect(
            shelf
              .onPort(port)
              .map(({ id }) => id)
              .toSorted(),
          ).toEqual(expected.filter(({ portId }) => portId === port).map(({ id }) => id));
        }
      }),
    );
  });
});
