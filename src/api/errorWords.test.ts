import { describe, expect, it } from 'vitest';
import { lookOf } from './answerLook';
import { wordsFor, type ErrorFacts } from './errorWords';
import { permissionFor } from './permissionNames';

const PROJECT = '6e9dfd51d1124e8d8498dce894923a0d';
const facts: ErrorFacts = {
  kind: 'forbidden',
  service: 'vpcep',
  method: 'POST',
  path: `/v1/${PROJECT}/vpc-endpoint-services`,
  status: 403,
  code: 'EndPoint.0004',
  answer: 'json',
  retryAfterMs: undefined,
};

describe('a permission that is lacking', () => {
  it('is named, with what it allows', () => {
    const { wayOut, lacks } = wordsFor(facts);
    expect(lacks).toEqual({ action: 'vpcep:epservices:create', what: 'create endpoint services' });
    expect(wayOut).toContain('may not create endpoint services');
    expect(wayOut).toContain('vpcep:epservices:create');
  });

  // "Permissions Policies and Supported Actions" of each service.
  it.each([
    ['vpcep', 'GET', '/v1/P/vpc-endpoint-services', 'vpcep:epservices:list'],
    ['vpcep', 'GET', '/v1/P/vpc-endpoint-services/public', 'vpcep:pubEpservices:list'],
    ['vpcep', 'GET', '/v1/P/vpc-endpoint-services/describe', 'vpcep:epserviceDesc:get'],
    ['vpcep', 'GET', '/v1/P/vpc-endpoint-services/i', 'vpcep:epservices:get'],
    ['vpcep', 'PUT', '/v1/P/vpc-endpoint-services/i', 'vpcep:epservices:update'],
    ['vpcep', 'DELETE', '/v1/P/vpc-endpoint-services/i', 'vpcep:epservices:delete'],
    [
      'vpcep',
      'POST',
      '/v1/P/vpc-endpoint-services/i/connections/action',
      'vpcep:connections:update',
    ],
    [
      'vpcep',
      'POST',
      '/v1/P/vpc-endpoint-services/i/permissions/action',
      'vpcep:permissions:update',
    ],
    ['vpcep', 'DELETE', '/v1/P/vpc-endpoints/i', 'vpcep:endpoints:delete'],
    ['vpcep', 'GET', '/v1/P/quotas', 'vpcep:quotas:get'],
    ['vpcep', 'POST', '/v1/P/endpoint_service/i/tags/action', 'vpcep:tags:update'],
    ['vpcep', 'GET', '/v1/P/endpoint/tags', 'vpcep:tags:list'],
    ['vpcep', 'POST', '/v1/P/endpoint/resource_instances/action', 'vpcep:resource:list'],
    ['vpc', 'GET', '/v3/P/vpc/vpcs', 'vpc:vpcs:list'],
    ['vpc', 'GET', '/v3/P/vpc/vpcs/i', 'vpc:vpcs:get'],
    ['vpc', 'GET', '/v3/P/vpc/security-group-rules', 'vpc:securityGroupRules:get'],
    ['ecs', 'GET', '/v1/P/cloudservers/i', 'ecs:cloudServers:showServer'],
    ['ecs', 'GET', '/v1/P/cloudservers/i/os-interface', 'ecs:cloudServers:listServerInterfaces'],
    ['elb', 'GET', '/v3/P/elb/loadbalancers/i/statuses', 'elb:loadbalancers:get'],
    ['elb', 'GET', '/v3/P/elb/ipgroups/i', 'elb:ipgroups:get'],
    ['vpc', 'GET', '/v2.0/ports', 'vpc:ports:get'],
    ['ecs', 'GET', '/v1/P/cloudservers/detail', 'ecs:cloudServers:list'],
    ['elb', 'GET', '/v3/P/elb/loadbalancers', 'elb:loadbalancers:list'],
    ['elb', 'GET', '/v2.0/lbaas/listeners', 'elb:listeners:list'],
  ] as const)('%s %s %s takes %s', (service, method, path, action) => {
    expect(permissionFor(service, method, path.replace('P', PROJECT))?.action).toBe(action);
  });
});

describe('a packet ID that is faulted ("Error Codes", EndPoint.0021 and EndPoint.2030)', () => {
  const service = `/v1/${PROJECT}/vpc-endpoint-services/i`;

  it.each(['EndPoint.0021', 'endpoint.2030'])('%s is to be typed where there is one', (code) => {
    const asked = { ...facts, kind: 'refused', status: 400, code } as const;
    const connections = { ...asked, method: 'GET', path: `${service}/connections` };
    expect(wordsFor(connections).wayOut).toBeUndefined();
    expect(wordsFor(connections).listed?.wayOut).toContain('number');
  });

  it.each([
    ['PUT', service],
    ['POST', `/v1/${PROJECT}/endpoint_service/i/tags/action`],
    ['POST', `${service}/connections/action`],
  ])('is not asked for by %s %s', (method, path) => {
    const refused: ErrorFacts = {
      ...facts,
      kind: 'refused',
      status: 400,
      code: 'EndPoint.0021',
      method,
      path,
    };
    expect(wordsFor(refused).wayOut).toContain('the reason is not known');
    expect(wordsFor(refused).listed).toBeUndefined();
    expect(wordsFor({ ...refused, code: 'EndPoint.0002' }).wayOut).toBeUndefined();
  });
});

