import { describe, expect, it } from 'vitest';
import { subnetOptions } from './networkOptions';

const subnet = (cidr: string) => ({ id: cidr, name: '', cidr });

describe('the subnets offered ("Creating a VPC Endpoint", Table 2, subnet_id)', () => {
  it('are refused inside the reserved network, and named where only the newer edition refuses', () => {
    const [free, reserved, caution] = subnetOptions(
      [subnet('10.16.1.0/24'), subnet('198.19.129.0/24'), subnet('198.19.200.0/24')],
      '2022',
    );
    expect(free?.disabledReason).toBeUndefined();
    expect(reserved?.disabledReason).toContain('198.19.128.0/20');
    expect(caution?.disabledReason).toBeUndefined();
    expect(caution?.warning).toContain('198.19.128.0/17');
    expect(subnetOptions([subnet('198.19.200.0/24')], '2025')[0]?.disabledReason).toContain('/17');
  });
});
