import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from './flags';
import {
  ask,
  ID,
  PROJECT,
  QUOTAS,
  RawConnection,
  refusalIn,
  requestText,
  SERVICES,
  startServer,
  startTestServer,
  type TestServer,
} from './testServer';

const list = z.object({
  total_count: z.number(),
  endpoint_services: z.array(z.looseObject({ id: z.string(), created_at: z.string() })),
});

async function servicesOf(server: TestServer) {
  return list.parse((await ask(server, 'GET', `${SERVICES}?limit=5`)).json);
}

async function signIn(server: TestServer): Promise<string> {
  const domain = { name: 'sample-company' };
  const user = { name: 'operator', password: 'Sample-2026', domain };
  const response = await fetch(`${server.address}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: { methods: ['password'], password: { user } },
        scope: { project: { name: 'eu-de', domain } },
      },
    }),
  });
  return response.headers.get('X-Subject-Token') ?? '';
}

describe('a flag', () => {
  it('--seed: the same makes the same cloud, another another', async () => {
    const servers = await Promise.all(
      ['a', 'a', 'b'].map((seed) => startTestServer(['--seed', seed])),
    );
    const [one, same, other] = await Promise.all(servers.map(servicesOf));
    const ids = (of: typeof one) => of?.endpoint_services.map(({ id }) => id);
    expect(ids(one)).toEqual(ids(same));
    expect(ids(one)).not.toEqual(ids(other));
  });

  it('--edition: times as its examples print them', async () => {
    const [of2022, of2025] = await Promise.all(
      ['2022', '2025'].map(async (edition) =>
        servicesOf(await startTestServer(['--edition', edition])),
      ),
    );
    expect(of2022?.endpoint_services[0]?.created_at).toMatch(/:\d\d\.\d{3}$/);
    expect(of2025?.endpoint_services[0]?.created_at).toMatch(/:\d\dZ$/);
  });

  it('--scenario and --services: what is there', async () => {
    expect((await servicesOf(await startTestServer(['--scenario', 'empty']))).total_count).toBe(0);
    expect((await servicesOf(await startTestServer(['--services', '42']))).total_count).toBe(42);
  });

  it('--project: in whose name', async () => {
    const project = 'f'.repeat(32);
    const server = await startTestServer(['--project', project]);
    expect((await ask(server, 'GET', `/v1/${project}/quotas`)).status).toBe(200);
    expect((await ask(server, 'GET', QUOTAS)).json).toMatchObject({ error_code: 'EndPoint.0014' });
    expect(server.greeting.join('\n')).toContain(`project ${project}, region eu-de`);
  });

  it('--quota: how many services', async () => {
    const server = await startTestServer(['--quota', '7']);
    const { json } = await ask(server, 'GET', `${QUOTAS}?type=endpoint_service`);
    expect(json).toMatchObject({ quotas: { resources: [{ quota: 7 }] } });
  });

  it('--speed: how fast the cloud’s clock runs, or that it is held', async () => {
    const dateOf = async (server: TestServer) => {
      const { headers } = await fetch(`${server.address}/`);
      return Date.parse(headers.get('Date') ?? '');
    };
    const held = await startTestServer(['--speed', 'hold']);
    const fast = await startTestServer(['--speed', '3600']);
    const [begun, begunFast] = [await dateOf(held), await dateOf(fast)];
    // A second of the fast one's passes within a third of a millisecond.
    while ((await dateOf(fast)) < begunFast + 5000);
    expect(await dateOf(held)).toBe(begun);
    expect(held.greeting.join('\n')).toContain('its clock held');
    expect(fast.greeting.join('\n')).toContain('3600 × real time');
  });

  it('--latency: how long every answer takes besides', async () => {
    const server = await startTestServer(['--latency', '40']);
    const start = performance.now();
    await ask(server, 'GET', QUOTAS);
    // Timers may be a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(38);
  });

  it('--token: the token that is demanded, besides those of sign-ins', async () => {
    const statusWith = async (server: TestServer, token: string) =>
      (await ask(server, 'GET', QUOTAS, { headers: { 'X-Auth-Token': token } })).status;
    const open = await startTestServer();
    expect(await statusWith(open, 'whatever')).toBe(200);
    expect(await statusWith(open, '')).toBe(401);
    const named = await startTestServer(['--token', 'opensesame']);
    expect(await statusWith(named, 'opensesame')).toBe(200);
    expect(await statusWith(named, await signIn(named))).toBe(200);
    for (const wrong of ['', 'whatever', 'opensesame2']) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await statusWith(named, wrong)).toBe(401);
    }
    const signedIn = await startTestServer(['--token']);
    expect(await statusWith(signedIn, '')).toBe(401);
    expect(await statusWith(signedIn, 'opensesame')).toBe(401);
    expect(await statusWith(signedIn, await signIn(signedIn))).toBe(200);
  });

  it('--token-life: a token of a sign-in ends by the cloud’s clock', async () => {
    const statusAtSpeed = async (speed: string) => {
      const server = await startTestServer(['--token-life', '60s', '--token', '--speed', speed]);
      const headers = { 'X-Auth-Token': await signIn(server) };
      return async () => (await ask(server, 'GET', QUOTAS, { headers })).status;
    };
    const [held, fast] = [await statusAtSpeed('hold'), await statusAtSpeed('3600')];
    await expect.poll(fast).toBe(401);
    expect(await held()).toBe(200);
  });

  it('--faults: what goes wrong, before what a request asks for itself', async () => {
    const server = await startTestServer(['--faults', 'list-services_EndPoint.0022_next']);
    const codeOf = async (path: string, headers: Record<string, string> = {}) =>
      (await ask(server, 'GET', path, { headers })).json['error_code'];
    expect(await codeOf(QUOTAS)).toBeUndefined();
    expect(await codeOf(SERVICES)).toBe('EndPoint.0022');
    expect(await codeOf(SERVICES)).toBeUndefined();
    expect(await codeOf(QUOTAS, { 'X-Stand-In-Fault': 'EndPoint.0013' })).toBe('EndPoint.0013');
    expect(await codeOf(`${QUOTAS}?refuse=EndPoint.0004`)).toBe('EndPoint.0004');
    expect(await codeOf(QUOTAS, { 'X-Stand-In-Fault': 'EndPoint.9999' })).toBeUndefined();
    expect(server.lines.at(-1)).toMatch(/, ignored: fault EndPoint\.9999$/);
  });

  it('--quiet: no line for a request', async () => {
    const server = await startTestServer(['--quiet']);
    await ask(server, 'GET', QUOTAS);
    expect(server.lines).toEqual([]);
  });

  it('--host: where it listens, which is this computer alone unless it says so', async () => {
    const isHeard = (host: string, port: number) =>
      new Promise((resolve) => {
        const socket = connect(port, host, () => resolve(true));
        socket.once('connect', () => socket.destroy());
        socket.once('error', () => resolve(false));
      });
    const alone = await startTestServer();
    expect(alone.address).toBe(`http://127.0.0.1:${alone.port}`);
    // Another of the addresses by which a computer knows itself, so one that is not listened on.
    expect(await isHeard('127.0.0.2', alone.port)).toBe(false);
    const open = await startTestServer(['--host', '0.0.0.0']);
    expect(await isHeard('127.0.0.1', open.port)).toBe(true);
    await expect(startTestServer(['--host', '192.0.2.1'])).rejects.toThrow(
      new UsageError(
        '192.0.2.1 is no address of this computer: correct --host, or leave it out for 127.0.0.1.',
      ),
    );
  });

  it('--port: which; one in use is said to be', async () => {
    const { port } = await startTestServer();
    await expect(startTestServer(['--port', String(port)])).rejects.toThrow(
      new UsageError(
        `Port ${port} of 127.0.0.1 is in use: end what uses it, or choose another with --port (0 takes a free one).`,
      ),
    );
  });
});

