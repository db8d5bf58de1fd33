import { describe, expect, it } from 'vitest';
import { rowsOf, SERVICES, TestCloud, type TestAnswer } from '../testCloud';

const TOKENS = '/v3/auth/tokens';
const DOMAIN = 'sample-company';

interface Attempt {
  name?: string;
  password?: string;
  domain?: string;
  passcode?: string;
  project?: string;
}

/** As "Obtaining a User Token Through Password Authentication" prints the request. */
function signIn(
  test: TestCloud,
  {
    name = 'operator',
    password = 'Sample-2026',
    domain = DOMAIN,
    passcode,
    project = 'eu-de',
  }: Attempt = {},
): TestAnswer {
  const methods = passcode === undefined ? ['password'] : ['password', 'totp'];
  return test.send('POST', TOKENS, {
    token: '',
    json: {
      auth: {
        identity: {
          methods,
          password: { user: { name, password, domain: { name: domain } } },
          ...(passcode !== undefined && { totp: { user: { name, passcode } } }),
        },
        scope: { project: { name: project, domain: { name: domain } } },
      },
    },
  });
}

const tokenOf = ({ headers }: TestAnswer) => headers['X-Subject-Token'] ?? '';
const codeOf = ({ status, json }: TestAnswer) => [status, json['error_code'] ?? json['error']];

describe('signing in ("Obtaining a User Token Through Password Authentication")', () => {
  it('answers the token in a header, and whom and what it is for in the body', () => {
    const test = new TestCloud();
    const answer = signIn(test);
    expect(answer.status).toBe(201);
    expect(answer.json['token']).toMatchObject({
      expires_at: '2026-03-02T10:00:00.250000Z',
      issued_at: '2026-03-01T10:00:00.250000Z',
      project: { id: '6e9dfd51d1124e8d8498dce894923a0d', name: 'eu-de' },
      user: { name: 'operator', domain: { name: DOMAIN } },
    });
    expect(tokenOf(answer).length).toBeGreaterThanOrEqual(3_000);
    expect(test.send('GET', SERVICES, { token: tokenOf(answer) }).status).toBe(200);
    expect(JSON.stringify(answer.json)).not.toContain(tokenOf(answer));
  });

  it.each<[string, Attempt, [number, unknown]]>([
    ['a wrong password', { password: 'x' }, [401, { code: 401, title: 'Unauthorized' }]],
    ['an unknown user', { name: 'nobody' }, [401, { code: 401 }]],
    ['an unknown domain', { domain: 'x' }, [404, 'IAM.0004']],
    ['an unknown project', { project: 'eu-de_x' }, [404, 'IAM.0004']],
    ['no code where one is needed', { name: 'careful' }, [400, 'IAM.1061']],
    ['a wrong code', { name: 'careful', passcode: '000000' }, [400, 'IAM.1061']],
    ['a locked user', { name: 'locked' }, [401, 'IAM.0061']],
    ['a disabled user', { name: 'disabled' }, [403, 'IAM.0082']],
    ['a user of the web console only', { name: 'console-only' }, [403, 'IAM.0081']],
  ])('%s is refused ("Error Codes")', (_, attempt, expected) => {
    expect(codeOf(signIn(new TestCloud(), attempt))).toMatchObject(expected);
  });

  it('five failures lock for a quarter of an hour ("Login Authentication Policy")', () => {
    const test = new TestCloud();
    for (let failure = 0; failure < 5; failure += 1) signIn(test, { password: 'x' });
    expect(codeOf(signIn(test))).toEqual([401, 'IAM.0061']);
    test.pass(15 * 60_000);
    expect(signIn(test).status).toBe(201);
  });
});

describe('a token', () => {
  it('holds until its time, or until it is revoked ("Deleting a User Token")', () => {
    const test = new TestCloud();
    const token = tokenOf(signIn(test, { name: 'hasty' }));
    const other = tokenOf(signIn(test));
    expect(revoke(test, other)).toBe(204);
    expect(test.send('GET', SERVICES, { token: other }).status).toBe(401);
    expect(revoke(test, other)).toBe(404);
    test.pass(12 * 60_000 - 1);
    expect(test.send('GET', SERVICES, { token }).status).toBe(200);
    test.pass(1);
    expect(test.send('GET', SERVICES, { token }).status).toBe(401);
  });

  it('is changed for one of another project, where nothing is yet ("Obtaining a Scoped Token")', () => {
    const test = new TestCloud();
    const token = tokenOf(signIn(test));
    const projects = rowsOf(test.send('GET', '/v3/auth/projects', { token }).json, 'projects');
    expect(projects.map(({ name }) => name)).toEqual(['eu-de', 'eu-de_staging', 'eu-nl', 'MOS']);
    const id = String(projects[1]?.['id']);
    const rescoped = tokenOf(rescope(test, token, id));
    const services = test.send('GET', `/v1/${id}/vpc-endpoint-services`, { token: rescoped });
    expect(services.json['total_count']).toBe(0);
    expect(codeOf(test.send('GET', SERVICES, { token: rescoped }))).toEqual([400, 'EndPoint.0014']);
    const careful = tokenOf(signIn(test, { name: 'careful', passcode: '123456' }));
    expect(codeOf(rescope(test, careful, id))).toEqual([403, 'IAM.0002']);
  });

  it('of a user who may only read does not write', () => {
    const test = new TestCloud();
    const token = tokenOf(signIn(test, { name: 'reader' }));
    expect(test.send('GET', SERVICES, { token }).status).toBe(200);
    expect(codeOf(test.send('POST', SERVICES, { token, json: {} }))).toEqual([
      403,
      'EndPoint.0004',
    ]);
  });
});

