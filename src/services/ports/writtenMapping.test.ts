import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenMapping } from './writtenMapping';

const port = fc.integer({ min: 1, max: 65535 });

describe('a mapping written into one cell', () => {
  it('is read as the paste dialog reads it: the service port first', () => {
    fc.assert(
      fc.property(port, port, (serverPort, clientPort) => {
        expect(writtenMapping(` ${serverPort}:${clientPort} `)).toEqual({
          serverPort,
          clientPort,
          protocol: 'TCP',
        });
      }),
    );
    expect(writtenMapping('53:5353/udp')).toEqual({
      serverPort: 53,
      clientPort: 5353,
      protocol: 'UDP',
    });
  });

  it('is none where it is a port, several mappings, or not understood', () => {
    for (const text of ['8080', '', '8000-8001:9000-9001', '8080:', '8080:99999', 'a:b', '1:2:3']) {
      expect(writtenMapping(text)).toBeUndefined();
    }
  });
});
