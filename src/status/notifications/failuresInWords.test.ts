import { describe, expect, it } from 'vitest';
import { failuresInWords } from './failuresInWords';

const details = { call: 'DELETE /v1/p/vpc-endpoint-services/1', requestId: 'r-1', at: 5 };

describe('what of many has failed', () => {
  it('is nothing where nothing has', () => {
    expect(failuresInWords([])).toBeUndefined();
  });

  it('is named with its reason, and with what support asks for of the first that has it', () => {
    expect(
      failuresInWords([
        { name: 'orders', text: 'Not taken on.' },
        { name: 'billing', text: 'In use.', details },
      ]),
    ).toEqual({ text: 'orders: Not taken on. billing: In use.', details });
  });

  it('tells the same reason once, of a few by name', () => {
    const failed = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, text: 'In use.' }));
    expect(failuresInWords(failed)?.text).toBe('a, b, c and 2 more: In use.');
  });

  it('tells a few reasons, and of how many others there are more', () => {
    const failed = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, text: `Reason ${name}.` }));
    expect(failuresInWords(failed)?.text).toBe(
      'a: Reason a. b: Reason b. c: Reason c. 2 more for other reasons.',
    );
  });
});
