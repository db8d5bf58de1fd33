import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotaWords } from './quotaWords';

// "Querying the Quota"; a create beyond it is refused with Endpoint.1018 ("Error Codes").
describe('quotaWords', () => {
  it('blocks when none is left, warns of few, and is quiet otherwise; the figures stand in all of them', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(count, count, (used, quota) => {
        const left = Math.max(0, quota - used);
        const { severity, text } = quotaWords({ used, quota }, 'endpoints');
        expect(severity).toBe(left === 0 ? 'blocks' : left <= 3 ? 'warns' : undefined);
        expect(text).toContain(left === 0 ? `${used} of ${quota}` : `${left} of ${quota}`);
        if (severity) expect(text).toMatch(/Delete one you do not need, or ask support for more/);
      }),
    );
  });

  it('writes great figures as the lists do', () => {
    expect(quotaWords({ used: 1000, quota: 12_000 }, 'endpoints').text).toBe(
      'Endpoints in this project: 11,000 of 12,000 left',
    );
  });

  it('tells a quota without a limit and one that is not known apart', () => {
    expect(quotaWords({ used: 25, quota: -1 }, 'endpoints')).toEqual({
      severity: undefined,
      text: 'Endpoints in this project: 25, no limit',
    });
    expect(quotaWords(null, 'endpoints').severity).toBe('unknown');
  });
});
