import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  expectAlive,
  INVALID,
  QUOTAS,
  RawConnection,
  refusalIn,
  requestText,
  SERVICES,
  startServer,
  startTestServer,
  type TestServer,
} from './testServer';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const send = (...parts: (string | Uint8Array)[]) => new RawConnection(server.port).send(...parts);

const TIMED_OUT = { code: 'EndPoint.0013', message: 'The request timed out.' };

describe('what is no HTTP', () => {
  it.each<[string, string | Uint8Array, number]>([
    ['a line of text', 'hello\r\n\r\n', 400],
    ['a method of nobody', 'BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['TLS', Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]), 400],
    [
      'bytes of no meaning',
      Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 89) % 256)),
      400,
    ],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['another version', `GET ${QUOTAS} HTTP/9.9\r\nHost: a\r\n\r\n`, 400],
    ['a space in the path', `GET ${QUOTAS} x HTTP/1.1\r\nHost: a\r\n\r\n`, 400],
    ['a NUL in the path', `GET ${QUOTAS}\0 HTTP/1.1\r\nHost: a\r\n\r\n`, 400],
    ['a NUL in a header', `GET ${QUOTAS} HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n`, 400],
    ['a header without a colon', `GET ${QUOTAS} HTTP/1.1\r\nHost: a\r\nnothing\r\n\r\n`, 400],
    ['no Host', `GET ${QUOTAS} HTTP/1.1\r\n\r\n`, 400],
    ['another expectation', requestText('GET', QUOTAS, { headers: { Expect: 'wonders' } }), 400],
    [
      'headers without end',
      requestText('GET', QUOTAS, { headers: { X: 'x'.repeat(70_000) } }),
      400,
    ],
    [
      'a thousand headers too many',
      `GET ${QUOTAS} HTTP/1.1\r\n${Array.from({ length: 9000 }, (_, at) => `X-${at}: y\r\n`).join('')}\r\n`,
      400,
    ],
    [
      'a length that is no number',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n`,
      400,
    ],
    [
      'a negative length',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n`,
      400,
    ],
    [
      'two lengths',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
      400,
    ],
    [
      'a length beside chunks',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      'chunks that are none',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n`,
      400,
    ],
    [
      'an encoding of nobody',
      `POST ${SERVICES} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\n{}`,
      400,
    ],
    ['a tunnel', 'CONNECT elsewhere.test:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
  ])('%s is refused, and the connection closed', async (_name, bytes, status) => {
    const responses = await send(bytes).untilClosed();
    expect(responses.map((response) => [response.status, refusalIn(response)])).toEqual([
      [status, INVALID],
    ]);
    await expectAlive(server);
  });

  it('after a request that is one: that is answered first', async () => {
    const slow = await startTestServer(['--latency', '20']);
    const responses = await new RawConnection(slow.port)
      .send(`${requestText('GET', QUOTAS)}${requestText('GET', SERVICES)}nonsense\r\n\r\n`)
      .untilClosed();
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 400]);
  });

  it('a body that is longer than it says is refused as the next request', async () => {
    const responses = await send(
      requestText('POST', SERVICES, { headers: { 'Content-Length': '2' }, body: '{}}}' }),
    ).untilClosed();
    expect(responses.map(refusalIn).map(({ code }) => code)).toEqual([
      'EndPoint.3063',
      'EndPoint.1004',
    ]);
  });
});

describe('what is unusual, but HTTP', () => {
  it('requests that are sent without waiting are answered in their order', async () => {
    const targets = [QUOTAS, '/nowhere', SERVICES, `${SERVICES}/x`, QUOTAS];
    const connection = send(targets.map((target) => requestText('GET', target)).join(''));
    const statuses: number[] = [];
    // oxlint-disable-next-line no-await-in-loop
    for (const _ of targets) statuses.push((await connection.next()).status);
    expect(statuses).toEqual([200, 404, 200, 400, 200]);
  });

  it('HTTP/1.0, which knows neither hosts nor chunks, is answered and closed', async () => {
    const [response] = await send(
      `GET ${QUOTAS} HTTP/1.0\r\nX-Auth-Token: any\r\n\r\n`,
    ).untilClosed();
    expect(response?.status).toBe(200);
  });

  it('who asks before sending a body is told to go on', async () => {
    const connection = send(
      requestText('POST', SERVICES, { headers: { 'Content-Length': '2', Expect: '100-continue' } }),
    );
    connection.send('{}');
    expect(refusalIn(await connection.next()).code).toBe('EndPoint.3063');
  });

  it('who asks for another protocol is answered in this one', async () => {
    const response = await send(
      requestText('GET', QUOTAS, { headers: { Connection: 'Upgrade', Upgrade: 'websocket' } }),
    ).next();
    expect(response.status).toBe(200);
  });

  it('a body in chunks is a body; that of a GET is passed over', async () => {
    const chunked = await send(
      `${requestText('POST', SERVICES, { headers: { 'Transfer-Encoding': 'chunked' } })}2\r\n{}\r\n0\r\n\r\n`,
    ).next();
    expect(refusalIn(chunked).code).toBe('EndPoint.3063');
    expect((await send(requestText('GET', QUOTAS, { body: '{"cut' })).next()).status).toBe(200);
  });

  it('a HEAD is answered without a body', async () => {
    const connection = send(requestText('HEAD', '/no/where'), requestText('GET', QUOTAS));
    expect((await connection.next({ isToHead: true })).status).toBe(404);
    expect((await connection.next()).status).toBe(200);
  });
});

describe('a client that takes its time', () => {
  it.each([
    ['its head', `GET ${QUOTAS} HTTP/1.1\r\nHost: a\r\n`],
    ['its body', requestText('POST', SERVICES, { headers: { 'Content-Length': '9' }, body: '{' })],
  ])('with %s is not waited for longer than patience lasts', async (_name, begun) => {
    const impatient = await startTestServer([], { patienceMs: 50 });
    const responses = await new RawConnection(impatient.port).send(begun).untilClosed();
    expect(responses.map((response) => [response.status, refusalIn(response)])).toEqual([
      [408, TIMED_OUT],
    ]);
    expect((await ask(impatient, 'GET', QUOTAS)).status).toBe(200);
  });

  it('and leaves in the middle of its body or before the answer, harms nobody', async () => {
    const slow = await startTestServer(['--latency', '20']);
    new RawConnection(slow.port)
      .send(requestText('POST', SERVICES, { headers: { 'Content-Length': '9' }, body: '{' }))
      .leave();
    new RawConnection(slow.port).send(requestText('GET', SERVICES)).leave();
    expect((await ask(slow, 'GET', QUOTAS)).status).toBe(200);
    expect(slow.lines.filter((line) => line.startsWith('A fault'))).toEqual([]);
  });
});
