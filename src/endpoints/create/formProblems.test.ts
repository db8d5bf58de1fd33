import { expect, it } from 'vitest';
import { emptyEndpointForm, endpointFormSchema } from './form';
import { formProblems } from './formProblems';

const facts = { serviceType: undefined, serviceProblem: undefined, subnetBlock: undefined };

it('lists errors in the order of the screen, whatever the order they were found in', () => {
  const one = (message: string) => ({ type: 'custom', message });
  const problems = formProblems({
    vpcId: one('Choose the VPC.'),
    tags: [{ key: one('Enter a key.') }],
    serviceName: one('Enter the name.'),
  });
  expect(problems.map(({ label, message }) => `${label}: ${message}`)).toEqual([
    'Service name: Enter the name.',
    'VPC: Choose the VPC.',
    'Tag key, row 1: Enter a key.',
  ]);
});

it('asks an interface for its subnet, and a gateway for none', () => {
  const filled = { ...emptyEndpointForm(), source: 'public' as const, publicServiceId: 'obs' };
  const missing = (serviceType: 'interface' | 'gateway') =>
    endpointFormSchema({ ...facts, serviceType })
      .safeParse(filled)
      .error?.issues.map(({ path }) => path.join('.'));
  expect(missing('interface')).toEqual(['vpcId', 'subnetId']);
  expect(missing('gateway')).toEqual(['vpcId']);
});
