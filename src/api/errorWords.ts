import type { AnswerLook } from './answerLook';
import { adviceFor } from './errorCodes/adviceFor';
import type { ErrorCode } from './errorCodes/errorCode';
import { lookUpErrorCode } from './errorCodes/lookUpErrorCode';
import type { ErrorKind } from './errors';
import { permissionFor, type Permission } from './permissionNames';
import type { CloudService } from './scope';

/** What the screen says of an error beyond its kind; loaded with the first error, as most visits never need it. */
export interface ErrorWords {
  /** What the reference says of the code, when it lists it. */
  listed?: ErrorCode;
  /** What happened and what to do, where more is known than the code or the kind tells. */
  wayOut?: string;
  /** What happened, in a few words, where there is room for no more. */
  inShort?: string;
  /** The permission for want of which the cloud refused. */
  lacks?: Permission;
}

/** An error as far as these words depend on it. */
export interface ErrorFacts {
  kind: ErrorKind;
  service: CloudService;
  method: string;
  path: string;
  status: number | undefined;
  code: string | undefined;
  answer: AnswerLook;
  /** How long the cloud asked to wait. */
  retryAfterMs: number | undefined;
}

export function wordsFor(error: ErrorFacts): ErrorWords {
  const { kind, service, method, path, code } = error;
  const permission = permissionFor(service, method, path);
  const lacks = kind === 'forbidden' ? permission : undefined;
  const { listed, wayOut: reasonUnknown } = code === undefined ? {} : adviceFor(code, permission);
  const wayOut = lacks
    ? wayOutWithout(lacks)
    : (wayOutOf(error) ?? (kind === 'cloud-failed' ? undefined : reasonUnknown));
  const inShort = inShortOf(error);
  return {
    ...(listed && { listed }),
    ...(wayOut !== undefined && { wayOut }),
    ...(inShort !== undefined && { inShort }),
    ...(lacks && { lacks }),
  };
}

function wayOutWithout({ action, what }: Permission): string {
  const role = action.startsWith('vpcep:') ? `, which the role ${roleWith(action)} has` : '';
  return `Your user may not ${what} in this project: ask your administrator for the permission ${action}${role}, or switch to the right project.`;
}

/** "Permissions" of the VPC Endpoint user guide, system-defined policies. */
function roleWith(action: string): string {
  return /:(?:list|get)$/.test(action) ? 'VPCEndpoint ReadOnlyAccess' : 'VPCEndpoint FullAccess';
}

function wayOutOf({
  kind,
  service,
  method,
  path,
  status,
  code,
  answer,
  retryAfterMs,
}: ErrorFacts): string | undefined {
  switch (kind) {
    case 'unreadable':
      return OF_OTHERS[answer];
    case 'too-many':
      return retryAfterMs === undefined
        ? undefined
        : `Too many calls in a short time: the cloud asks to wait ${inSeconds(retryAfterMs)}, then try again.`;
    case 'cloud-failed':
      if (status === NETWORK_WANTS_SIGN_IN) return WANTS_SIGN_IN;
      return isOfGateway(answer, status)
        ? `A gateway on the way answered with status ${status ?? 'unknown'}, not the cloud itself: try again in a moment, and tell who runs this console if it stays.`
        : undefined;
    case 'not-found':
      return code === undefined && method === 'GET' && LIST.test(path) ? NO_SUCH_CALL : undefined;
    case 'refused':
      if (status === TOO_LONG_HEADERS) return TOO_LONG;
      return wayOutOfOtherService(service, code) ?? wayOutUnlisted(status, code);
    default:
      return undefined;
  }
}

function inShortOf({ kind, status, answer, retryAfterMs }: ErrorFacts): string | undefined {
  switch (kind) {
    case 'unreadable':
      return IN_SHORT[answer];
    case 'too-many':
      return retryAfterMs === undefined
        ? 'Too many calls'
        : `Too many calls: it asks to wait ${inSeconds(retryAfterMs)}`;
    case 'cloud-failed':
      return isOfGateway(answer, status)
        ? `A gateway answered with status ${status ?? 'unknown'}`
        : `It answered with status ${status ?? 'unknown'}`;
    default:
      return undefined;
  }
}

