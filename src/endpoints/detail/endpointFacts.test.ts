import { describe, expect, it } from 'vitest';
import { endpointSchema } from '../../api/endpoints';
import { endpointFacts } from './endpointFacts';

/** The example answer of "Querying Details About a VPC Endpoint". */
const answered = {
  id: '530d6f2f-d115-4df2-8c36-32d19f3c0bbc',
  status: 'accepted',
  ip: '192.168.14.23',
  tags: [{ key: 'test2', value: 'test2' }],
  whitelist: [],
  marker_id: 201515772,
  active_status: ['active'],
  vpc_id: 'd7b2bf07-1b4c-43fa-bd88-d80c6ebea140',
  service_type: 'interface',
  subnet_id: '61881173-3899-4981-a700-170253d469b6',
  enable_dns: false,
  routetables: [],
  created_at: '2024-08-23T07:37:37Z',
  endpoint_service_id: '2da0fe8f-5cb7-4d93-bb35-dc05334da1be',
  endpoint_service_name: 'test456',
  enable_whitelist: false,
  enable_status: 'enable',
  description: '',
};

function factsOf(body: object) {
  return Object.fromEntries(
    endpointFacts(endpointSchema.parse(body)).flatMap(({ facts }) =>
      facts.map(({ label, ...fact }) => [label, fact]),
    ),
  );
}

describe('what was answered of an endpoint', () => {
  it('stands in words', () => {
    expect(factsOf(answered)).toMatchObject({
      'IP address': { kind: 'id', id: '192.168.14.23' },
      'Full name': { kind: 'id', id: 'test456' },
      'Service type': { kind: 'text', text: 'Interface' },
      'Marker ID': { kind: 'id', id: '201515772' },
      Enabled: { kind: 'text', text: 'Yes' },
      'Account state': { kind: 'text', text: 'Active' },
      Created: { kind: 'time', ms: Date.UTC(2024, 7, 23, 7, 37, 37) },
    });
  });

  it('has no line for an empty list', () => {
    const facts = factsOf(answered);
    expect(facts).not.toHaveProperty('Route tables');
    expect(facts).not.toHaveProperty('Allowed addresses');
  });

  it('shows a field that the reference does not list under its own name', () => {
    expect(factsOf({ ...answered, colour: 'blue' })).toMatchObject({
      colour: { kind: 'text', text: 'blue' },
    });
  });
});
