import { describe, expect, it } from 'vitest';
import { toBackendListener } from './useListenersOfBackend';

// "Querying Listeners": protocol TCP, HTTP, HTTPS, TERMINATED_HTTPS or UDP.
describe('toBackendListener', () => {
  it.each([
    ['TCP', 'TCP'],
    ['HTTP', 'TCP'],
    ['HTTPS', 'TCP'],
    ['TERMINATED_HTTPS', 'TCP'],
    ['UDP', 'UDP'],
  ])('a listener for %s is mapped as %s', (protocol, mapped) => {
    expect(toBackendListener({ id: 'l', name: 'n', protocol, protocol_port: 443 })).toEqual({
      id: 'l',
      name: 'n',
      protocol: mapped,
      port: 443,
    });
  });
});
