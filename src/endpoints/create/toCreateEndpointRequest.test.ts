import { describe, expect, it } from 'vitest';
import { emptyEndpointForm, type EndpointForm } from './form';
import { toCreateEndpointRequest } from './toCreateEndpointRequest';

const form: EndpointForm = { ...emptyEndpointForm(), vpcId: 'vpc', subnetId: 'subnet' };

const TABLE = 'cd7fdf2b-d964-4a4a-a169-2af1112e7d02';

describe('the request for an endpoint ("Creating a VPC Endpoint", Table 2)', () => {
  it('leaves out what is empty', () => {
    expect(toCreateEndpointRequest(form, { id: 'service', type: 'interface' })).toEqual({
      endpoint_service_id: 'service',
      vpc_id: 'vpc',
      subnet_id: 'subnet',
      enable_dns: false,
    });
  });

  it('has what was entered', () => {
    const filled: EndpointForm = {
      ...form,
      address: ' 10.16.1.20 ',
      dns: true,
      allowed: '10.0.0.0/8\n10.16.1.3',
      routeTables: TABLE,
      description: 'For the jobs',
      tags: [{ id: 'row', key: 'env', value: 'prod' }],
    };
    expect(toCreateEndpointRequest(filled, { id: 'service', type: 'interface' })).toEqual({
      endpoint_service_id: 'service',
      vpc_id: 'vpc',
      subnet_id: 'subnet',
      port_ip: '10.16.1.20',
      enable_dns: true,
      enable_whitelist: true,
      whitelist: ['10.0.0.0/8', '10.16.1.3'],
      description: 'For the jobs',
      tags: [{ key: 'env', value: 'prod' }],
    });
  });

  it('has nothing of an interface for a gateway', () => {
    const filled = { ...form, address: '10.16.1.20', allowed: '10.0.0.1', dns: true };
    expect(toCreateEndpointRequest(filled, { id: 'service', type: 'gateway' })).toEqual({
      endpoint_service_id: 'service',
      vpc_id: 'vpc',
    });
  });

  it('has the route tables of a gateway, each once', () => {
    const filled = { ...form, routeTables: `${TABLE}\n ${TABLE.toUpperCase()}, ` };
    expect(toCreateEndpointRequest(filled, { id: 'service', type: 'gateway' })).toEqual({
      endpoint_service_id: 'service',
      vpc_id: 'vpc',
      routetables: [TABLE],
    });
  });
});
