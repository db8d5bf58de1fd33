import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_PASTE_LENGTH,
  parsePortMappings,
  pastedMappings,
  pasteTooLong,
} from './parsePortMappings';
import type { PastedMapping } from './pastedMapping';

const LIMIT = 200;

/** What was understood, as `server:client/protocol`. */
function read(text: string): string[] {
  return pastedMappings(parsePortMappings(text), LIMIT).map(
    ({ serverPort, clientPort, protocol }) => `${serverPort}:${clientPort}/${protocol}`,
  );
}

/** What was not, with its place. */
function problems(text: string): string[] {
  return parsePortMappings(text).parts.flatMap((part) =>
    part.outcome === 'problem' ? [`${part.place}: ${part.reason}`] : [],
  );
}

describe('lines of service:terminal', () => {
  it.each([
    ['8080:80', ['8080:80/TCP']],
    ['8080:80/udp', ['8080:80/UDP']],
    ['8080:80/TCP', ['8080:80/TCP']],
    ['443', ['443:443/TCP']],
    ['443/udp', ['443:443/UDP']],
    [' ８０８０ : 80 / tcp ', ['8080:80/TCP']],
    ['8000-8002:9000-9002/tcp', ['8000:9000/TCP', '8001:9001/TCP', '8002:9002/TCP']],
    ['8000–8001', ['8000:8000/TCP', '8001:8001/TCP']],
    ['1\n\n2\r\n3\r4', ['1:1/TCP', '2:2/TCP', '3:3/TCP', '4:4/TCP']],
  ])('%j', (text, mappings) => {
    expect(read(text)).toEqual(mappings);
    expect(problems(text)).toEqual([]);
  });
});

describe('CSV and cells of a spreadsheet', () => {
  it.each([
    ['8080,80', ['8080:80/TCP']],
    ['8080;80;udp', ['8080:80/UDP']],
    ['8080\t80\tTCP\n8081\t81', ['8080:80/TCP', '8081:81/TCP']],
    ['"8080","80","TCP"', ['8080:80/TCP']],
    ['8080,', ['8080:8080/TCP']],
    ['client_port,server_port,protocol\n80,8080,TCP', ['8080:80/TCP']],
    ['Protocol;Terminal port;Service port\nUDP;80;8080', ['8080:80/UDP']],
    ['Service port (on the backend)\tTerminal port\n8080\t80', ['8080:80/TCP']],
    ['name,SERVER PORT,client-port\nweb,8080,80', ['8080:80/TCP']],
    ['Port,Protocol\n443,udp', ['443:443/UDP']],
    ['8000-8001,9000-9001', ['8000:9000/TCP', '8001:9001/TCP']],
  ])('%j', (text, mappings) => {
    expect(read(text)).toEqual(mappings);
    expect(problems(text)).toEqual([]);
  });

  it('says which columns it did not use', () => {
    expect(parsePortMappings('name,server_port,client_port\nweb,1,2').parts[0]).toMatchObject({
      outcome: 'heading',
      meaning: 'Heading; not used: name',
    });
  });
});

describe('JSON as the API writes it ("Creating a VPC Endpoint Service", Table 4)', () => {
  const mapping = '{"client_port": 80, "server_port": 8080, "protocol": "TCP"}';
  it.each([
    [`[${mapping}]`, ['8080:80/TCP']],
    [`{"ports": [${mapping}], "vpc_id": "x"}`, ['8080:80/TCP']],
    ['[{"client_port": "80", "server_port": 8080, "protocol": "udp"}]', ['8080:80/UDP']],
    ['[{"client_port": 80, "server_port": 8080, "protocol": null}]', ['8080:80/TCP']],
  ])('%s', (text, mappings) => {
    expect(read(text)).toEqual(mappings);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['[1', /^JSON: The text begins like JSON/],
    ['{"port": 1}', /^JSON: There is no list/],
    ['[null]', /^Item 1: That is no port mapping/],
    ['[{"client_port": 80}]', /^Item 1: The service port is missing/],
    ['[{"client_port": 80.5, "server_port": 1}]', /^Item 1: Terminal port: The point “.”/],
    ['[{"client_port": 1, "server_port": [2]}]', /^Item 1: That is no port mapping/],
  ])('names what it cannot read in %s', (text, problem) => {
    expect(problems(text)).toHaveLength(1);
    expect(problems(text)[0]).toMatch(problem);
  });
});

