import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from './cloudHosts.ts';
import { exchangeBytes, readAnswer } from './rawRequest.ts';
import { CONSOLE_HOST, startConsole, type RunningConsole } from './startConsole.ts';

let answer: Answerer = (_, response) => void response.end('{}');
let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({
    answer: (arrived, response) => answer(arrived, response),
    environment: { CLOUD_TIMEOUT: '1s' },
  });
});
afterAll(() => running.stop());

const TOKEN = 'MIIFtokenThatNobodyWritesDown';
const SOUGHT = 'what-is-looked-for';
const CALL = `/api/eu-de/vpcep/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas?name=${SOUGHT}`;

/** What is said to a request that carries the token. */
async function send(line: string, headers: readonly string[] = [], body = '') {
  const head = [
    `${line} HTTP/1.1`,
    `Host: ${CONSOLE_HOST}`,
    'Connection: close',
    `X-Auth-Token: ${TOKEN}`,
    ...headers,
  ];
  return readAnswer(await exchangeBytes(running, `${head.join('\r\n')}\r\n\r\n${body}`));
}

/** Bytes that no server would be given to send by a library, and the end of the connection. */
const raw = (bytes: string) => (_: unknown, response: ServerResponse) =>
  void response.socket?.end(bytes, 'latin1');

describe('what fails', () => {
  it('no log of nginx has the token or what was looked for, whatever the cloud does', async () => {
    const subject = `X-Subject-Token: ${TOKEN}`;
    const spoilt: [what: string, status: number, says: Answerer][] = [
      ['a zero in a header', 502, raw(`HTTP/1.1 201 Created\r\n${subject}\0\r\n\r\n`)],
      ['a name of two words', 502, raw(`HTTP/1.1 201 Created\r\nX ${subject}\r\n\r\n`)],
      ['a bare line end', 502, raw(`HTTP/1.1 201 Created\r\n${subject}\rX: y\r\n\r\n`)],
      ['headers that do not end', 502, raw(`HTTP/1.1 201 Created\r\n${subject}\r\n`)],
      ['headers too large', 502, raw(`HTTP/1.1 201 OK\r\n${`${subject}\r\n`.repeat(2_000)}\r\n`)],
      ['nothing', 502, raw('')],
      ['silence', 504, () => {}],
      [
        'a body too short',
        200,
        raw(`HTTP/1.1 200 OK\r\nContent-Length: 900\r\n${subject}\r\n\r\n{`),
      ],
      ['a length that is none', 200, raw(`HTTP/1.1 200 OK\r\nContent-Length: ${TOKEN}\r\n\r\n{}`)],
    ];
    for (const [what, status, says] of spoilt) {
      answer = says;
      const got = await send(`GET ${CALL}`);
      expect([what, got.status]).toEqual([what, status]);
      if (status !== 200) expect(JSON.parse(got.body.toString())).toHaveProperty('message');
    }
    await running.cloud.close();
    expect(
      (await send(`POST ${CALL}`, ['Content-Length: 100000'], 'x'.repeat(100_000))).status,
    ).toBe(502);
    // It writes a call down once it has answered it.
    await expect.poll(running.logs).toContain('"POST /api/eu-de/vpcep/');
    expect(running.logs()).not.toMatch(new RegExp(`${TOKEN}|${SOUGHT}`));
  });

  it('what nginx says itself is JSON for a call, a line of text for a file, and never a page', async () => {
    const large = 'x'.repeat(40 * 1024);
    for (const [line, headers, status, type] of [
      [`GET ${CALL}${large}`, [], 414, 'application/json'],
      [`GET ${CALL}#${TOKEN}`, [], 404, 'application/json'],
      [`GET ${CALL}`, [`X-A: ${large}`], 400, 'application/json'],
      [`GET ${CALL}`, ['X A: b'], 400, 'application/json'],
      [`PATCH ${CALL}`, [], 405, 'application/json'],
      [`GET /services?${SOUGHT}${large}`, [], 414, 'application/json'],
      ['PUT /icon.svg', ['Content-Length: 0'], 405, 'application/json'],
      [`GET /assets/gone.js?${TOKEN}`, [], 404, 'text/plain'],
      ['GET /gone.js', [], 404, 'text/plain'],
      ['GET /assets/', [], 404, 'text/plain'],
      ['GET /.env', [], 404, 'text/plain'],
      ['GET /services/..%2f', [], 404, 'text/plain'],
      ['GET /fileAnswers/404.txt', [], 404, 'text/plain'],
      ['GET /icon.svg', ['If-Match: "another"'], 412, 'text/plain'],
    ] as const) {
      const got = await send(line, headers);
      expect([line, got.status, got.headers.get('content-type')?.split(';')[0]]).toEqual([
        line,
        status,
        type,
      ]);
      expect(got.body.toString()).toMatch(/console|The file/);
      expect(got.body.toString()).not.toMatch(/<|nginx/);
      expect(got.headers.get('server')).toBe('nginx');
      expect(got.headers.get('cache-control')).toBe('no-store');
    }
    await expect.poll(running.logs).toContain('"PUT /icon.svg" 405');
    expect(running.logs()).not.toMatch(new RegExp(`${TOKEN}|${SOUGHT}`));
  });
});
