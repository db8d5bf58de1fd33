import { describe, expect, it } from 'vitest';
import type { EndpointService } from '../../../api/vpcep';
import { fitsRowFilter, NO_ROW_FILTER } from './rowFilter';
import { readTagFilter } from './tagFilter';

const VPC = '4189d3c2-8882-4871-a3c2-d380272eed80';
const orders: EndpointService = {
  id: '4189d3c2-8882-4871-a3c2-d380272eed83',
  status: 'available',
  vpc_id: VPC,
  server_type: 'LB',
  approval_enabled: false,
};

describe('a filter over loaded rows', () => {
  it.each([
    [{}, true],
    [{ vpc: VPC }, true],
    [{ vpc: VPC, backend: 'lb', approval: 'off' } as const, true],
    [{ backend: 'vm' } as const, false],
    [{ approval: 'on' } as const, false],
    [{ vpc: VPC.replace('8', '9') }, false],
  ])('%j lets an open load balancer service through: %s', (filter, fits) => {
    expect(fitsRowFilter(orders, { ...NO_ROW_FILTER, ...filter }, undefined)).toBe(fits);
  });

  it('knows tags by the IDs that the cloud found, not by the row', () => {
    const tagged = { ...orders, tags: [{ key: 'env', value: 'production' }] };
    expect(fitsRowFilter(tagged, NO_ROW_FILTER, new Set())).toBe(false);
    expect(fitsRowFilter(orders, NO_ROW_FILTER, new Set([orders.id]))).toBe(true);
  });

  it('does not take a row that does not tell for one that fits', () => {
    const untold: EndpointService = { id: orders.id, status: 'available' };
    for (const filter of [{ vpc: VPC }, { backend: 'lb' }, { approval: 'off' }] as const)
      expect(fitsRowFilter(untold, { ...NO_ROW_FILTER, ...filter }, undefined)).toBe(false);
  });
});

describe('tags that are asked for', () => {
  it('are keys with a value, or with whatever value ("Querying Resources by Tag", Table 3)', () => {
    expect(readTagFilter(' env=production,team ; cost-center= ')).toEqual({
      wanted: [
        { key: 'env', values: ['production'] },
        { key: 'team', values: [] },
        { key: 'cost-center', values: [''] },
      ],
      problem: undefined,
    });
  });

  it.each(['<b>', 'env=a=b', 'a'.repeat(37), Array.from({ length: 21 }, (_, i) => `k${i}`).join()])(
    '%s is told to be wrong',
    (text) => {
      expect(readTagFilter(text)).toMatchObject({ wanted: [], problem: expect.any(String) });
    },
  );
});
