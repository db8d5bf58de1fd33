import { Refusal } from '../cloud/refusal';
import type { Api } from './exchange';

/** An error in the shape of the API that was called; each has its own. */
export function errorBody(
  api: Api,
  { code, message, status }: Refusal,
  requestId: string,
): unknown {
  switch (api) {
    case 'vpcep':
      return { error_code: code, error_msg: message };
    case 'iam':
      // It has two shapes, and which of them a sign-in answers is told nowhere: clients of OpenStack read the first.
      return {
        error: { message, code: status, title: TITLES.get(status) ?? 'Error' },
        ...(code !== String(status) && { error_code: code, error_msg: message }),
      };
    case 'vpc':
      return { code, message };
    case 'neutron':
      // The sign-in is checked before Neutron, in the shape of the identity service.
      return status === 401
        ? { error: { message, code: status, title: 'Unauthorized' } }
        : { NeutronError: { message, type: code, detail: '' } };
    case 'ecs':
      return { error: { message, code } };
    case 'elb':
      return { error_msg: message, error_code: code, request_id: requestId };
  }
}

const TITLES = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
]);

/** A token that is missing or has run out; 401 everywhere. */
export const UNAUTHORIZED: Record<Exclude<Api, 'vpcep'>, Refusal> = {
  iam: new Refusal(401, '401', 'The request you have made requires authentication.'),
  vpc: new Refusal(401, 'VPC.0008', 'Invalid token in the header.'),
  neutron: new Refusal(401, '401', 'The request you have made requires authentication.'),
  ecs: new Refusal(
    401,
    'Ecs.0023',
    'Invalid token, or the project ID in the token is different from that in the URL.',
  ),
  elb: new Refusal(401, 'ELB.1103', 'Token invalid'),
};

/**
 * Somebody who may do nothing here. The VPC service rather shows nothing ("Precautions for API Permissions"), as long as
 * there is a list to show empty; which codes the others have is told nowhere.
 */
export const FORBIDDEN: Record<Exclude<Api, 'vpcep' | 'iam'>, Refusal> = {
  vpc: new Refusal(403, 'VPC.0010', 'Rules on the resource do not allow this.'),
  neutron: new Refusal(403, 'PolicyNotAuthorized', 'The policy does not allow this.'),
  ecs: new Refusal(403, 'Ecs.0003', 'You do not have permission to perform this operation.'),
  elb: new Refusal(403, 'ELB.1102', 'The policy does not allow this.'),
};

/** A project in the path that is not the token's. */
export const OTHER_PROJECT: Record<Exclude<Api, 'vpcep'>, Refusal> = {
  iam: new Refusal(404, '404', 'The resource could not be found.'),
  vpc: new Refusal(400, 'VPC.0007', 'urlTenantId is not equal tokenTenantId'),
  neutron: new Refusal(404, '404', 'The resource could not be found.'),
  ecs: new Refusal(
    400,
    'Ecs.0023',
    'Invalid token, or the project ID in the token is different from that in the URL.',
  ),
  elb: new Refusal(400, 'ELB.9808', 'Tenant_id in token mismatches with tenant_id in url.'),
};
