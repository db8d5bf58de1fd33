import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ERROR_CODES, findErrorCode } from '../cloud/errorCodes';
import {
  ask,
  expectAlive,
  ID,
  PROJECT,
  RawConnection,
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

const errorBody = z.object({ error_code: z.string(), error_msg: z.string() });

describe('whatever is sent to a call that writes', () => {
  const writes = [
    ['POST', SERVICES],
    ['PUT', `${SERVICES}/{service}`],
    ['POST', `${SERVICES}/{service}/connections/action`],
    ['POST', `${SERVICES}/{service}/permissions/action`],
    ['POST', `/v1/${PROJECT}/vpc-endpoints`],
    ['POST', `/v1/${PROJECT}/endpoint_service/{service}/tags/action`],
    ['POST', `/v1/${PROJECT}/endpoint/${ID}/tags/action`],
    ['POST', `/v1/${PROJECT}/endpoint_service/resource_instances/action`],
    ['POST', '/v3/auth/tokens'],
  ] as const;
  /** Fields that some call reads, so that what is sent gets past the first check. */
  const names = fc.constantFrom(
    'port_id',
    'vpc_id',
    'server_type',
    'service_name',
    'ports',
    'tags',
    'action',
    'endpoints',
    'permissions',
    'description',
    'endpoint_service_id',
    'subnet_id',
    'matches',
    'limit',
    'policy_statement',
    'auth',
    '__proto__',
    'constructor',
  );
  const words = fc.constantFrom('LB', 'add', 'create', 'filter', 'receive', ID, '*', '', '\ud800');
  const value = fc.oneof(fc.jsonValue(), words, fc.array(fc.dictionary(names, fc.jsonValue())));
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.jsonValue().map((json) => Buffer.from(JSON.stringify(json))),
    fc.dictionary(names, value).map((json) => Buffer.from(JSON.stringify(json))),
  );

  it('is answered as the reference says, and nothing breaks', async () => {
    const { json } = await ask(server, 'GET', `${SERVICES}?limit=1&status=available`);
    const service = /"id":"([^"]+)"/.exec(JSON.stringify(json))?.[1] ?? '';
    const connection = new RawConnection(server.port);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writes), body, async ([method, path], bytes) => {
        const target = path.replace('{service}', service);
        const headers = { 'Content-Length': String(bytes.length) };
        const response = await connection
          .send(requestText(method, target, { headers }), bytes)
          .next();
        expect(response.status).not.toBe(500);
        if (response.status < 400) return;
        const { error_code: code } = errorBody.parse(JSON.parse(response.body));
        const known = findErrorCode(code);
        if (path.startsWith('/v1/')) {
          expect(known && ERROR_CODES[known].status).toBe(response.status);
        }
      }),
      { numRuns: 600 },
    );
    await expectAlive(server);
  });
});
