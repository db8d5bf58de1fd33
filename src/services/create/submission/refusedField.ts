import type { ApiError } from '../../../api/errors';
import type { ServerType } from '../../../api/vpcep';

/** Fields of the form that a refusal can point at, as paths into its values. */
export type RefusedField =
  | 'backend.serverType'
  | 'backend.vpcId'
  | 'backend.poolId'
  | `backend.chosen.${ServerType}.portId`
  | `backend.chosen.${ServerType}.vipPortId`
  | 'ports'
  | 'access.name'
  | 'access.description'
  | 'access.approval'
  | 'access.tcpProxy'
  | 'access.tags';

/**
 * The field of the form that holds what the cloud refused; undefined when the refusal concerns none,
 * or a field that this form does not have. The error knows the wire's names, the form its own.
 */
export function refusedField(
  error: Pick<ApiError, 'fields'>,
  serverType: ServerType,
): RefusedField | undefined {
  for (const field of error.fields) {
    const [name] = field.split('[]');
    switch (name) {
      case 'server_type':
        return 'backend.serverType';
      case 'vpc_id':
        return 'backend.vpcId';
      case 'port_id':
        return `backend.chosen.${serverType}.portId`;
      case 'vip_port_id':
        return `backend.chosen.${serverType}.vipPortId`;
      case 'pool_id':
        return 'backend.poolId';
      case 'ports':
        return 'ports';
      case 'service_name':
        return 'access.name';
      case 'tags':
        return 'access.tags';
      default:
    }
  }
  return undefined;
}
