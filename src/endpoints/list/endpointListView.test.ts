import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endpointListParameters,
  readEndpointListView,
  toEndpointListAddress,
  type EndpointListView,
} from './endpointListView';

const view: fc.Arbitrary<EndpointListView> = fc.record({
  page: fc.integer({ min: 1, max: 1_000_000 }),
  search: fc.string({ maxLength: 128 }),
  sort: fc.constantFrom('created', 'updated'),
  direction: fc.constantFrom('asc', 'desc'),
  vpc: fc.option(fc.uuid(), { nil: undefined }),
});
const anyText = fc.option(fc.string({ maxLength: 200 }), { nil: undefined });

describe('the view of the list of endpoints', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readEndpointListView(toEndpointListAddress(one))).toEqual({
          view: one,
          problems: [],
        });
      }),
    );
  });

  it('is put right, whatever an address says, and what was wrong is told', () => {
    fc.assert(
      fc.property(
        fc.record({ page: anyText, search: anyText, sort: anyText, dir: anyText, vpc: anyText }),
        (address) => {
          const { view: read } = readEndpointListView(
            Object.fromEntries(Object.entries(address).filter(([, text]) => text !== undefined)),
          );
          expect(readEndpointListView(toEndpointListAddress(read)).problems).toEqual([]);
        },
      ),
    );
    expect(readEndpointListView({ page: '0', sort: 'name', vpc: 'x' }).problems).toHaveLength(3);
  });

  it('asks with what the cloud has ("Querying VPC Endpoints", Table 2)', () => {
    const { view: first } = readEndpointListView({});
    expect(endpointListParameters(first)).toEqual({
      limit: 50,
      offset: 0,
      sortKey: 'created_at',
      sortDir: 'desc',
    });
    const id = '530D6F2F-d115-4df2-8c36-32d19f3c0bbc';
    expect(
      endpointListParameters({ ...first, search: ` ${id} `, page: 3, vpc: id.toLowerCase() }),
    ).toMatchObject({
      id: id.toLowerCase(),
      vpcId: id.toLowerCase(),
      offset: 100,
    });
    expect(endpointListParameters({ ...first, search: 'orders' })).toMatchObject({
      serviceName: 'orders',
    });
  });
});
