import { describe, expect, it } from 'vitest';
import { listenerStanding } from './listenerStanding';
import { createPortIndex } from './portIndex';

const index = createPortIndex({ edition: '2022', taken: [] }, (task) => task());
index.reset([
  { id: 'a', serverPort: '443', clientPort: '443', protocol: 'TCP' },
  { id: 'b', serverPort: '8080', clientPort: '80', protocol: 'TCP' },
]);

describe('a listener beside the rows of the table', () => {
  it.each([
    ['is added where a row leads to its port', { port: 8080, protocol: 'TCP' }, 'added'],
    ['is added, too, where the terminal port is the same', { port: 443, protocol: 'TCP' }, 'added'],
    ['cannot be where another row has its terminal port', { port: 80, protocol: 'TCP' }, 'blocked'],
    ['can be where that has another protocol', { port: 80, protocol: 'UDP' }, 'open'],
    ['can be where nothing has its ports', { port: 9000, protocol: 'TCP' }, 'open'],
  ] as const)('%s', (_words, listener, standing) => {
    expect(listenerStanding(index, listener)).toBe(standing);
  });
});
