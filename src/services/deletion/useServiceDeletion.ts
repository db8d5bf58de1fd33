import { connectionKeys } from '../../api/connections';
import type { Scope } from '../../api/scope';
import { serviceKeys } from '../../api/vpcep';
import { useDeletion, type Deletion } from '../../status/useDeletion';
import { askForServiceDeletion } from './askForServiceDeletion';

/** The deletion of one service. */
export function useServiceDeletion(scope: Scope, id: string, onTaken: () => void): Deletion {
  return useDeletion({
    scope,
    id,
    request: () => askForServiceDeletion(scope, id),
    // Refused for endpoints that are connected, there are some of which nobody here knew.
    concerns: [serviceKeys.all(scope), connectionKeys.ofService(scope, id)],
    onTaken,
  });
}
