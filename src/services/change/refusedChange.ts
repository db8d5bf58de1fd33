import type { ApiError } from '../../api/errors';
import type { ServerType } from '../../api/vpcep';

/** The field of the form that a refusal points at; undefined when it concerns none. */
export function refusedChange({ fields }: Pick<ApiError, 'fields'>, serverType: ServerType) {
  for (const field of fields) {
    switch (field) {
      case 'service_name':
        return 'access.name';
      case 'port_id':
      // A change names the backend by one field alone; its ports and its VPC are what they are.
      case 'vip_port_id':
      case 'vpc_id':
      case 'ports':
        return `backend.chosen.${serverType}.portId` as const;
      default:
    }
  }
  return undefined;
}
