import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer } from './cloudHosts.ts';
import { ask } from './rawRequest.ts';
import { startConsole, type RunningConsole } from './startConsole.ts';

/** What the cloud's hosts say; a test may put words into their mouths. */
let answer: Answerer;
let running: RunningConsole;
beforeAll(async () => {
  running = await startConsole({
    answer: (arrived, response) => answer(arrived, response),
    environment: { CLOUD_TIMEOUT: '2s' },
  });
});
afterAll(() => running.stop());
beforeEach(() => {
  answer = (_, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"quotas":{}}');
});

const QUOTAS = '/api/eu-de/vpcep/v1/6e9dfd51d1124e8d8498dce894923a0d/quotas';
const TOKEN = `MII${'x'.repeat(16 * 1024)}`;

describe('calls to the cloud', () => {
  it('each service of each region is called at its own host, path and query as they were sent', async () => {
    for (const [place, host] of [
      ['eu-de/iam', 'iam.eu-de.otc.t-systems.com'],
      ['eu-de/vpcep', 'vpcep.eu-de.otc.t-systems.com'],
      ['eu-nl/vpc', 'vpc.eu-nl.otc.t-systems.com'],
      ['eu-nl/ecs', 'ecs.eu-nl.otc.t-systems.com'],
      // The Swiss cloud has a domain and an IAM host of its own.
      ['eu-ch2/iam', 'iam-pub.eu-ch2.sc.otc.t-systems.com'],
      ['eu-ch2/elb', 'elb.eu-ch2.sc.otc.t-systems.com'],
    ] as const) {
      const path = '/v2.0/ports?device_owner=neutron%3AVIP_PORT&id=a&id=b&name=%C3%A4+%25%2F..%2F';
      const { status } = await ask(running, { target: `/api/${place}${path}` });
      const arrived = running.cloud.arrived.at(-1);
      expect([
        place,
        status,
        arrived?.target,
        arrived?.headers['host'],
        arrived?.serverName,
      ]).toEqual([place, 200, path, [host], host]);
    }
  });

  it('every method of the console passes with its body, and the answer with its status', async () => {
    answer = (_, response) =>
      void response
        .writeHead(409, { 'Content-Type': 'application/json', 'X-Request-Id': 'req-1' })
        .end('{"error_code":"EndPoint.3044"}');
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const body = method === 'GET' ? '' : '{"port_id":"ü"}';
      const {
        status,
        headers,
        body: said,
      } = await ask(running, {
        method,
        target: QUOTAS,
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      expect(status).toBe(409);
      expect(said.toString()).toBe('{"error_code":"EndPoint.3044"}');
      expect(headers.get('x-request-id')).toBe('req-1');
      const arrived = running.cloud.arrived.at(-1);
      expect([arrived?.method, arrived?.headers['content-type']]).toEqual([
        method,
        ['application/json'],
      ]);
      expect(arrived?.body).toBe(body);
    }
  });

  it('tokens of 16 KB pass both ways, and the cloud’s clock with them', async () => {
    const date = 'Tue, 01 Jan 2030 00:00:00 GMT';
    answer = (_, response) => {
      response.writeHead(201, { 'X-Subject-Token': TOKEN, Date: date }).end();
    };
    const { status, headers } = await ask(running, {
      target: '/api/eu-de/iam/v3/auth/tokens?nocatalog=true',
      headers: { 'X-Auth-Token': TOKEN, 'X-Subject-Token': TOKEN },
    });
    expect(status).toBe(201);
    expect(headers.get('x-subject-token')).toBe(TOKEN);
    expect(headers.get('date')).toBe(date);
    const { headers: arrived = {} } = running.cloud.arrived.at(-1) ?? {};
    expect([arrived['x-auth-token'], arrived['x-subject-token']]).toEqual([[TOKEN], [TOKEN]]);
  });

  it('no header but those of the console reaches the cloud', async () => {
    await ask(running, {
      target: QUOTAS,
      headers: {
        Accept: 'application/json',
        'X-Auth-Token': 'token',
        Cookie: 'session=1',
        Authorization: 'Basic abc',
        Origin: 'https://elsewhere.test',
        Referer: 'https://console.test/services/secret',
        'X-Forwarded-For': '10.0.0.1',
        'X-Forwarded-Host': 'elsewhere.test',
        'X-Original-URL': '/v1/other',
        'X-HTTP-Method-Override': 'DELETE',
        'X-Project-Id': 'other',
        X_Auth_Token: 'underscores',
        Forwarded: 'host=elsewhere.test',
        Upgrade: 'websocket',
        TE: 'trailers',
      },
    });
    const arrived = running.cloud.arrived.at(-1);
    expect(Object.keys(arrived?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'host',
      'x-auth-token',
    ]);
    expect(arrived?.headers['x-auth-token']).toEqual(['token']);
  });

  it('what is named in Connection is passed on all the same, and nobody is upgraded', async () => {
    const { status } = await ask(running, {
      target: QUOTAS,
      headers: {
        'X-Auth-Token': 'token',
        Connection: 'X-Auth-Token, Upgrade',
        Upgrade: 'websocket',
      },
    });
    expect(status).toBe(200);
    const { headers: arrived = {} } = running.cloud.arrived.at(-1) ?? {};
    expect([arrived['x-auth-token'], arrived['upgrade']]).toEqual([['token'], undefined]);
  });

  it('nobody is led elsewhere: a redirection is not followed, and loses its address', async () => {
    answer = (_, response) =>
      void response.writeHead(302, { Location: 'https://elsewhere.test/' }).end();
    const before = running.cloud.arrived.length;
    const { status, headers } = await ask(running, { target: QUOTAS });
    expect([status, headers.get('location')]).toEqual([302, undefined]);
    expect(running.cloud.arrived.length).toBe(before + 1);
  });

  it('an answer whose headers are larger than any token is told as what it is', async () => {
    answer = (_, response) =>
      void response.writeHead(200, { 'X-Subject-Token': 'x'.repeat(70 * 1024) }).end();
    const { status, body } = await ask(running, { target: QUOTAS });
    expect(status).toBe(502);
    expect(body.toString()).toContain('proxy of the console');
    expect(body.toString()).not.toContain('nginx');
  });

  it('of the cloud’s headers none leaks or steers', async () => {
    answer = (_, response) =>
      void response
        .writeHead(200, {
          'Content-Type': 'text/html',
          'Set-Cookie': ['a=1', 'b=2'],
          Server: 'cloud/1.2',
          'X-Powered-By': 'php',
          Via: '1.1 inner',
          Location: 'https://elsewhere.test/',
          Refresh: '0; url=https://elsewhere.test/',
          'WWW-Authenticate': 'Basic',
          'Access-Control-Allow-Origin': '*',
          'Clear-Site-Data': '"*"',
          'Cache-Control': 'public, max-age=3600',
          'Content-Security-Policy': "script-src 'unsafe-inline'",
          'X-Accel-Redirect': '/index.html',
          'X-Accel-Expires': '3600',
        })
        .end('<script>alert(1)</script>');
    const { headers, body } = await ask(running, { target: QUOTAS });
    expect(body.toString()).toBe('<script>alert(1)</script>');
    expect(headers.get('server')).toBe('nginx');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    for (const name of [
      'set-cookie',
      'x-powered-by',
      'via',
      'location',
      'refresh',
      'www-authenticate',
      'access-control-allow-origin',
      'clear-site-data',
      'x-accel-redirect',
      'x-accel-expires',
    ])
      expect([name, headers.get(name)]).toEqual([name, undefined]);
  });

  it('a long answer comes compressed', async () => {
    const long = JSON.stringify({ names: 'load-balancer '.repeat(1000) });
    answer = (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'application/json' }).end(long);
    const { headers, body } = await ask(running, {
      target: QUOTAS,
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(body.length).toBeLessThan(long.length / 10);
  });

  it('a cloud that does not answer in time, or hangs up, is reported in a sentence; no write is sent again', async () => {
    for (const [silent, status, sentence] of [
      [true, 504, 'The cloud did not answer the proxy of the console in time.'],
      [
        false,
        502,
        'The proxy of the console could not reach the cloud, or could not read its answer.',
      ],
    ] as const) {
      answer = (_, response) => {
        if (!silent) response.destroy();
      };
      const before = running.cloud.arrived.length;
      const {
        status: said,
        headers,
        body,
      } = await ask(running, { method: 'PUT', target: QUOTAS, body: '{}' });
      expect(said).toBe(status);
      expect(headers.get('content-type')).toBe('application/json');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
      expect(JSON.parse(body.toString())).toEqual({ message: sentence });
      expect(running.cloud.arrived.length - before).toBe(1);
    }
  });

  it('what is sent and who asks for what stay out of the log', async () => {
    await ask(running, {
      target: `${QUOTAS}?name=my-secret-name`,
      headers: { 'X-Auth-Token': TOKEN },
    });
    await ask(running, { method: 'POST', target: QUOTAS, body: 'my-secret-password' });
    // nginx writes a call down once it has answered it.
    await expect.poll(running.logs).toContain(`"GET ${QUOTAS}" 200`);
    expect(running.logs()).not.toMatch(/my-secret|MIIxx/);
  });
});