describe('what is not understood is named, and the rest is read all the same', () => {
  it.each([
    ['foo', /Line 1: Service port: The letter “f”/],
    ['8080:foo', /Line 1: Terminal port: The letter “f”/],
    ['0', /Line 1: Service port: 0 is not a port/],
    ['65536:1', /Line 1: Service port: 65536 is too high/],
    ['-80', /Line 1: Service port: The sign “-”/],
    ['80.5', /Line 1: Service port: The point/],
    ['1e3', /Line 1: Service port: The exponent/],
    ['80:', /Line 1: The terminal port is missing/],
    [':80', /Line 1: The service port is missing/],
    [',80', /Line 1: The service port is missing/],
    ['80/', /Line 1: The protocol is missing/],
    ['80:80/sctp', /Line 1: “sctp” is no protocol/],
    ['1:2:3', /Line 1: That is more than one mapping/],
    ['9-5', /Line 1: Service port: a range rises, so write 5-9 instead of 9-5/],
    ['1-3:1-4', /Line 1: The ranges differ in length/],
    ['1-70000', /Line 1: Service port: 70000 is too high/],
    ['1,2,tcp,4', /Line 1: 4 columns and no heading/],
    ['"80', /Line 1: A quotation mark is not closed/],
    ['server_port\n80', /Line 1: The heading has no column “Terminal port”/],
    ['<script>', /Line 1: Service port: The character “<”/],
  ])('%j', (text, problem) => {
    expect(problems(text)[0]).toMatch(problem);
  });

  it('counts both kinds', () => {
    const parsed = parsePortMappings('8080:80\nfoo\n\n1-5\nbar');
    expect(parsed).toMatchObject({ mappingCount: 6, problemCount: 2 });
    expect(problems('8080:80\nfoo\n\n1-5\nbar').map((problem) => problem.slice(0, 7))).toEqual([
      'Line 2:',
      'Line 5:',
    ]);
  });
});

describe('bounds', () => {
  it('refuses a text beyond the limit with its size', () => {
    expect(pasteTooLong('x'.repeat(MAX_PASTE_LENGTH))).toBeUndefined();
    expect(pasteTooLong('x'.repeat(1_048_576))).toMatch(
      /^That is 1\.0 MB of text, and at most 100 KB/,
    );
  });

  it('counts a huge range without making its mappings', () => {
    const parsed = parsePortMappings('1-65535\n'.repeat(1000));
    expect(parsed.mappingCount).toBe(65_535_000);
    expect(pastedMappings(parsed, LIMIT)).toHaveLength(LIMIT);
  });
});

const port = fc.integer({ min: 1, max: 65535 });
const mapping: fc.Arbitrary<PastedMapping> = fc.record({
  serverPort: port,
  clientPort: port,
  protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
});

const WRITERS: Record<string, (mappings: PastedMapping[]) => string> = {
  lines: (mappings) =>
    mappings.map((one) => `${one.serverPort}:${one.clientPort}/${one.protocol}`).join('\n'),
  CSV: (mappings) =>
    ['Terminal port,Protocol,Service port']
      .concat(mappings.map((one) => `${one.clientPort},"${one.protocol}",${one.serverPort}`))
      .join('\r\n'),
  'spreadsheet cells': (mappings) =>
    mappings.map((one) => `${one.serverPort}\t${one.clientPort}\t${one.protocol}\n`).join(''),
  JSON: (mappings) =>
    JSON.stringify(
      mappings.map((one) => ({
        client_port: one.clientPort,
        server_port: one.serverPort,
        protocol: one.protocol,
      })),
    ),
};

describe('properties', () => {
  it.each(Object.keys(WRITERS))('mappings written as %s are read back', (kind) => {
    fc.assert(
      fc.property(fc.array(mapping, { maxLength: 50 }), (mappings) => {
        const parsed = parsePortMappings(WRITERS[kind]?.(mappings) ?? '');
        expect(parsed.problemCount).toBe(0);
        expect(pastedMappings(parsed, LIMIT)).toEqual(mappings);
      }),
    );
  });

  it('a range stands for all its pairs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 65336 }),
        fc.integer({ min: 1, max: 65336 }),
        fc.integer({ min: 1, max: LIMIT }),
        (server, client, count) => {
          const parsed = parsePortMappings(
            `${server}-${server + count - 1}:${client}-${client + count - 1}`,
          );
          expect(pastedMappings(parsed, LIMIT)).toEqual(
            Array.from({ length: count }, (_, step) => ({
              serverPort: server + step,
              clientPort: client + step,
              protocol: 'TCP',
            })),
          );
        },
      ),
    );
  });

  it('any text is read without a fault: each line that is not blank has one outcome', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom(...'0 1 8 9 : - / , ; " { [ ] } a e .'.split(' '), ' ', '\t'),
      }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { parts, mappingCount, problemCount } = parsePortMappings(text);
        const filled = text.split(/\r\n|\r|\n/).filter((one) => one.trim() !== '');
        if (!/^\s*[[{]/.test(text)) expect(parts).toHaveLength(filled.length);
        for (const one of pastedMappings({ parts, mappingCount, problemCount }, LIMIT)) {
          expect(one.serverPort).toBeGreaterThanOrEqual(1);
          expect(one.clientPort).toBeLessThanOrEqual(65535);
        }
      }),
    );
  });
});
