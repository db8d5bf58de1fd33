import { describe, expect, it } from 'vitest';
import { ApiError, kindOfRefusal, readErrorBody } from './errors';
import { lookUpErrorCode } from './errorCodes/lookUpErrorCode';

describe('reading an error body', () => {
  it.each<[string, unknown, ReturnType<typeof readErrorBody>]>([
    [
      'VPC Endpoint',
      { error_code: 'EndPoint.0002', error_msg: 'Parameter error.' },
      { code: 'EndPoint.0002', message: 'Parameter error.' },
    ],
    [
      'its gateway',
      { error_msg: 'no', error_code: 'APIGW.0101', request_id: 'r' },
      { code: 'APIGW.0101', message: 'no', requestId: 'r' },
    ],
    [
      'IAM and ECS',
      { error: { code: 401, message: 'sign in', title: 'Unauthorized' } },
      { code: '401', message: 'sign in' },
    ],
    ['VPC', { code: 'VPC.0002', message: 'odd' }, { code: 'VPC.0002', message: 'odd' }],
    [
      'Neutron',
      { NeutronError: { type: 'PortNotFound', message: 'gone', detail: '' } },
      { code: 'PortNotFound', message: 'gone' },
    ],
    ['an array', [1], {}],
    ['nothing', undefined, {}],
    ['text', 'oops', {}],
  ])('of %s', (_, body, expected) => {
    expect(readErrorBody(body)).toEqual(expected);
  });
});

describe('sorting refusals: by code first, then by status ("Error Codes", "Status Codes")', () => {
  it.each([
    [400, 'EndPoint.0022', 'too-many'],
    [400, 'endpoint.2003', 'not-found'],
    [404, 'EndPoint.0005', 'not-found'],
    [404, 'EndPoint.4012', 'refused'],
    [404, undefined, 'not-found'],
    [401, undefined, 'unauthorized'],
    [400, 'EndPoint.1008', 'refused'],
    [403, 'EndPoint.0004', 'forbidden'],
    [429, undefined, 'too-many'],
    [504, 'EndPoint.0011', 'cloud-failed'],
    [408, undefined, 'cloud-failed'],
    [501, undefined, 'refused'],
    [400, 'Endpoint.1018', 'refused'],
  ] as const)('%s %s is %s', (status, code, kind) => {
    expect(kindOfRefusal(status, code)).toBe(kind);
  });
});

describe('the way out', () => {
  it('is known for a code in any case, and never empty for an unknown one', () => {
    expect(lookUpErrorCode('ENDPOINT.1018')?.who).toBe('quota');
    const odd = new ApiError({
      kind: 'refused',
      call: 'GET /',
      outcomeUnknown: false,
      code: 'EndPoint.9999',
      at: 0,
    });
    expect(odd.wayOut).not.toBe('');
    expect(odd.fields).toEqual([]);
  });
});
