import { describe, expect, it } from 'vitest';
import type { EndpointService } from '../../../api/vpcep';
import { exportFile } from './exportFile';

const NOW = Date.UTC(2026, 10, 25, 2, 43, 7);
const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';

// Fields of "Querying VPC Endpoint Services", Table 4, and one that the reference does not have.
const orders: EndpointService = {
  id: ID,
  service_name: `eu-de.orders.${ID}`,
  status: 'available',
  server_type: 'LB',
  vpc_id: '4189d3c2-8882-4871-a3c2-d380272eed80',
  port_id: '4189d3c2-8882-4871-a3c2-d380272eed88',
  approval_enabled: false,
  connection_count: 5,
  ports: [
    { client_port: 443, server_port: 8443, protocol: 'TCP' },
    { client_port: 53, server_port: 53, protocol: 'UDP' },
  ],
  created_at: '2018-01-30T07:42:01Z',
  updated_at: '2018-01-30T07:42:02Z',
  description: '=cmd|calc',
  tags: [{ key: 'team', value: 'shop' }],
  new_field: { any: 'thing' },
};

describe('an exported file', () => {
  it('is named by its moment and its format', () => {
    expect(exportFile('csv', [], NOW)).toMatchObject({
      name: 'endpoint-services-20261125T024307Z.csv',
      type: 'text/csv',
    });
    expect(exportFile('json', [], NOW).name).toBe('endpoint-services-20261125T024307Z.json');
  });

  it('says in CSV, in words, what a service is, and holds no formula', () => {
    const [headings, row, rest] = exportFile('csv', [orders], NOW).text.split('\r\n');
    expect(headings?.split(',').length).toBe(14);
    expect(row).toBe(
      `orders,${ID},eu-de.orders.${ID},Available,Load balancer,${orders.vpc_id},${orders.port_id},Off,5,8443:443/tcp 53:53/udp,2018-01-30T07:42:01Z,2018-01-30T07:42:02Z,'=cmd|calc,team=shop`,
    );
    expect(rest).toBe('');
  });

  it('leaves empty in CSV what the cloud did not tell', () => {
    const row = exportFile('csv', [{ id: ID, status: 'paused' }], NOW).text.split('\r\n')[1];
    expect(row).toBe(`,${ID},,paused,,,,,,,,,,`);
  });

  it('holds in JSON all that the cloud answered', () => {
    expect(JSON.parse(exportFile('json', [orders], NOW).text)).toEqual([orders]);
  });
});
