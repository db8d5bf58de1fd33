import { describe, expect, it } from 'vitest';
import { lookUpErrorCode } from '../../../api/errorCodes/lookUpErrorCode';
import { ApiError } from '../../../api/errors';
import { refusedField } from './refusedField';

function refusal(code: string): ApiError {
  const listed = lookUpErrorCode(code);
  return new ApiError({
    kind: 'refused',
    call: 'POST /',
    outcomeUnknown: false,
    status: 400,
    code,
    ...(listed && { listed }),
    at: 0,
  });
}

describe('the field that a refusal lands on ("Error Codes")', () => {
  it.each([
    ['EndPoint.0020', 'backend.vpcId'],
    ['EndPoint.2001', 'backend.vpcId'],
    ['EndPoint.3009', 'backend.vpcId'],
    ['EndPoint.3021', 'backend.serverType'],
    ['EndPoint.3003', 'backend.chosen.LB.portId'],
    ['EndPoint.3008', 'backend.chosen.LB.portId'],
    ['EndPoint.3042', 'backend.chosen.LB.portId'],
    ['EndPoint.3056', 'backend.chosen.LB.portId'],
    ['EndPoint.3063', 'backend.chosen.LB.portId'],
    ['EndPoint.3051', 'backend.chosen.LB.vipPortId'],
    ['EndPoint.2028', 'ports'],
    ['EndPoint.3043', 'ports'],
    ['EndPoint.3044', 'ports'],
    ['EndPoint.3074', 'ports'],
    ['EndPoint.3075', 'ports'],
    ['EndPoint.1003', 'access.name'],
    ['EndPoint.3076', 'access.name'],
    ['EndPoint.0016', 'access.tags'],
    ['EndPoint.3066', 'access.tags'],
    ['EndPoint.3068', 'access.tags'],
    ['EndPoint.3073', 'access.tags'],
  ] as const)('%s is %s', (code, field) => {
    expect(refusedField(refusal(code), 'LB')).toBe(field);
    expect(refusedField(refusal(code.toUpperCase()), 'LB')).toBe(field);
  });

  it.each([
    'Endpoint.1018',
    'EndPoint.0002',
    'EndPoint.0004',
    'EndPoint.3001',
    'EndPoint.4004',
    'EndPoint.9999',
  ])('%s concerns no field of the form', (code) => {
    expect(refusedField(refusal(code), 'LB')).toBeUndefined();
  });

  it('is the field of the present kind of backend', () => {
    expect(refusedField(refusal('EndPoint.3003'), 'VIP')).toBe('backend.chosen.VIP.portId');
  });
});
