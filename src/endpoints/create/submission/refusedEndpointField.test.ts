import { expect, it } from 'vitest';
import { lookUpErrorCode } from '../../../api/errorCodes/lookUpErrorCode';
import { refusedEndpointField } from './refusedEndpointField';

it.each([
  ['EndPoint.2003', 'serviceName'],
  ['EndPoint.2012', 'serviceName'],
  ['EndPoint.2001', 'vpcId'],
  ['EndPoint.2037', 'subnetId'],
  ['EndPoint.2042', 'address'],
  ['EndPoint.1019', 'routeTables'],
  ['EndPoint.2039', 'routeTables'],
  ['EndPoint.4030', 'routeTables'],
  ['EndPoint.2034', 'dns'],
  ['EndPoint.2045', 'allowed'],
  ['EndPoint.3072', 'tags'],
  ['Endpoint.1018', undefined],
  ['EndPoint.0004', undefined],
])('%s of "Error Codes" lands on %s', (code, field) => {
  const fields = lookUpErrorCode(code)?.fields ?? [];
  expect(refusedEndpointField({ fields }, 'name')).toBe(field);
});

it('lands on the way in which the service was chosen', () => {
  expect(refusedEndpointField({ fields: ['endpoint_service_id'] }, 'own')).toBe('ownServiceId');
});
