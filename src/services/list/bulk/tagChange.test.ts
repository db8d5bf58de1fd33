import { describe, expect, it } from 'vitest';
import { overfilled, tagChangeSchema } from './tagChange';

const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `key-${index}`, value: '' }));
const row = (key: string) => ({ id: key, key, value: '' });

// "Batch Adding Tags to or Deleting Tags from a Specified Resource": at most 20 tags stand on a resource.
describe('a change of many services’ tags', () => {
  it('tells which services would have more than 20', () => {
    const full = { id: 'full', status: 'available', tags: tags(20) };
    const nearlyFull = { id: 'nearly', status: 'available', tags: tags(19) };
    const untold = { id: 'untold', status: 'available' };
    const services = [full, nearlyFull, untold];
    const over = (keys: string[], kind: 'add' | 'remove' = 'add') =>
      overfilled(services, { kind, tags: keys.map(row) }).map(({ id }) => id);
    expect(over(['new'])).toEqual(['full']);
    expect(over(['key-0'])).toEqual([]);
    expect(over(['new', 'newer'])).toEqual(['full', 'nearly']);
    expect(over(['new', 'newer'], 'remove')).toEqual([]);
  });

  it.each([
    [[], 'Add at least one tag.'],
    [['<b>'], /not “?</],
    [['env', 'env'], /has the key env already/],
  ])('refuses the keys %j', (keys, message) => {
    const { error } = tagChangeSchema.safeParse({ kind: 'add', tags: keys.map(row) });
    expect(error?.issues[0]?.message).toMatch(message);
  });
});
