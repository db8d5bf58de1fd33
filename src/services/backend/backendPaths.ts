import type { ServerType } from '../../api/vpcep';

/** Where an error without a field of its own stands in the form's errors. */
export const BACKEND_AS_A_WHOLE = 'serverType';

/**
 * The fields of the backend step that an error can stand at. Named one by one: the step is one control to
 * the form library, which drops errors that lie deeper than the fields it knows.
 */
export function backendPaths(serverType: ServerType) {
  return [
    `backend.${BACKEND_AS_A_WHOLE}`,
    'backend.vpcId',
    `backend.chosen.${serverType}.portId`,
    `backend.chosen.${serverType}.vipPortId`,
    'backend.poolId',
  ] as const;
}
