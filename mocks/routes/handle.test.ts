import { describe, expect, it } from 'vitest';
import { endpointRefusal } from '../cloud/refusal';
import { BEGINNING, SERVICES, TestCloud } from '../testCloud';

const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';

describe('every answer', () => {
  it('tells the cloud’s time, a request ID of its own, its type, and where it comes from', () => {
    const test = new TestCloud();
    test.cloud.speed = 60;
    test.pass(60_000);
    const answers = [
      test.get(SERVICES),
      test.get('/nowhere'),
      test.send('DELETE', `${SERVICES}/x`),
    ];
    for (const { headers } of answers) {
      expect(headers['Date']).toBe(new Date(BEGINNING + 3_600_000).toUTCString());
      expect(headers['Content-Type']).toBe('application/json');
      expect(headers['X-Stand-In']).toBe('1');
      expect(headers['X-Request-Id']).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(new Set(answers.map(({ headers }) => headers['X-Request-Id'])).size).toBe(3);
  });
});

describe('paths', () => {
  it('are the cloud’s own, or stand behind the page’s origin', () => {
    const test = new TestCloud();
    const behind = test.get(`/api/eu-de/vpcep/v1/${PROJECT}/quotas`);
    expect(behind.json).toEqual(test.get('/v1/{project_id}/quotas').json);
  });

  it.each([
    '/nowhere',
    `/api/eu-de/vpcep/v2/${PROJECT}/vpc-endpoint-services`,
    `/api/eu-de/vpc/v1/${PROJECT}/vpc-endpoint-services`,
    `/api/eu-nl/vpcep/v1/${PROJECT}/vpc-endpoint-services`,
    `/api/eu-de/toString/v1/${PROJECT}/vpc-endpoint-services`,
    `/v1/${PROJECT}/vpc-endpoint-services/%E0%A4%A/permissions/x`,
  ])('%s is unknown: 404 in the reference’s shape', (path) => {
    const answer = new TestCloud().get(path);
    expect([answer.status, answer.json]).toEqual([
      404,
      { error_code: 'EndPoint.0005', error_msg: 'The requested resource does not exist.' },
    ]);
  });

  it('a method that a path does not have is 405 ("Status Codes")', () => {
    expect(new TestCloud().send('PUT', '/v1/{project_id}/quotas').status).toBe(405);
  });
});

describe('project and token', () => {
  it.each([
    ['/v1/ffffffffffffffffffffffffffffffff/vpc-endpoint-services', { error_code: 'EndPoint.0014' }],
    ['/v3/ffffffffffffffffffffffffffffffff/vpc/vpcs', { code: 'VPC.0007' }],
    ['/v1/ffffffffffffffffffffffffffffffff/cloudservers/detail', { error: { code: 'Ecs.0023' } }],
    ['/v3/ffffffffffffffffffffffffffffffff/elb/listeners', { error_code: 'ELB.9808' }],
  ])('%s: another project is 400, in that API’s own shape', (path, body) => {
    const answer = new TestCloud().get(path);
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject(body);
  });

  it.each([
    ['/v1/{project_id}/quotas', { error_code: 'EndPoint.0003' }],
    ['/v3/{project_id}/vpc/vpcs', { code: 'VPC.0008' }],
    ['/v2.0/ports', { error: { code: 401 } }],
    ['/v1/{project_id}/cloudservers/detail', { error: { code: 'Ecs.0023' } }],
    ['/v3/{project_id}/elb/listeners', { error_code: 'ELB.1103' }],
  ])('%s: no token is 401, in that API’s own shape', (path, body) => {
    const answer = new TestCloud().send('GET', path, { token: '' });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject(body);
  });
});

describe('an instructed refusal', () => {
  it('comes with the code’s status and message, and nothing happens', () => {
    const test = new TestCloud();
    const { kept } = test.cloud;
    const answer = test.send('POST', SERVICES, {
      json: {},
      instructions: { refusalFor: () => endpointRefusal('EndPoint.0013') },
    });
    expect([answer.status, answer.json]).toEqual([
      504,
      { error_code: 'EndPoint.0013', error_msg: 'The request timed out.' },
    ]);
    expect(test.cloud.kept).toBe(kept);
  });
});
