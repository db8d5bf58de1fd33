import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS_PER_REQUEST, type Admitted } from '../../api/permissions';
import { entriesWords, inRequests } from './whitelistRequests';

const account = (id: string): Admitted => ({ who: 'account', id });

describe('a change of the whitelist in requests', () => {
  it('has at most 50 entries in each, all of them once and in order, in as few as possible', () => {
    fc.assert(
      fc.property(fc.nat(180), (count) => {
        const entries = Array.from({ length: count }, (_, index) => account(String(index)));
        const requests = inRequests('add', entries);
        expect(requests.flatMap((request) => request.entries)).toEqual(entries);
        expect(requests).toHaveLength(Math.ceil(count / PERMISSIONS_PER_REQUEST));
        for (const request of requests) {
          expect(request.entries.length).toBeLessThanOrEqual(PERMISSIONS_PER_REQUEST);
        }
      }),
    );
  });

  it.each([
    [[account('a')], '1 account'],
    [[account('a'), account('b')], '2 accounts'],
    [[{ who: 'everyone' }], 'Everyone'],
    [[account('a'), { who: 'everyone' }], 'Everyone and 1 account'],
  ] satisfies [Admitted[], string][])('says %j as %s', (entries, words) => {
    expect(entriesWords(entries)).toBe(words);
  });
});
