import { describe, expect, it } from 'vitest';
import type { EndpointService } from '../../api/vpcep';
import { searchWords } from './searchWords';

const found = (count: number): EndpointService[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), status: 'available' }));
const answer = (count: number, total = count) => ({
  found: found(count),
  total,
  isAsking: false,
  error: null,
});
const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';

describe('how a search goes', () => {
  it('is not told before one is made, nor beside the failure that tells it', () => {
    expect(searchWords(' ', answer(0), 20)).toBe('');
    expect(searchWords('orders', { ...answer(0), error: new Error('no answer') }, 0)).toBe('');
  });

  it('says that it is under way, even with rows of the answer before', () => {
    expect(searchWords('orders', { ...answer(3), isAsking: true }, 3)).toMatch(/^Asking the cloud/);
  });

  it('says how many there are, and of how many only the first are shown', () => {
    expect(searchWords('orders', answer(1), 1)).toBe('One service found.');
    expect(searchWords('orders', answer(7), 7)).toBe('7 services found.');
    expect(searchWords('orders', answer(10, 1000), 11)).toBe('The first 10 of 1,000 services.');
  });

  it('says what is not there: a service of the name, one of the ID, a command', () => {
    expect(searchWords('tags', answer(0), 1)).toBe('No service has “tags” in its name.');
    expect(searchWords(ID, answer(0), 0)).toMatch(
      /^No service of this project has this ID, and no/,
    );
  });
});
