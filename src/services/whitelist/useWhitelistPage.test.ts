import { describe, expect, it } from 'vitest';
import { placeOfPage } from './useWhitelistPage';

describe('a page of the whitelist', () => {
  it.each([
    [1, { offset: 0, from: 0 }],
    [10, { offset: 0, from: 450 }],
    [11, { offset: 500, from: 0 }],
    [23, { offset: 1000, from: 100 }],
  ])(
    '%d lies in a request of 500 ("Querying Whitelist Records of a VPC Endpoint Service", limit)',
    (page, place) => {
      expect(placeOfPage(page)).toEqual(place);
    },
  );
});
