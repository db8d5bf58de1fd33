import { describe, expect, it } from 'vitest';
import { emptyForm, type ServiceForm } from './form';
import { toCreateRequest } from './toCreateRequest';

const PORT = '4189d3c2-8882-4871-a3c2-d380272eed88';
const VIP_PORT = '4189d3c2-8882-4871-a3c2-d380272eed89';
const VPC = '4189d3c2-8882-4871-a3c2-d380272eed80';

function filled(change: (form: ServiceForm) => void = () => {}): ServiceForm {
  const form = emptyForm();
  form.backend.vpcId = VPC;
  form.backend.chosen.LB.portId = PORT;
  form.ports = [{ id: 'a', serverPort: '90', clientPort: '8080', protocol: 'TCP' }];
  change(form);
  return form;
}

describe('the create request ("Creating a VPC Endpoint Service", Table 2)', () => {
  it('writes only what is there', () => {
    expect(toCreateRequest(filled(), '2022')).toEqual({
      vpc_id: VPC,
      server_type: 'LB',
      port_id: PORT,
      service_type: 'interface',
      ports: [{ client_port: 8080, server_port: 90, protocol: 'TCP' }],
      approval_enabled: true,
      tcp_proxy: 'close',
    });
  });

  it('writes every field that is filled', () => {
    const form = filled(({ backend, access }) => {
      backend.poolId = ' 5289d3c2-8882-4871-a3c2-d380272eed80 ';
      access.name = 'orders';
      access.description = 'orders API';
      access.approval = false;
      access.tcpProxy = 'proxy_open';
      access.tags = [{ id: 't', key: 'env', value: '' }];
    });
    expect(toCreateRequest(form, '2022')).toMatchObject({
      pool_id: '5289d3c2-8882-4871-a3c2-d380272eed80',
      service_name: 'orders',
      description: 'orders API',
      approval_enabled: false,
      tcp_proxy: 'proxy_open',
      tags: [{ key: 'env', value: '' }],
    });
  });

  it('reads ports as they are shown and leaves empty rows out', () => {
    const form = filled(({ ports }) => {
      ports.push({ id: 'b', serverPort: ' ', clientPort: '', protocol: 'TCP' });
      ports.push({ id: 'c', serverPort: ' ４４３ ', clientPort: '0443', protocol: 'UDP' });
    });
    expect(toCreateRequest(form, '2022').ports.map(({ server_port }) => server_port)).toEqual([
      90, 443,
    ]);
  });

  it('sends vip_port_id for a virtual IP under the 2022 edition only', () => {
    const form = filled(({ backend }) => {
      backend.serverType = 'VIP';
      backend.chosen.VIP = { portId: PORT, vipPortId: VIP_PORT };
    });
    expect(toCreateRequest(form, '2022')).toMatchObject({ port_id: PORT, vip_port_id: VIP_PORT });
    expect(toCreateRequest(form, '2025')).not.toHaveProperty('vip_port_id');
  });

  it('sends what was chosen for the present kind of backend', () => {
    const form = filled(({ backend }) => {
      backend.chosen.VIP.vipPortId = VIP_PORT;
    });
    expect(toCreateRequest(form, '2022')).not.toHaveProperty('vip_port_id');
  });
});
