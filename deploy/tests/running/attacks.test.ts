import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, exchangeBytes, openConnection, readAnswer } from './rawRequest.ts';
import {
  CONSOLE_HOST,
  HOSTS_OF_THE_CLOUD,
  startConsole,
  type RunningConsole,
} from './startConsole.ts';

let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({
    answer: (_, response) => void response.writeHead(200).end('from the cloud'),
    environment: { CONSOLE_REGIONS: 'eu-de' },
  });
});
afterAll(() => running.stop());

const PATH = '/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas';
const GOOD = `/api/eu-de/vpcep${PATH}`;

async function expectNothingArrives(bytes: string, statuses: readonly number[]): Promise<void> {
  const before = running.cloud.arrived.length;
  const { status, body } = readAnswer(await exchangeBytes(running, bytes));
  expect([bytes.slice(0, 200), statuses.includes(status) ? 'refused' : status]).toEqual([
    bytes.slice(0, 200),
    'refused',
  ]);
  expect(body.toString()).not.toContain('from the cloud');
  expect(running.cloud.arrived.length).toBe(before);
}

const get = (target: string, host = CONSOLE_HOST) =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('what must not pass', () => {
  it('a good call passes', async () => {
    const { body } = await ask(running, { target: GOOD });
    expect(body.toString()).toBe('from the cloud');
  });

  it('other services, regions that are not offered, and hosts in their place', async () => {
    for (const place of [
      'eu-de/obs',
      'eu-de/',
      'eu-de',
      '',
      'eu-nl/vpcep',
      'eu-ch2/iam',
      'EU-DE/vpcep',
      'eu-de/VPCEP',
      'elsewhere.test/vpcep',
      'eu-de/elsewhere.test',
      'eu-de.elsewhere.test/vpcep',
      'eu-de/vpcep.elsewhere.test',
      'eu-de@elsewhere.test/vpcep',
      'eu-de/vpcep@elsewhere.test',
      'eu-de/vpcep:8443',
      'eu-de/vpcep%2eelsewhere.test',
      '169.254.169.254/latest',
      'localhost/vpcep',
      'eu-de/vpcep/..',
      'eu-de%2Fvpcep',
      'eu-de/vpcep%2F',
      'eu-de%00/vpcep',
      'https://elsewhere.test',
      '/elsewhere.test',
      '//eu-de/vpcep',
      './eu-de/vpcep',
      'eu-de;/vpcep',
      'eu-de/vpcep;x',
    ])
      await expectNothingArrives(get(`/api/${place}${PATH}`), [400, 404]);
  });

  it('paths that two servers could read in two ways', async () => {
    for (const path of [
      '/..',
      '/../',
      '/v1/..',
      '/v1/../../eu-nl/vpcep/v1',
      '/v1/./x',
      '/./v1',
      '//v1',
      '/v1//x',
      '/v1/..;/x',
      '/v1/x;y',
      '/%2e%2e/x',
      '/v1/%2e%2e/x',
      '/v1/%2E%2E%2Fx',
      '/v1/..%2fx',
      '/v1%2Fx',
      '/v1/%5c..%5cx',
      '/v1/\\..\\x',
      '/v1\\x',
      '/v1/%252e%252e/x',
      '/v1/%00',
      '/v1/x%0d%0aHost:%20elsewhere.test',
      '/v1/x%20HTTP/1.1',
      '/v1/x%23y',
      '/v1/x%3fy',
      '/v1/%c0%ae%c0%ae/x',
      '/v1/@elsewhere.test',
      '/v1/x#y',
      '/v1/x?y#z',
      '/v1/x?<script>',
      '',
      '/',
    ])
      await expectNothingArrives(get(`/api/eu-de/vpcep${path}`), [400, 404]);
  });

  it('ways to the calls around the rule for their addresses', async () => {
    for (const target of [
      `/x/../api/eu-de/vpcep${PATH}`,
      `//api/eu-de/vpcep${PATH}`,
      `/%61pi/eu-de/vpcep${PATH}`,
      `/./api/eu-de/vpcep${PATH}`,
      `/assets/../api/eu-de/vpcep${PATH}`,
      `/api/../api/eu-de/vpcep${PATH}`,
    ])
      await expectNothingArrives(get(target), [400, 404]);
  });

  it('whole addresses, of other hosts and other schemes', async () => {
    for (const target of [
      'http://elsewhere.test/',
      `https://elsewhere.test${GOOD}`,
      'https://vpcep.eu-de.otc.t-systems.com/v1/x',
      'http://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'elsewhere.test:443',
    ])
      await expectNothingArrives(get(target), [400, 404, 421]);
    await expectNothingArrives(
      `CONNECT elsewhere.test:443 HTTP/1.1\r\nHost: elsewhere.test:443\r\nConnection: close\r\n\r\n`,
      [400, 405],
    );
  });

  it('a host that is not the console’s', async () => {
    for (const host of [
      'elsewhere.test',
      'console.test.elsewhere.test',
      '127.0.0.1',
      '',
      ...HOSTS_OF_THE_CLOUD,
    ])
      for (const target of ['/', GOOD]) await expectNothingArrives(get(target, host), [400, 421]);
    await expectNothingArrives(
      `GET ${GOOD} HTTP/1.1\r\nHost: ${CONSOLE_HOST}\r\nHost: elsewhere.test\r\nConnection: close\r\n\r\n`,
      [400],
    );
    await expectNothingArrives(`GET ${GOOD} HTTP/1.1\r\nConnection: close\r\n\r\n`, [400]);
  });

  it('methods that no call has', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PATCH', 'PROPFIND', 'DEBUG', 'get'])
      await expectNothingArrives(get(GOOD).replace('GET', method), [400, 405]);
  });

  it('a request hidden in another', async () => {
    const hidden = `GET /api/eu-de/iam/v3/hidden HTTP/1.1\r\nHost: ${CONSOLE_HOST}\r\n\r\n`;
    const head = `POST ${GOOD} HTTP/1.1\r\nHost: ${CONSOLE_HOST}\r\n`;
    for (const lines of [
      ['Content-Length: 5', 'Transfer-Encoding: chunked'],
      ['Content-Length: 5', 'Content-Length: 80'],
      ['Content-Length: 5, 80'],
      ['Content-Length: +5'],
      ['Content-Length: -1'],
      ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'],
      ['Transfer-Encoding: xchunked'],
      ['Transfer-Encoding: gzip, chunked'],
      ['Transfer-Encoding:\x0bchunked'],
    ])
      await expectNothingArrives(
        `${head}${lines.join('\r\n')}\r\n\r\n0\r\n\r\n${hidden}`,
        [400, 501],
      );
  });

  it('headers that are smuggled in by odd line ends', async () => {
    for (const smuggled of [
      'X-A: 1\rX-Auth-Token: other',
      'X-Auth-Token : other',
      'X-A: 1\x00',
      ' X-Auth-Token: other',
      'X_Auth_Token: other',
    ]) {
      const { status } = readAnswer(
        await exchangeBytes(
          running,
          `GET ${GOOD} HTTP/1.1\r\nHost: ${CONSOLE_HOST}\r\nX-B: 1\r\n${smuggled}\r\nConnection: close\r\n\r\n`,
        ),
      );
      const { headers = {} } = status === 200 ? (running.cloud.arrived.at(-1) ?? {}) : {};
      expect([smuggled, headers['x-auth-token']]).toEqual([smuggled, undefined]);
    }
  });

  it('more than any call of the console needs', async () => {
    const before = running.cloud.arrived.length;
    const tooLong = 'x'.repeat(300 * 1024);
    const refused = await ask(running, { method: 'POST', target: GOOD, body: tooLong });
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body.toString())).toEqual({
      message: 'The proxy of the console passes on at most 256 KB.',
    });
    expect(
      (await ask(running, { target: GOOD, headers: { 'X-Auth-Token': 'x'.repeat(40 * 1024) } }))
        .status,
    ).toBe(400);
    expect((await ask(running, { target: `${GOOD}?q=${'x'.repeat(40 * 1024)}` })).status).toBe(414);
    expect(running.cloud.arrived.length).toBe(before);
  });

  it('who is slow with a request is cut off, and others are served meanwhile', async () => {
    const started = Date.now();
    const slow = [
      'GET / HTTP/1.1\r\nHost: con',
      `POST ${GOOD} HTTP/1.1\r\nHost: ${CONSOLE_HOST}\r\nContent-Length: 100\r\n\r\n{`,
    ].map(async (bytes) => {
      const socket = openConnection(running);
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(bytes);
      await new Promise((resolve) => socket.once('close', resolve));
      return Date.now() - started;
    });
    await delay(500);
    expect((await ask(running, { target: GOOD })).status).toBe(200);
    for (const lasted of await Promise.all(slow)) {
      expect(lasted).toBeGreaterThan(5_000);
      expect(lasted).toBeLessThan(40_000);
    }
  });
});

describe('hosts that cannot prove to be the cloud’s', () => {
  const impostors = [
    ['for another host', { provenHosts: ['elsewhere.test'] }],
    ['by an authority that nobody trusts', { vouchedByAnother: true }],
  ] as const;

  it.each(impostors)('a certificate %s: no call, and no token, reaches it', async (_, how) => {
    const deceived = await startConsole({
      answer: (_arrived, response) => void response.end('from an impostor'),
      ...how,
    });
    try {
      const { status, body } = await ask(deceived, {
        target: GOOD,
        headers: { 'X-Auth-Token': 'token' },
      });
      expect(status).toBe(502);
      expect(body.toString()).toContain('could not reach the cloud');
      expect(deceived.cloud.arrived).toEqual([]);
    } finally {
      await deceived.stop();
    }
  });
});
