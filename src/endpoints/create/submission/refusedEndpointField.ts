import type { ApiError } from '../../../api/errors';
import { SERVICE_FIELDS, type EndpointForm, type ServiceSource } from '../form';

/**
 * The field of the form that holds what the cloud refused; undefined when the refusal concerns none,
 * or a field that this form does not have. The error knows the wire's names, the form its own.
 */
export function refusedEndpointField(
  error: Pick<ApiError, 'fields'>,
  source: ServiceSource,
): keyof EndpointForm | undefined {
  for (const field of error.fields) {
    const [name] = field.split('[]');
    switch (name) {
      case 'endpoint_service_id':
        return SERVICE_FIELDS[source];
      case 'vpc_id':
        return 'vpcId';
      case 'routetables':
        return 'routeTables';
      case 'subnet_id':
        return 'subnetId';
      case 'port_ip':
        return 'address';
      case 'enable_dns':
        return 'dns';
      case 'whitelist':
        return 'allowed';
      case 'tags':
        return 'tags';
      default:
    }
  }
  return undefined;
}
