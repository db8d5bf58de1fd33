import { describe, expect, it } from 'vitest';
import type { PortRow } from '../portRow';
import { changedRows, fingerprint, mergedRows, partsOfRows } from './portParts';
import { refusedRows } from './refusedRows';

const row = (clientPort: string, serverPort: string, protocol: PortRow['protocol'] = 'TCP') => ({
  id: `${clientPort}/${protocol}`,
  clientPort,
  serverPort,
  protocol,
});

describe('port mappings by what consumers know of them', () => {
  it('are the same in whatever order and spelling, and without empty rows', () => {
    expect(fingerprint([row('443', '8443'), row('', ''), row(' 80 ', '8080')])).toBe(
      fingerprint([row('80', '8080'), row('443', '8443')]),
    );
    expect(fingerprint([row('443', '8443', 'UDP')])).not.toBe(fingerprint([row('443', '8443')]));
  });

  it('are put in words by terminal port and protocol', () => {
    expect([...partsOfRows([row('443', '8443'), row('443', '')])]).toEqual([
      ['Terminal port 443/TCP', 'to service port ?'],
    ]);
  });

  it('keep one’s own rows on top of what others have made of them', () => {
    const merged = mergedRows(
      [row('80', '8080'), row('443', '8443'), row('22', '2222')],
      [row('80', '8081'), row('443', '8444'), row('53', '5353')],
      [row('80', '8080'), row('443', '9443'), row('21', '2121')],
    );
    expect(merged.map(({ clientPort, serverPort }) => [clientPort, serverPort])).toEqual([
      ['80', '8081'],
      ['443', '9443'],
      ['21', '2121'],
      ['53', '5353'],
    ]);
  });
});

describe('the rows that a refusal is about ("Error Codes")', () => {
  const changed = changedRows(
    [row('80', '8080')],
    [row('80', '8080'), row('1', '1', 'UDP'), row('2', '2')],
  );

  it.each([
    [['ports', 'port_id'], { rows: ['1/UDP', '2/TCP'], cell: 'serverPort' }],
    [['ports[].protocol'], { rows: ['1/UDP'], cell: 'protocol' }],
    [['service_name'], undefined],
  ])('%j', (fields, rows) => {
    expect(refusedRows({ fields }, changed)).toEqual(rows);
  });

  it('are all when only rows were taken away', () => {
    expect(refusedRows({ fields: ['ports'] }, [])).toEqual({ rows: 'all', cell: 'serverPort' });
  });
});
