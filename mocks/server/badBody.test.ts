import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAlive,
  INVALID,
  QUOTAS,
  RawConnection,
  refusalIn,
  requestText,
  SERVICES,
  startServer,
  type TestServer,
} from './testServer';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const send = (...parts: (string | Uint8Array)[]) => new RawConnection(server.port).send(...parts);

const MEGABYTE = 1024 * 1024;

function postOf(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): (string | Uint8Array)[] {
  const length = String(Buffer.byteLength(body));
  return [
    requestText('POST', SERVICES, { headers: { 'Content-Length': length, ...headers } }),
    body,
  ];
}

describe('a body that is none of JSON', () => {
  const valid = JSON.stringify({ description: 'x' });

  it.each<[string, string | Uint8Array, Record<string, string>?]>([
    ['cut JSON', '{"port_id":"6e9dfd51'],
    ['text after JSON', '{} {}'],
    ['a byte order mark', '\ufeff{}'],
    ['a hundred thousand open brackets', '['.repeat(100_000)],
    ['a hundred thousand open objects', '{"a":'.repeat(100_000)],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
    ['a lone surrogate as bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['UTF-16', Buffer.from(valid, 'utf16le')],
    ['NUL bytes', Buffer.alloc(1000)],
    ['packed JSON', gzipSync(valid), { 'Content-Encoding': 'gzip' }],
    ['packed JSON that says it is not', gzipSync(valid)],
    ['JSON that says it is packed', valid, { 'Content-Encoding': 'gzip' }],
    ['JSON that says it is a form', valid, { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['JSON that says it is a text', valid, { 'Content-Type': 'text/plain; x=application/json' }],
    ['a form', 'port_id=1', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['XML', '<a/>', { 'Content-Type': 'text/xml' }],
  ])('%s is 400', async (_name, body, headers) => {
    const response = await send(...postOf(body, headers)).next();
    expect([response.status, refusalIn(response)]).toEqual([400, INVALID]);
    await expectAlive(server);
  });

  it('one of 10 MB is read to its end and refused, on a connection that then goes on', async () => {
    const body = `{"description":"${'x'.repeat(10 * MEGABYTE)}"}`;
    const connection = send(...postOf(body), requestText('GET', QUOTAS));
    const refused = await connection.next();
    expect([refused.status, refusalIn(refused)]).toEqual([400, INVALID]);
    expect((await connection.next()).status).toBe(200);
  });

  it('one without end is cut off', async () => {
    const connection = send(
      requestText('POST', SERVICES, { headers: { 'Content-Length': String(2 ** 40) } }),
    );
    const chunk = Buffer.alloc(4 * MEGABYTE, 'x');
    for (let sent = 0; sent < 17; sent += 1) connection.send(chunk);
    const [response] = await connection.untilClosed();
    // The connection may be reset before the response was read.
    if (response) expect(refusalIn(response)).toEqual(INVALID);
    await expectAlive(server);
  });

  it('at sign-in it is refused in the words of the identity service', async () => {
    const response = await send(
      requestText('POST', '/v3/auth/tokens', { body: '{"auth":' }),
    ).next();
    expect(JSON.parse(response.body)).toMatchObject({ error_code: 'IAM.0011' });
    await expectAlive(server);
  });
});

describe('JSON that means harm', () => {
  it.each([
    ['{"__proto__":{"port_id":"x"},"constructor":{"prototype":{"vpc_id":"x"}}}', 'EndPoint.3063'],
    ['{"port_id":{"__proto__":1}}', 'EndPoint.3063'],
    ['{"port_id":"__proto__"}', 'EndPoint.3063'],
    ['[]', 'EndPoint.0002'],
    ['"text"', 'EndPoint.0002'],
    ['1e400', 'EndPoint.0002'],
    ['null', 'EndPoint.0011'],
    [`{"port_id":"\\ud800"}`, 'EndPoint.3063'],
    [`{"port_id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'EndPoint.3063'],
  ])('%.60s is refused for what it lacks', async (body, code) => {
    const response = await send(...postOf(body)).next();
    expect(refusalIn(response).code).toBe(code);
    expect('port_id' in {}).toBe(false);
    await expectAlive(server);
  });

  it('of a key that comes twice the last is meant, and names of objects are no query parameters', async () => {
    const twice = await send(
      ...postOf('{"port_id":"x","port_id":"6e9dfd51-d112-4e8d-8498-dce894923a0d"}'),
    ).next();
    expect(refusalIn(twice).code).toBe('EndPoint.3008');
    for (const name of ['__proto__', 'constructor', 'toString', 'limit[]']) {
      // oxlint-disable-next-line no-await-in-loop
      const response = await send(requestText('GET', `${SERVICES}?${name}=1`)).next();
      expect(response.status).toBe(200);
    }
  });
});
