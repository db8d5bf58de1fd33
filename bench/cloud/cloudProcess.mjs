import { readFileSync } from 'node:fs';

/** The project of every scenario, unless --project names another. */
export const PROJECT_ID = '6e9dfd51d1124e8d8498dce894923a0d';

export const SERVICES = '/vpc-endpoint-services';

/**
 * The most that a process has had in memory so far, all of it, in MB.
 * @param {number} pid
 */
export function peakMegabytes(pid) {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/**
 * What a create asks for, on a load balancer of the project.
 * @param {{ port_id: string, vpc_id: string }} backend
 * @param {number} port
 * @param {string} name
 */
export function createRequest({ port_id, vpc_id }, port, name) {
  return {
    port_id,
    vpc_id,
    server_type: 'LB',
    service_name: name,
    // No service of the beginning has UDP ports.
    ports: [{ client_port: port, server_port: port, protocol: 'UDP' }],
  };
}

/**
 * The load balancers that services of the beginning stand on.
 * @param {import('./connection.mjs').Connection} connection
 * @returns {Promise<{ port_id: string, vpc_id: string }[]>}
 */
export async function backendsOf(connection) {
  const { body } = await connection.ask('GET', `${SERVICES}?limit=100`);
  /** @type {{ port_id: string, vpc_id: string, server_type: string }[]} */
  const services = JSON.parse(body).endpoint_services;
  const balanced = services.filter(({ server_type }) => server_type === 'LB');
  return [...new Map(balanced.map((service) => [service.port_id, service])).values()];
}
