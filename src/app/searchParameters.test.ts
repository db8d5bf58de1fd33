import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './searchParameters';

describe('search parameters', () => {
  it.each([
    ['?id=123e4567', { id: '123e4567' }],
    ['?name=1e5', { name: '1e5' }],
    ['?q=true', { q: 'true' }],
    ['?name=%22443%22', { name: '"443"' }],
    ['?seed=1&seed=2', { seed: '1' }],
    ['', {}],
  ])('reads %s as text', (search, parameters) => {
    expect(parseSearch(search)).toEqual(parameters);
  });

  it('leaves out what is not there', () => {
    expect(stringifySearch({ scenario: undefined, page: 2 })).toBe('?page=2');
  });

  it('brings every text back as it was', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (parameters) => {
        expect(parseSearch(stringifySearch(parameters))).toEqual({ ...parameters });
      }),
    );
  });
});
