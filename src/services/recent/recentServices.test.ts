import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_RECENT,
  parseRecent,
  withOpened,
  withoutGone,
  type RecentService,
} from './recentServices';

const service = fc.record({ id: fc.stringMatching(/^[a-f]$/), name: fc.string() });

function opened(services: readonly RecentService[]): readonly RecentService[] {
  let recent: readonly RecentService[] = [];
  for (const one of services) recent = withOpened(recent, one);
  return recent;
}

describe('services opened of late', () => {
  it('are each remembered once, by the latest name, the latest first, and few', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1 }), (services) => {
        const recent = opened(services);
        expect(recent[0]).toEqual(services.at(-1));
        expect(recent.length).toBeLessThanOrEqual(MOST_RECENT);
        expect(new Set(recent.map(({ id }) => id)).size).toBe(recent.length);
      }),
    );
    const many = Array.from({ length: 20 }, (_, index) => ({ id: String(index), name: 'n' }));
    expect(opened(many).map(({ id }) => id)).toEqual([
      '19',
      '18',
      '17',
      '16',
      '15',
      '14',
      '13',
      '12',
    ]);
  });

  it('remember nothing but ID and name, and forget what is gone', () => {
    const whole = { id: 'a', name: 'orders', description: 'secret', tags: [] };
    expect(withOpened([], whole)).toEqual([{ id: 'a', name: 'orders' }]);
    expect(withoutGone([{ id: 'a', name: 'orders' }], 'a')).toEqual([]);
  });

  it('come back as they were written, and not at all from any other text', () => {
    fc.assert(
      fc.property(fc.array(service), (services) => {
        const recent = opened(services);
        expect(parseRecent(JSON.stringify(recent))).toEqual(recent);
      }),
    );
    for (const text of [null, '', '{', '[1]', '{"id":"a"}', '[{"id":1,"name":"a"}]']) {
      expect(parseRecent(text)).toEqual([]);
    }
  });
});
