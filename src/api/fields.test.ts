import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flag, label, objectErrors, tags, text } from './fields';

const read = (schema: z.ZodType, value: unknown) => schema.parse(value);

describe('a field that is read leniently', () => {
  it.each([
    [422, '422'],
    ['422321321312321321', '422321321312321321'],
    [null, undefined],
    [undefined, undefined],
  ])('label: %j is %j', (value, expected) => {
    expect(read(label, value)).toBe(expected);
  });

  it.each([
    [true, true],
    [false, false],
    ['true', true],
    [' False ', false],
    ['yes', undefined],
    [1, undefined],
    [undefined, undefined],
  ])('flag: %j is %j', (value, expected) => {
    expect(read(flag, value)).toBe(expected);
  });

  it('text: what is none costs that field alone', () => {
    expect(read(z.looseObject({ a: text, b: text }), { a: 7, b: 'x' })).toEqual({
      a: undefined,
      b: 'x',
    });
  });

  it('tags: a value may be missing', () => {
    expect(read(tags, [{ key: 'a' }, { key: 'b', value: 'c' }])).toEqual([
      { key: 'a', value: undefined },
      { key: 'b', value: 'c' },
    ]);
  });

  it('errors: an array, one alone, or none', () => {
    const error = { error_code: 'EndPoint.2022', error_message: 'Failed to create an endpoint.' };
    expect(read(objectErrors, [error])).toMatchObject([error]);
    expect(read(objectErrors, error)).toMatchObject([error]);
    expect(read(objectErrors, 'broken')).toBeUndefined();
  });
});
