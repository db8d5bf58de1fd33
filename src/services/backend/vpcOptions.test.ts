import { describe, expect, it } from 'vitest';
import type { Vpc } from '../../api/vpc';
import { blocksOf, vpcOptions } from './vpcOptions';

const vpc = (changes: Partial<Vpc>): Vpc => ({
  id: '01da5a65-0bb9-4638-8ab7-74c64e24a9a7',
  name: 'vpc-prod',
  cidr: '192.168.0.0/16',
  extend_cidrs: [],
  status: 'ACTIVE',
  ...changes,
});

describe('vpcOptions', () => {
  it('shows name, ranges and state', () => {
    expect(vpcOptions([vpc({ extend_cidrs: ['23.9.0.0/16'] })], '2022')).toEqual([
      {
        id: '01da5a65-0bb9-4638-8ab7-74c64e24a9a7',
        label: 'vpc-prod',
        address: '192.168.0.0/16, 23.9.0.0/16',
        state: 'Ready',
      },
    ]);
  });

  it('shows the ID of a VPC without a name, and says when it has no range of its own', () => {
    const [option] = vpcOptions([vpc({ name: '', cidr: '' })], '2022');
    expect(option?.label).toBe(option?.id);
    expect(option?.address).toBe('No address range of its own');
    expect(blocksOf(vpc({ cidr: '' }))).toEqual([]);
  });

  // "Creating a VPC Endpoint Service": the blocks of the VPC must not overlap the reserved network.
  it('refuses one whose first or secondary range overlaps the reserved network', () => {
    const options = vpcOptions(
      [vpc({ cidr: '198.19.0.0/16' }), vpc({ extend_cidrs: ['198.19.128.0/24'] }), vpc({})],
      '2022',
    );
    expect(options.map(({ disabledReason }) => disabledReason)).toEqual([
      '198.19.0.0/16 overlaps 198.19.128.0/20, which the cloud reserves for endpoints',
      '198.19.128.0/24 overlaps 198.19.128.0/20, which the cloud reserves for endpoints',
      undefined,
    ]);
  });

  it('only warns of what the other edition reserves', () => {
    const inTheRest = vpc({ cidr: '198.19.200.0/24' });
    const [in2022] = vpcOptions([inTheRest], '2022');
    expect(in2022?.disabledReason).toBeUndefined();
    expect(in2022?.warning).toContain('198.19.128.0/17');
    const [in2025] = vpcOptions([inTheRest], '2025');
    expect(in2025?.disabledReason).toContain('198.19.128.0/17');
  });

  it.each([
    ['OK', 'Ready'],
    ['ACTIVE', 'Ready'],
    [undefined, 'Ready'],
    ['PENDING', 'Pending'],
    ['CREATING', 'Creating'],
  ])('tells status %s of v1 or v3 as %s', (status, state) => {
    expect(vpcOptions([vpc({ status })], '2022')[0]?.state).toBe(state);
  });
});
