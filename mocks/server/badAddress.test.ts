import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAlive,
  ID,
  INVALID,
  PROJECT,
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

const UNKNOWN = { code: 'EndPoint.0005', message: 'The requested resource does not exist.' };

describe('a method or a path that there is not', () => {
  it.each([
    ['GET', '//'],
    ['GET', `/${SERVICES}`],
    ['GET', `/v1/${PROJECT}/../${PROJECT}/vpc-endpoint-services`],
    ['GET', `/v1/${PROJECT}/%2e%2e/quotas`],
    ['GET', `/v1%2f${PROJECT}%2fquotas`],
    ['GET', `/v1/${PROJECT}\\quotas`],
    ['GET', '/api/../../etc/passwd'],
    ['GET', '/api/eu-de/__proto__/v1'],
    ['GET', `/api/eu-de/constructor/v1/${PROJECT}/quotas`],
    ['GET', `http://elsewhere.test/v1/x/quotas/y`],
    ['GET', `/v1/${PROJECT}/quotas;x=1`],
    ['GET', `/%`],
    ['OPTIONS', '*'],
    ['PROPFIND', '/no/where'],
    ['PURGE', '/no/where'],
  ])('%s %s is 404', async (method, target) => {
    const response = await send(requestText(method, target)).next();
    expect([response.status, refusalIn(response)]).toEqual([404, UNKNOWN]);
    await expectAlive(server);
  });

  it.each([
    ['PATCH', SERVICES],
    ['OPTIONS', QUOTAS],
    ['TRACE', QUOTAS],
    ['DELETE', SERVICES],
    ['POST', `${SERVICES}/${ID}`],
  ])('%s %s is 405', async (method, target) => {
    const response = await send(requestText(method, target)).next();
    expect([response.status, refusalIn(response)]).toEqual([405, INVALID]);
    await expectAlive(server);
  });

  it.each([
    `${SERVICES}/`,
    `${SERVICES}/%00`,
    `${SERVICES}/%2e%2e%2f`,
    `${SERVICES}/${ID}%00`,
    `${SERVICES}/%E0%A4%A`,
    `${SERVICES}/${'9'.repeat(30_000)}`,
    `${SERVICES}/__proto__`,
  ])('an ID that is none is refused as that: %.80s', async (target) => {
    const response = await send(requestText('GET', target)).next();
    expect([response.status, refusalIn(response).code]).toEqual([400, 'EndPoint.3062']);
    await expectAlive(server);
  });

  it('a whole address in place of the path is taken for its path', async () => {
    const response = await send(
      requestText('GET', `http://user:pass@elsewhere.test${QUOTAS}`),
    ).next();
    expect(response.status).toBe(200);
    expect(server.lines.at(-1)).not.toMatch(/user|pass/);
  });

  it('a query of 60,000 characters is read, one that is longer than any header is refused', async () => {
    const long = await send(
      requestText('GET', `${SERVICES}?limit=1&x=${'tokentoken'.repeat(6000)}`),
    ).next();
    expect(long.status).toBe(200);
    const [tooLong] = await send(
      requestText('GET', `${SERVICES}?x=${'x'.repeat(70_000)}`),
    ).untilClosed();
    expect(tooLong && refusalIn(tooLong)).toEqual(INVALID);
    await expectAlive(server);
  });
});
