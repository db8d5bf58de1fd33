import { describe, expect, it } from 'vitest';
import { backendTypeWords, clientAddressWords, portsInShort, portWords } from './serviceWords';

describe('words of a service', () => {
  it.each([
    ['LB', 'Load balancer'],
    ['vm', 'Cloud server (ECS)'],
    ['VIP', 'Virtual IP'],
    // Of the 2025 edition of "Creating a VPC Endpoint Service", server_type; shown as it came.
    ['BMS', 'BMS'],
    [undefined, 'Not told'],
  ])('backend type %s is %s', (serverType, words) => {
    expect(backendTypeWords(serverType)).toBe(words);
  });

  it.each([
    ['close', 'Off'],
    ['PROXY_OPEN', 'Proxy Protocol'],
    ['toa_open', 'TCP TOA'],
    ['open', 'Both'],
    ['proxy_vni', 'proxy_vni'],
  ])('client address %s is %s', (tcpProxy, words) => {
    expect(clientAddressWords(tcpProxy)).toBe(words);
  });

  it('leads from the terminal port to the service port', () => {
    expect(portWords({ client_port: 443, server_port: 8443 })).toBe('443 → 8443');
    expect(portWords({ client_port: 53, server_port: 5353, protocol: 'udp' })).toBe(
      '53 → 5353 UDP',
    );
    expect(portWords({})).toBe('? → ?');
  });

  it('names two mappings and counts the others', () => {
    const ports = [1, 2, 3, 4].map((port) => ({ client_port: port, server_port: port + 10 }));
    expect(portsInShort({ ports: ports.slice(0, 2) })).toBe('1 → 11, 2 → 12');
    expect(portsInShort({ ports })).toBe('1 → 11, 2 → 12, +2');
    expect(portsInShort({})).toBe('');
  });
});
