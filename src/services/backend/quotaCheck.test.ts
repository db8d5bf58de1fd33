import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceQuota } from '../../api/vpcep';
import type { Loaded } from '../../ui/picker/loaded';
import { quotaLeft } from '../../api/quota';
import { checkQuota } from './quotaCheck';

const number = new Intl.NumberFormat('en-GB');

const known = (data: ServiceQuota | null): Loaded<ServiceQuota | null> => ({
  status: 'ready',
  data,
  updatedAt: 0,
});

// "Querying the Quota"; a create beyond it is refused with Endpoint.1018 ("Error Codes").
describe('checkQuota', () => {
  it('blocks exactly when as many are used as allowed, and names both', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(count, count, (used, quota) => {
        const [finding] = checkQuota(known({ used, quota }));
        return used >= quota
          ? finding?.severity === 'blocks' &&
              finding.text.includes(`${number.format(used)} of ${number.format(quota)}`)
          : finding === undefined;
      }),
    );
  });

  it('stands at no field', () => {
    expect(checkQuota(known({ used: 20, quota: 20 }))[0]).not.toHaveProperty('field');
  });

  it('says that it could not check when the call failed or names no such quota', () => {
    for (const quota of [known(null), { status: 'failed', error: new Error('x') } as const]) {
      expect(checkQuota(quota).map(({ severity }) => severity)).toEqual(['unknown']);
    }
  });

  it('says nothing while it waits', () => {
    expect(checkQuota({ status: 'loading' })).toEqual([]);
  });
});

describe('quotaLeft', () => {
  it('is never negative, and null without a limit', () => {
    expect(quotaLeft({ used: 17, quota: 20 })).toBe(3);
    expect(quotaLeft({ used: 25, quota: 20 })).toBe(0);
    expect(quotaLeft({ used: 25, quota: -1 })).toBeNull();
  });
});