describe('a refusal that the reference does not list', () => {
  it.each([
    [409, undefined, 'conflicts with how things stand'],
    [409, 'EndPoint.9999', 'conflicts with how things stand'],
    [400, 'APIGW.0301', 'gateway refused this'],
    [400, 'apigw.0101', 'nothing was done'],
  ] as const)('%s %s is told by who answered, or by its status', (status, code, words) => {
    expect(wordsFor({ ...facts, kind: 'refused', status, code }).wayOut).toContain(words);
  });

  it('is not told so where the reference lists the code', () => {
    const { wayOut } = wordsFor({ ...facts, kind: 'refused', status: 409, code: 'EndPoint.3044' });
    expect(wayOut).toBeUndefined();
  });
});

describe('who answers in the cloud’s place', () => {
  it.each([
    ['<!doctype html><title>Sign in</title>', 'web-page'],
    ['  \n', 'nothing'],
    ['{"a":1}', 'json'],
    ['{"a":', 'text'],
    ['no healthy upstream', 'text'],
  ] as const)('%j looks like %s', (text, look) => {
    expect(lookOf(new Response(text), text)).toBe(look);
  });

  it.each([
    [`/v1/${PROJECT}/vpc-endpoint-services`, true],
    [`/v3/${PROJECT}/vpc/vpcs`, true],
    [`/v1/${PROJECT}/cloudservers/detail`, true],
    ['/v2.0/lbaas/loadbalancers', true],
    [`/v1/${PROJECT}/vpc-endpoint-services/i`, false],
    [`/v1/${PROJECT}/vpc-endpoint-services/i/connections`, false],
  ])('a list that is not found is no item that is gone: %s', (path, isList) => {
    const missing: ErrorFacts = { ...facts, kind: 'not-found', status: 404, method: 'GET', path };
    const { wayOut } = wordsFor({ ...missing, code: undefined });
    expect(wayOut?.includes('no such list') ?? false).toBe(isList);
  });

  it.each([
    ['vpc', 'VPC.0007', 'another project'],
    ['ecs', 'Ecs.0005', 'The server service (ECS) refused'],
    ['elb', undefined, 'The load balancer service (ELB) refused'],
  ] as const)('a refusal of %s, %s, is told as that service’s', (service, code, words) => {
    const refused: ErrorFacts = { ...facts, kind: 'refused', status: 400, service, code };
    expect(wordsFor(refused).wayOut).toContain(words);
    expect(wordsFor({ ...refused, service: 'vpcep' }).wayOut).toBeUndefined();
  });

  it('who asks to wait is told with the time that it asks for', () => {
    const tooMany: ErrorFacts = { ...facts, kind: 'too-many', status: 429, code: undefined };
    expect(wordsFor({ ...tooMany, retryAfterMs: 7_000 })).toMatchObject({
      wayOut: expect.stringContaining('asks to wait 7 s'),
      inShort: 'Too many calls: it asks to wait 7 s',
    });
    expect(wordsFor(tooMany)).toEqual({ inShort: 'Too many calls' });
  });

  it('is told in a sentence, a gateway with its status', () => {
    const { wayOut } = wordsFor({
      ...facts,
      kind: 'cloud-failed',
      status: 502,
      code: undefined,
      answer: 'web-page',
    });
    expect(wayOut).toContain('A gateway on the way answered with status 502');
    // RFC 9110: these two are a gateway's, also with nothing else.
    for (const status of [502, 504]) {
      const empty = { ...facts, kind: 'cloud-failed', status, answer: 'nothing' } as const;
      expect(wordsFor({ ...empty, code: undefined }).wayOut).toContain('A gateway on the way');
    }
    // RFC 6585: a network's sign-in page may say so itself, and headers may be too long.
    expect(wordsFor({ ...facts, kind: 'cloud-failed', status: 511 }).wayOut).toMatch(
      /^Your network/,
    );
    expect(wordsFor({ ...facts, kind: 'refused', status: 431 }).wayOut).toContain('the token');
    const looks = ['redirect', 'web-page', 'nothing', 'json', 'text'] as const;
    const shorts = looks.map((answer) => {
      const words = wordsFor({ ...facts, kind: 'unreadable', answer });
      expect(words.wayOut).toMatch(/^\S.+\.$/);
      return words.inShort;
    });
    expect(new Set(shorts).size).toBe(looks.length);
  });
});