/** "Bad Gateway" and "Gateway Timeout" of RFC 9110. */
const OF_GATEWAYS: readonly (number | undefined)[] = [502, 504];

/** Of a whole project: nothing in it can be gone. */
const LIST =
  /^\/(?:v1\/[^/]+\/[a-z-]+|v3\/[^/]+\/(?:vpc|elb)\/[a-z]+|v2\.0\/(?:lbaas\/)?[a-z]+|v1\/[^/]+\/cloudservers\/detail)$/;

const NO_SUCH_CALL =
  'The cloud says that there is no such list: this region may not offer the service, or another version of it. Try again, and give support the details if it stays.';

/** The cloud itself answers in JSON, and never with nothing at all. */
export function isOfGateway(answer: AnswerLook | undefined, status: number | undefined): boolean {
  if (answer === 'nothing') return OF_GATEWAYS.includes(status);
  return answer === 'web-page' || answer === 'text';
}

function inSeconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}

const IN_SHORT: Record<AnswerLook, string> = {
  redirect: 'A redirect came in place of an answer',
  'web-page': 'A web page came in place of an answer',
  nothing: 'An empty answer came',
  json: 'Its answer is not what the reference describes',
  text: 'Its answer was cut off or is not its own',
};

/** "Network Authentication Required" and "Request Header Fields Too Large" of RFC 6585. */
const NETWORK_WANTS_SIGN_IN = 511;
const TOO_LONG_HEADERS = 431;

const TOO_LONG =
  'Something on the way takes no headers as long as these, most likely because of the token: get a shorter one, and tell who runs this console.';

/** The services behind the pickers; what the reference of VPC Endpoint says of codes is not about theirs. */
const OTHER_SERVICES: Partial<Record<CloudService, string>> = {
  vpc: 'The VPC service',
  ecs: 'The server service (ECS)',
  elb: 'The load balancer service (ELB)',
};
/** "Error Codes" of these services, of a project in the path that is not the one of the token. */
const OF_OTHER_PROJECT: readonly (string | undefined)[] = ['vpc.0007', 'ecs.0023', 'elb.9808'];

function wayOutOfOtherService(service: CloudService, code: string | undefined): string | undefined {
  const who = OTHER_SERVICES[service];
  const isListed = code !== undefined && lookUpErrorCode(code) !== undefined;
  if (who === undefined || isListed) return undefined;
  return OF_OTHER_PROJECT.includes(code?.toLowerCase())
    ? `${who} says that your sign-in is for another project: choose the project again.`
    : `${who} refused the request: see the details for what it said, and give them to support if it stays.`;
}

/** "Conflict" of RFC 9110, which no code of the reference has. */
const CONFLICT = 409;
/** Of the gateway before the services of this cloud, which answers in the service's place. */
const OF_GATEWAY = /^apigw\./i;

function wayOutUnlisted(status: number | undefined, code: string | undefined): string | undefined {
  if (code !== undefined && lookUpErrorCode(code) !== undefined) return undefined;
  if (code !== undefined && OF_GATEWAY.test(code)) {
    return 'The cloud’s gateway refused this, not the service behind it, so nothing was done: try again, and give support the code and the details if it stays.';
  }
  return status === CONFLICT
    ? 'The cloud says that this conflicts with how things stand now: refresh to see the present state, and try again if it is still wanted.'
    : undefined;
}

const WANTS_SIGN_IN =
  'Your network answered, not the cloud: it wants a sign-in of its own. Open another web page in this browser, sign in there, and try again.';

const OF_OTHERS: Record<AnswerLook, string> = {
  redirect:
    'Something on the way answered with a redirect, which the cloud never does: your network or a gateway may want a sign-in of its own. Open another web page in this browser, sign in there, and try again.',
  'web-page':
    'A web page came in place of the cloud’s answer. It may be the sign-in page of your network: open another web page in this browser, sign in there, and try again. If it stays, this console’s host does not pass calls on to the cloud: tell who runs it.',
  nothing:
    'An empty answer came: something on the way has cut it off. Try again, and give support the details if it stays.',
  json: 'The answer is not what the cloud’s reference describes: something on the way may have changed it, or the cloud speaks another version. Try again, and give support the details if it stays.',
  text: 'The answer could not be read: it was cut off, or something else than the cloud sent it. Try again, and give support the details if it stays.',
};
