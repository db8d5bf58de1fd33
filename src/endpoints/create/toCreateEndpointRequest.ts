import type { CreateEndpointRequest } from '../../api/endpoints';
import { entriesOf } from './entries';
import type { EndpointForm } from './form';
import { routeTableIds } from './routeTables';
import type { ChosenService } from './serviceChoice';

/**
 * What travels, from a form that has passed its schema: what is empty is left out, and only what the reference
 * allows for the kind of service is written ("Creating a VPC Endpoint", Table 2).
 */
export function toCreateEndpointRequest(
  form: EndpointForm,
  service: ChosenService,
): CreateEndpointRequest {
  const common = {
    endpoint_service_id: service.id,
    vpc_id: form.vpcId,
    ...(form.tags.length > 0 && { tags: form.tags.map(({ key, value }) => ({ key, value })) }),
    ...(form.description !== '' && { description: form.description }),
  };
  if (service.type === 'gateway') {
    const routetables = routeTableIds(form.routeTables);
    return { ...common, ...(routetables.length > 0 && { routetables }) };
  }
  const whitelist = entriesOf(form.allowed);
  return {
    ...common,
    subnet_id: form.subnetId,
    ...(form.address.trim() !== '' && { port_ip: form.address.trim() }),
    enable_dns: form.dns,
    ...(whitelist.length > 0 && { enable_whitelist: true, whitelist }),
  };
}
