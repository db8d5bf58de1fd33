import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, OPTIONS_SHOWN, searchable } from './pickerOption';

const options = [
  { id: '65672f7e-2024', label: 'lb-web-01', address: '192.168.0.12' },
  { id: 'a9729389-6147', label: 'lb-db-01', address: '192.168.1.9' },
];

describe('narrow', () => {
  it.each([
    ['web', ['lb-web-01']],
    ['LB-WEB', ['lb-web-01']],
    ['a972', ['lb-db-01']],
    ['192.168.1', ['lb-db-01']],
    ['lb 168', ['lb-web-01', 'lb-db-01']],
    ['web 168.1', []],
    ['  ', ['lb-web-01', 'lb-db-01']],
  ])('finds by name, ID and address: %j', (query, labels) => {
    expect(narrow(searchable(options), query).shown.map(({ label }) => label)).toEqual(labels);
  });

  it('shows a bounded number of rows and counts them all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (count) => {
        const many = Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: 'x' }));
        const { shown, found } = narrow(searchable(many), '');
        return found === count && shown.length === Math.min(count, OPTIONS_SHOWN);
      }),
    );
  });
});
