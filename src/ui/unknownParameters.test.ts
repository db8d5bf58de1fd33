import { describe, expect, it } from 'vitest';
import { unknownParameters } from './unknownParameters';

describe('unknownParameters', () => {
  it('names what a page does not know, and nothing that it knows', () => {
    expect(
      unknownParameters({ status: 'x', direction: 'up' }, ['status', 'page'], 'filter'),
    ).toEqual(['There is no filter “direction”.']);
    expect(unknownParameters({ status: 'x' }, ['status'], 'filter')).toEqual([]);
  });

  it('names a few of many, and each in short', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`${i}${'x'.repeat(99)}`, '']),
    );
    const told = unknownParameters(many, [], 'filter');
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(`There is no filter “0${'x'.repeat(29)}…”.`);
  });
});
