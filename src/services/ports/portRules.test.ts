import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, Protocol } from '../../api/editions';
import type { PortRow } from './portRow';
import { placeRow, PortRows } from './portRows';
import {
  findingsOf,
  MAX_PORT_MAPPINGS,
  portRules,
  UDP_NOTE,
  type PortFinding,
  type TakenPort,
} from './portRules';

type Written = [serverPort: string, clientPort: string, protocol?: Protocol];

function rowsOf(written: Written[]): PortRow[] {
  return written.map(([serverPort, clientPort, protocol = 'TCP'], index) => ({
    id: `row-${index + 1}`,
    serverPort,
    clientPort,
    protocol,
  }));
}

function judge(
  written: Written[],
  { edition = '2022', taken = [] }: { edition?: Edition; taken?: TakenPort[] } = {},
): PortFinding[][] {
  const placed = rowsOf(written).map((row, index) => placeRow(row, index + 1));
  const rows = new PortRows();
  for (const row of placed) rows.add(row);
  const rules = portRules({ edition, taken });
  return placed.map((row) => findingsOf(row, rows, rules));
}

const orders: TakenPort = {
  serviceId: 'service-1',
  serviceName: 'orders',
  serverPort: 8443,
  clientPort: 443,
  protocol: 'TCP',
};

describe('rows without any port', () => {
  it('are left out beside a filled row', () => {
    expect(
      judge([
        ['', ''],
        ['8080', '80'],
        [' ', ''],
      ]),
    ).toEqual([[], [], []]);
  });

  it('ask for a mapping when there is no other: at the first row', () => {
    const [first, second] = judge([
      ['', ''],
      ['', ''],
    ]);
    expect(first).toMatchObject([
      {
        cell: 'serverPort',
        severity: 'error',
        text: 'Add at least one port mapping: enter a service port, for example 8080, and a terminal port, for example 443.',
      },
    ]);
    expect(second).toEqual([]);
  });

  it('are not the half-filled ones', () => {
    expect(judge([['8080', '']])).toMatchObject([[{ cell: 'clientPort', severity: 'error' }]]);
    expect(judge([['', '80']])).toMatchObject([[{ cell: 'serverPort', severity: 'error' }]]);
  });
});