describe('the greeting', () => {
  it('says what is served and where, and who may sign in', async () => {
    const { greeting, address } = await startTestServer();
    expect(greeting[0]).toBe(`Stand-in cloud on ${address}`);
    const text = greeting.join('\n');
    expect(text).toContain(`${address}/v1/${PROJECT}/vpc-endpoint-services`);
    expect(text).toContain(`${address}/api/eu-de/`);
    expect(text).toContain(`OS_AUTH_URL=${address}/v3`);
    for (const user of ['operator', 'reader', 'locked']) expect(text).toContain(user);
  });
});

describe('the log', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  /** The lines of one request. */
  async function logOf(...bytes: string[]): Promise<string[]> {
    const before = server.lines.length;
    await new RawConnection(server.port).send(...bytes).next();
    return server.lines.slice(before);
  }

  it('has one line for each request: time, method, address, status, code and duration', async () => {
    const [good] = await logOf(requestText('GET', `${SERVICES}?limit=1`));
    expect(good).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} GET \/v1\/\w+\/vpc-endpoint-services\?limit=1 200 \d+\.\d ms$/,
    );
    const [bad] = await logOf(requestText('GET', `${SERVICES}/${ID}`));
    expect(bad).toMatch(/ 404 EndPoint\.0005 \d+\.\d ms$/);
    expect(await logOf('nonsense\r\n\r\n')).toEqual([
      expect.stringMatching(/ \? HPE_INVALID_METHOD 400 EndPoint\.1004 /),
    ]);
  });

  it('says what the reference does not know and was passed over', async () => {
    const body = '{"port_id":"x","colour":"blue","ports":[{"port":1}]}';
    expect(await logOf(requestText('POST', `${SERVICES}?dry_run=1`, { body }))).toEqual([
      expect.stringMatching(/, ignored: \?dry_run, colour, ports\[\]\.port$/),
    ]);
  });

  it('carries no token and no password', async () => {
    const secret = 'hunter2';
    const password = { user: { name: 'operator', password: secret, domain: { name: 'x' } } };
    const auth = { identity: { methods: ['password'], password } };
    const lines = await Promise.all([
      logOf(requestText('GET', QUOTAS, { headers: { 'X-Auth-Token': secret } })),
      logOf(requestText('GET', '/v3/auth/tokens', { headers: { 'X-Subject-Token': secret } })),
      logOf(requestText('POST', '/v3/auth/tokens', { body: JSON.stringify({ auth }) })),
      logOf(requestText('GET', QUOTAS, { headers: { Authorization: secret, Cookie: secret } })),
      logOf(requestText('GET', `${QUOTAS}?x=1&access_token=${secret}&y=2`)),
      logOf(requestText('GET', `${QUOTAS}?PASSWORD=${secret}`)),
      logOf(requestText('GET', `http://operator:${secret}@cloud.test${QUOTAS}`)),
    ]);
    expect(lines.flat().length).toBeGreaterThanOrEqual(7);
    expect(server.lines.join('\n')).not.toContain(secret);
  });

  it('is not forged, whatever an address or a body says', async () => {
    const forged = '%0d%0a12:00:00.000 GET / 200 0.1 ms'.replaceAll(' ', '%20');
    expect(await logOf(requestText('GET', `${SERVICES}/${forged}`))).toHaveLength(1);
    const body = JSON.stringify({ 'a\r\nb': 1, '\u001b[2J': 1, '\u2028': 1, '\u009b': 1 });
    await logOf(requestText('POST', SERVICES, { body }));
    await logOf(requestText('GET', `${SERVICES}?\u009b31m=\u001b`));
    await logOf(requestText('GET', `${SERVICES}?x=${'x'.repeat(5000)}`));
    for (const line of server.lines) expect(line).toMatch(/^[ -~…]{1,500}$/);
  });
});

describe('the end', () => {
  /** A request that the server has begun to read. */
  async function begin(server: TestServer): Promise<RawConnection> {
    const headers = { 'Content-Length': '2', Expect: '100-continue' };
    const connection = new RawConnection(server.port).send(
      requestText('POST', SERVICES, { headers }),
    );
    await connection.heard('100 Continue');
    return connection;
  }

  it('is waited for by what is under way, while nothing new is let in', async () => {
    const server = await startTestServer();
    const idle = new RawConnection(server.port).send(requestText('GET', '/'));
    expect((await idle.next()).status).toBe(200);
    const busy = await begin(server);
    const stopped = server.stop();
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');
    const [response] = await busy.send('{}').untilClosed();
    expect(response && refusalIn(response).code).toBe('EndPoint.3063');
    expect(response?.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('is not put off by what never answers', async () => {
    const server = await startTestServer(['--faults', 'any_never-answers_next'], {
      farewellMs: 30,
    });
    const waiting = await begin(server);
    waiting.send('{}');
    await server.stop();
    expect(await waiting.untilClosed()).toEqual([]);
  });
});
