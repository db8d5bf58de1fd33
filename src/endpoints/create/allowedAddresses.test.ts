import { describe, expect, it } from 'vitest';
import { allowedAddressesProblem, MAX_ALLOWED_ADDRESSES } from './allowedAddresses';
import { entriesOf } from './entries';

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `10.0.0.${index}`).join('\n');

describe('allowed addresses ("Creating a VPC Endpoint", Table 2, whitelist)', () => {
  it('are read in any separation', () => {
    expect(entriesOf(' 10.0.0.1, 10.0.0.0/8;10.0.0.2\n\n10.0.0.3 ')).toEqual([
      '10.0.0.1',
      '10.0.0.0/8',
      '10.0.0.2',
      '10.0.0.3',
    ]);
    expect(allowedAddressesProblem('')).toBeUndefined();
  });

  it.each(['host', '::/0', '10.0.0.0/33', '10.0.0.1/'])('are not %s', (wrong) => {
    expect(allowedAddressesProblem(`10.0.0.1 ${wrong}`)).toContain(`“${wrong}”`);
  });

  it('are at most 20 (user manual)', () => {
    expect(allowedAddressesProblem(addresses(MAX_ALLOWED_ADDRESSES))).toBeUndefined();
    expect(allowedAddressesProblem(addresses(MAX_ALLOWED_ADDRESSES + 1))).toContain('21');
  });
});