describe('repeats inside one service ("Creating a VPC Endpoint Service", Table 2: ports)', () => {
  it('refuse the same terminal port under one protocol, on every row that has it', () => {
    const findings = judge([
      ['8080', '80'],
      ['8081', '80'],
      ['8082', '81'],
    ]);
    expect(findings[0]).toMatchObject([{ cell: 'clientPort', severity: 'error', freePort: 82 }]);
    expect(findings[0]?.[0]?.text).toContain('Row 2 already uses terminal port 80/TCP');
    expect(findings[1]?.[0]?.text).toContain('Row 1 already uses terminal port 80/TCP');
    expect(findings[2]).toEqual([]);
  });

  it('refuse the same mapping in words of its own', () => {
    const [first] = judge([
      ['8080', '80'],
      ['8080', '80'],
    ]);
    expect(first).toMatchObject([{ cell: 'clientPort', severity: 'error', clash: 'row' }]);
    expect(first?.[0]?.text).toContain('Row 2 holds the same mapping. Remove all but one');
  });

  it('allow the same terminal port under another protocol', () => {
    const findings = judge([
      ['53', '53', 'TCP'],
      ['53', '53', 'UDP'],
    ]);
    expect(findings.flat().filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('only warn of two terminal ports that lead to one service port', () => {
    const findings = judge([
      ['8080', '80'],
      ['8080', '81'],
      ['8081', '82'],
    ]);
    expect(findings[0]).toMatchObject([{ cell: 'serverPort', severity: 'warning', clash: 'row' }]);
    expect(findings[1]).toMatchObject([{ cell: 'serverPort', severity: 'warning', clash: 'row' }]);
    expect(findings[2]).toEqual([]);
  });

  it('compare numbers, not texts', () => {
    expect(
      judge([
        ['1', ' 80'],
        ['2', '８０'],
      ])[0],
    ).toMatchObject([{ cell: 'clientPort' }]);
  });
});

describe('ports of another service on the same backend ("Error Codes", EndPoint.3044)', () => {
  it.each(['2022', '2025'] as const)('edition %s refuses its service port', (edition) => {
    const [[finding] = []] = judge([['8443', '80']], { edition, taken: [orders] });
    expect(finding).toMatchObject({
      cell: 'serverPort',
      severity: 'error',
      clash: 'service',
      service: { id: 'service-1', name: 'orders' },
      freePort: 8444,
    });
    expect(finding?.text).toContain(
      'Service “orders” on the same backend already uses service port 8443/TCP',
    );
  });

  it('edition 2022 refuses its terminal port, edition 2025 warns of it', () => {
    const severity = (edition: Edition) =>
      judge([['9000', '443']], { edition, taken: [orders] })[0]?.map((finding) => finding.severity);
    expect(severity('2022')).toEqual(['error']);
    expect(severity('2025')).toEqual(['warning']);
  });

  it('says nothing of another protocol', () => {
    const [findings] = judge([['8443', '443', 'UDP']], { taken: [orders] });
    expect(findings?.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('calls a service without a name by its ID', () => {
    const [[finding] = []] = judge([['8443', '1']], { taken: [{ ...orders, serviceName: '' }] });
    expect(finding?.service).toEqual({ id: 'service-1', name: 'service-1' });
  });
});

describe('protocols of the editions ("Creating a VPC Endpoint Service", Table 4; "Error Codes", EndPoint.3075)', () => {
  it('edition 2022 takes UDP with a note', () => {
    expect(judge([['53', '53', 'UDP']])).toMatchObject([
      [{ cell: 'protocol', severity: 'note', text: UDP_NOTE }],
    ]);
  });

  it('edition 2025 refuses UDP', () => {
    expect(judge([['53', '53', 'UDP']], { edition: '2025' })).toMatchObject([
      [{ cell: 'protocol', severity: 'error', text: 'UDP is refused by this cloud: choose TCP.' }],
    ]);
  });
});

describe('the number of mappings ("Creating a VPC Endpoint Service", Table 2: at most 200)', () => {
  const many = (count: number): Written[] =>
    Array.from({ length: count }, (_, index) => [String(1000 + index), String(2000 + index)]);

  it('takes 200', () => {
    expect(judge(many(MAX_PORT_MAPPINGS)).flat()).toEqual([]);
  });

  it('refuses the rows beyond', () => {
    const findings = judge(many(MAX_PORT_MAPPINGS + 2));
    expect(findings.slice(0, MAX_PORT_MAPPINGS).flat()).toEqual([]);
    expect(findings.slice(MAX_PORT_MAPPINGS)).toMatchObject([
      [{ cell: 'serverPort', severity: 'error' }],
      [{ cell: 'serverPort', severity: 'error' }],
    ]);
    expect(findings.at(-1)?.[0]?.text).toContain('remove 2,');
  });

  it('does not count empty rows', () => {
    expect(judge([['', ''], ...many(MAX_PORT_MAPPINGS)]).flat()).toEqual([]);
  });
});

describe('the port that an error names as an example', () => {
  const example = (finding: PortFinding | undefined) =>
    /(?:example|enter) (\d+)\.$/.exec(finding?.text ?? '')?.[1];
  const taken = [
    { ...orders, serverPort: 8080, clientPort: 443 },
    { ...orders, serverPort: 8081, clientPort: 80 },
  ];

  it('is not one that another service holds', () => {
    const [[server, client] = []] = judge([['x', '-80']], { taken });
    expect([example(server), example(client)]).toEqual(['8082', '81']);
    const [[empty] = []] = judge([['', '']], { taken });
    expect(empty?.text).toContain(
      'service port, for example 8082, and a terminal port, for example 444.',
    );
  });

  it('is not one that another row holds', () => {
    const [, [server, client] = []] = judge([
      ['8080', '443'],
      ['70000', '0443'],
    ]);
    expect([example(server), example(client)]).toEqual(['8081', '444']);
  });

  it('passes when it is entered', () => {
    const typed = fc.constantFrom('', '0', '00', '70000', 'x', '-80', '1e3', '080', '0443', '8.5');
    fc.assert(
      fc.property(typed, typed, (server, client) => {
        const first: Written = ['8082', '444'];
        const [, [found] = []] = judge([first, [server, '9']], { taken });
        expect(judge([first, [example(found) ?? '', '9']], { taken }).flat()).toEqual([]);
        const [, [foundClient] = []] = judge([first, ['9', client]], { taken });
        expect(judge([first, ['9', example(foundClient) ?? '']], { taken }).flat()).toEqual([]);
      }),
    );
  });
});

it('offers only ports that neither the form nor another service holds', () => {
  const few = fc.integer({ min: 1, max: 8 });
  const held = fc.record({ serverPort: few, clientPort: few });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 8 }),
      fc.array(held, { maxLength: 6 }),
      (ports, heldPorts) => {
        const taken = heldPorts.map((ports) => ({ ...orders, ...ports }));
        const written = ports.map(([server, client]): Written => [String(server), String(client)]);
        for (const { cell, freePort } of judge(written, { taken }).flat()) {
          if (freePort === undefined || cell === 'protocol') continue;
          const side = cell === 'serverPort' ? 0 : 1;
          expect(ports.map((pair) => pair[side])).not.toContain(freePort);
          expect(taken.map((port) => port[cell])).not.toContain(freePort);
        }
      },
    ),
  );
});
