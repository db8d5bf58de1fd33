import { describe, expect, it } from 'vitest';
import { endpointServiceSchema } from '../../api/vpcep';
import { serviceFacts } from './serviceFacts';

/** The example answer of "Creating a VPC Endpoint Service", edition 2022, with what else that page lists. */
const answered = {
  id: '4189d3c2-8882-4871-a3c2-d380272eed83',
  port_id: '4189d3c2-8882-4871-a3c2-d380272eed88',
  vpc_id: '4189d3c2-8882-4871-a3c2-d380272eed80',
  pool_id: '5289d3c2-8882-4871-a3c2-d380272eed80',
  vip_port_id: '5289d3c2-8882-4871-a3c2-d380272eed81',
  status: 'available',
  approval_enabled: false,
  service_name: 'test123',
  service_type: 'interface',
  server_type: 'VM',
  project_id: '6e9dfd51d1124e8d8498dce894923a0d',
  created_at: '2018-01-30T07:42:01.174',
  ports: [{ client_port: 8080, server_port: 90, protocol: 'TCP' }],
  tcp_proxy: 'close',
  cidr_type: 'internal',
  description: '',
};

function factsOf(body: object) {
  const groups = serviceFacts(endpointServiceSchema.parse(body));
  return Object.fromEntries(
    groups.flatMap(({ facts }) => facts.map(({ label, ...fact }) => [label, fact])),
  );
}

describe('the fields of a service', () => {
  it('are all shown, in words', () => {
    expect(factsOf(answered)).toEqual({
      'Full name': { kind: 'id', id: 'test123' },
      Description: { kind: 'text', text: 'None' },
      Created: { kind: 'time', ms: Date.UTC(2018, 0, 30, 7, 42, 1, 174) },
      'Service type': { kind: 'text', text: 'Interface' },
      'Backend type': { kind: 'text', text: 'Cloud server (ECS)' },
      'VPC ID': { kind: 'id', id: answered.vpc_id },
      'Port ID': { kind: 'id', id: answered.port_id },
      'Virtual IP port ID': { kind: 'id', id: answered.vip_port_id },
      'Cluster ID': { kind: 'id', id: answered.pool_id },
      'CIDR type': { kind: 'text', text: 'Internal' },
      'Connection approval': { kind: 'text', text: 'Off: a new endpoint is connected at once' },
      'Client address': { kind: 'text', text: 'Off' },
      'Project ID': { kind: 'id', id: answered.project_id },
    });
  });

  it('stand under their own name when the reference does not list them', () => {
    const facts = factsOf({ ...answered, public_border_group: 'eu', extra: { deep: [1] } });
    expect(facts['public_border_group']).toEqual({ kind: 'text', text: 'eu' });
    expect(facts['extra']).toEqual({ kind: 'json', value: { deep: [1] } });
  });

  it('are left out when they were not answered', () => {
    expect(factsOf({ id: 'a', status: 'creating' })).toEqual({});
  });

  it('show a time that is none as it came', () => {
    expect(factsOf({ ...answered, created_at: 'yesterday' })['Created']).toEqual({
      kind: 'text',
      text: 'yesterday',
    });
  });
});