function revoke(test: TestCloud, token: string): number {
  const headers = { 'X-Subject-Token': token };
  return test.send('DELETE', TOKENS, { token, headers }).status;
}

function rescope(test: TestCloud, token: string, projectId: string): TestAnswer {
  const identity = { methods: ['token'], token: { id: token } };
  return test.send('POST', TOKENS, {
    token: '',
    json: { auth: { identity, scope: { project: { id: projectId } } } },
  });
}

describe('a catalogue', () => {
  it('points every service back to where the client asked, unless none is wanted', () => {
    const ask = (host: string, query = '') =>
      new TestCloud().send('POST', `${TOKENS}${query}`, {
        headers: { Host: host },
        json: {
          auth: {
            identity: {
              methods: ['password'],
              password: { user: { name: 'operator', password: 'Sample-2026' } },
            },
            scope: { project: { name: 'eu-nl' } },
          },
        },
      }).json['token'];
    const addresses = JSON.stringify(ask('cloud.test:8797')).match(/https?:[^"]+/g) ?? [];
    expect(addresses.length).toBe(8);
    for (const address of addresses) {
      expect(address).toMatch(/^http:\/\/cloud\.test:8797\/api\/eu-nl\/(iam|vpcep|vpc|ecs|elb)/);
    }
    expect(JSON.stringify(ask('evil"/><x'))).not.toContain('evil');
    expect(ask('cloud.test', '?nocatalog=1')).not.toHaveProperty('catalog');
  });
});

describe('what a token opens', () => {
  it('a user without any permission: 403, or an empty list of the VPC service', () => {
    const test = new TestCloud();
    const token = tokenOf(signIn(test, { name: 'guest' }));
    const ask = (address: string) => test.send('GET', address, { token });
    expect(codeOf(ask(SERVICES))).toEqual([403, 'EndPoint.0004']);
    expect(ask('/v3/{project_id}/vpc/vpcs').json['vpcs']).toEqual([]);
    expect(ask('/v1/{project_id}/cloudservers/detail').status).toBe(403);
    expect(ask('/v3/auth/projects').status).toBe(200);
  });

  it.each(['', 'secret'])('a demanded token %j: only that one, or one of a sign-in', (demanded) => {
    const test = new TestCloud();
    Object.assign(test.cloud.project, { demandedToken: demanded });
    const statusWith = (token: string) => test.send('GET', SERVICES, { token }).status;
    expect(statusWith('')).toBe(401);
    expect(statusWith('any text')).toBe(401);
    expect(statusWith(tokenOf(signIn(test)))).toBe(200);
    expect(statusWith('secret')).toBe(demanded === '' ? 401 : 200);
  });

  it('is verified without a body ("Verifying a Token"), and told again', () => {
    const test = new TestCloud();
    const token = tokenOf(signIn(test));
    const headers = { 'X-Subject-Token': token };
    expect(test.send('HEAD', TOKENS, { token, headers })).toMatchObject({ status: 200, body: '' });
    expect(test.send('GET', TOKENS, { token, headers }).json['token']).toHaveProperty('catalog');
    expect(test.send('HEAD', TOKENS, { token, headers: { 'X-Subject-Token': 'x' } }).status).toBe(
      404,
    );
  });
});

describe('projects, domains, regions', () => {
  it.each([
    ['/v3/auth/projects', 'projects', 4],
    ['/v3/projects?name=eu-de', 'projects', 1],
    ['/v3/projects?page=2&per_page=3', 'projects', 1],
    ['/v3/users/any/projects', 'projects', 4],
    ['/v3/auth/domains', 'domains', 1],
    ['/v3/regions', 'regions', 2],
  ])('%s', (address, name, count) => {
    const { json } = new TestCloud().get(address);
    expect(json[name]).toHaveLength(count);
    expect(json['links']).toMatchObject({ next: null });
  });
});

describe('what OpenStack’s clients look for first', () => {
  it.each([
    ['/v3', { version: { id: 'v3.6' } }],
    ['/v3/', { version: { id: 'v3.6' } }],
    ['/api/eu-de/iam/', { versions: { values: [{ id: 'v3.6' }] } }],
    ['/api/eu-de/vpc/', { versions: [{ id: 'v2.0', status: 'CURRENT' }] }],
    ['/api/eu-de/ecs/', { versions: [{ id: 'v2.1', status: 'CURRENT' }] }],
    ['/', { versions: [{ id: 'v1' }, { id: 'v2' }, { id: 'v3.6' }] }],
  ])('%s', (address, body) => {
    expect(new TestCloud().send('GET', address, { token: '' }).json).toMatchObject(body);
  });
});
