import { connectionKeys } from '../../api/connections';
import type { Scope } from '../../api/scope';
import { serviceTitle } from '../../api/serviceName';
import { serviceKeys, type EndpointService } from '../../api/vpcep';
import { useDeletion, type Deletion } from '../../status/useDeletion';
import { askForServiceDeletion } from './askForServiceDeletion';

/** The deletion of one service. */
export function useServiceDeletion(
  scope: Scope,
  service: EndpointService,
  onTaken: () => void,
): Deletion {
  const { id } = service;
  return useDeletion({
    scope,
    kind: 'service',
    id,
    title: `Delete ${serviceTitle(service)}`,
    request: (onLook) => askForServiceDeletion(scope, id, onLook),
    // Refused for endpoints that are connected, there are some of which nobody here knew.
    concerns: [serviceKeys.all(scope), connectionKeys.ofService(scope, id)],
    onTaken,
  });
}
