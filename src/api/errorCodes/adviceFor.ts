import type { Permission } from '../permissionNames';
import { CODES_OF_ACTIONS, CREATES, ON_A_SERVICE, SEARCHES, WRITES, FORMS } from './codesOfActions';
import type { ErrorCode } from './errorCode';
import { lookUpErrorCode } from './lookUpErrorCode';

export interface Advice {
  /** What is known of the code, as far as it is about this action. */
  listed?: ErrorCode;
  /** In its place, where the code is listed for other actions only. */
  wayOut?: string;
}

const ON_A_CALL_WITHOUT_ENTRIES =
  'The cloud faults the request without saying why, and nothing was entered that could be mended: try again, and give support this code and the details if it stays.';
const GONE_SERVICE =
  'This endpoint service is not in this project and region any more: go back to the list and open it from there.';
const GONE_ENDPOINT =
  'This endpoint does not exist any more: refresh the connections to see who still asks.';

/** What a code means of some actions, where the table speaks of the others. */
const OTHERWISE: readonly (readonly [RegExp, (action: string) => boolean, string])[] = [
  [
    /^(?:0001|0011|0013)$/,
    (action) => !WRITES.includes(action),
    'The cloud failed on its side: try again in a moment, and give support this code and the time if it keeps failing.',
  ],
  [/^(?:0002|1004|2002)$/, (action) => !FORMS.includes(action), ON_A_CALL_WITHOUT_ENTRIES],
  [
    /^0005$/,
    (action) => CREATES.includes(action),
    'Something that you chose is not in this project and region any more: choose it again from its list.',
  ],
  [
    /^0005$/,
    (action) => SEARCHES.includes(action) || action === 'quotas:get',
    'The cloud does not know what was asked for: check region and project, try again, and give support this code and the details if it stays.',
  ],
  [
    /^0016$/,
    (action) => CREATES.includes(action),
    'Too many items in one go: leave some of the tags out, and add them afterwards.',
  ],
  [
    /^1003$/,
    (action) => SEARCHES.includes(action),
    'The cloud takes no such name: look for another part of it, or paste the full service name as its owner shows it.',
  ],
  [
    /^(?:0005|200[3678])$/,
    (action) => action.endsWith(':delete'),
    // A deletion of what is gone counts as done; this is told only of what can be read all the same.
    'The cloud says that there is nothing to delete, and yet it shows it: refresh to see how things stand, and delete it again if it stays.',
  ],
  [/^2003$/, (action) => ON_A_SERVICE.includes(action), GONE_SERVICE],
  [/^200[678]$/, (action) => action === 'connections:update', GONE_ENDPOINT],
  [
    /^2014$/,
    (action) => action === 'connections:update',
    'The cloud says that this endpoint is connected already: refresh the connections to see how it stands.',
  ],
  [
    /^2047$/,
    (action) => action === 'connections:update',
    'A Failed endpoint can be neither accepted nor rejected: its owner has to delete it and create it again.',
  ],
  [
    /^3045$/,
    (action) => action === 'epservices:delete' || action === 'connections:update',
    'The service takes no change in its present state: refresh, wait until it shows Available, and try again.',
  ],
  [
    /^1018$/,
    (action) => action === 'epservices:create',
    'You have as many endpoint services as your account may have in this region (20 unless raised): delete one you do not need, or ask support for more.',
  ],
  [
    /^1018$/,
    (action) => action === 'endpoints:create',
    'You have as many endpoints as your account may have in this region (50 unless raised): delete one you do not need, or ask support for more.',
  ],
];

/**
 * What the reference says of a code, right for the action at hand. Advice on another action would send the person to
 * fields that are not there, so a code that comes where it does not belong is told as one of unknown reason.
 */
export function adviceFor(code: string, permission: Permission | undefined): Advice {
  const listed = lookUpErrorCode(code);
  if (!listed) return {};
  const number = code.slice(code.indexOf('.') + 1);
  const action = permission?.action.replace(/^vpcep:/, '') ?? '';
  const other = OTHERWISE.find(([codes, holds]) => codes.test(number) && holds(action));
  if (other) return { listed: { ...listed, wayOut: other[2] } };
  const actions = CODES_OF_ACTIONS.find(([codes]) => codes.test(number))?.[1];
  if (!actions || actions.includes(action)) return { listed };
  return { wayOut: reasonUnknown(permission?.what, WRITES.includes(action)) };
}

function reasonUnknown(what: string | undefined, writes: boolean): string {
  return `The cloud refused ${what === undefined ? 'this' : `to ${what}`} with a code that its reference has for something else, so the reason is not known: ${writes ? 'refresh to see how things stand, ' : ''}try again, and give support this code and the details if it stays.`;
}
