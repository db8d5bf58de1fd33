import type { Cloud } from './cloud';
import { asRecord, isAbsent } from './fields';
import { pageOf, readPaging, type Page, type ReadParameter } from './listPaging';
import { refuse } from './refusal';
import { findService } from './services';
import type { WhitelistEntry } from './serviceRecord';

/** "Querying Whitelist Records of a VPC Endpoint Service", Table 2, limit. */
const GREATEST_LIMIT = 500;
/** The dialog of the user manual takes 50 entries in one operation; the API reference names no number. */
const MOST_IN_ONE_REQUEST = 50;
/** What a service holds is published nowhere; here it is one page of the longest kind. */
export const MOST_OF_A_SERVICE = GREATEST_LIMIT;

const PREFIX = 'iam:domain::';
/** The entry that admits one account. */
export function permissionOf(domainId: string): string {
  return PREFIX + domainId;
}

/** Every account. */
export const EVERYONE = '*';
/** "Batch Adding or Deleting Whitelist Records", Table 2, permissions. */
const ACCOUNT = /^iam:domain::[A-Za-z0-9]{1,64}$/;

/** "Querying Whitelist Records of a VPC Endpoint Service"; the filter meets any part of the full form. */
export function listWhitelist(
  cloud: Cloud,
  serviceId: string,
  parameter: ReadParameter,
): Page<WhitelistEntry> {
  const { whitelist } = findService(cloud, serviceId);
  const paging = readPaging(parameter, { greatestLimit: GREATEST_LIMIT, sortKeys: ['created_at'] });
  const wanted = parameter('permission') ?? '';
  const hits = whitelist.filter(({ permission }) => fullForm(permission).includes(wanted));
  return pageOf(hits, paging, {
    time: ({ createdAt }) => createdAt,
    key: ({ permission }) => permission,
  });
}

function fullForm(permission: string): string {
  return permission === EVERYONE ? PREFIX + EVERYONE : permission;
}

/**
 * "Batch Adding or Deleting Whitelist Records". Adding what is there and removing what is not change nothing;
 * connections stay as they are.
 * @returns the permissions of the request, as they are kept
 */
export function changeWhitelist(cloud: Cloud, serviceId: string, body: unknown): string[] {
  const service = findService(cloud, serviceId);
  if (isAbsent(body)) refuse('EndPoint.0011');
  const request = asRecord(body) ?? refuse('EndPoint.0002');
  const { action } = request;
  if (action !== 'add' && action !== 'remove') refuse('EndPoint.3035');
  const permissions = readPermissions(request['permissions']);
  const present = new Set(service.whitelist.map(({ permission }) => permission));
  const changed = [...new Set(permissions)].filter(
    (permission) => present.has(permission) === (action === 'remove'),
  );
  if (action === 'add' && present.size + changed.length > MOST_OF_A_SERVICE) {
    refuse('EndPoint.3049');
  }
  if (changed.length > 0) {
    cloud.record({
      what: 'whitelist-changed',
      at: cloud.now(),
      id: service.id,
      action,
      permissions: changed,
    });
  }
  return permissions;
}

function readPermissions(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) refuse('EndPoint.3036');
  if (value.length > MOST_IN_ONE_REQUEST) refuse('EndPoint.0016');
  return value.map(readPermission);
}

/** Both ways in which the reference writes everybody are the same. */
function readPermission(value: unknown): string {
  if (value === EVERYONE || value === PREFIX + EVERYONE) return EVERYONE;
  return typeof value === 'string' && ACCOUNT.test(value) ? value : refuse('EndPoint.3002');
}

/** A record has an ID of its own, though nothing asks for it. */
export function whitelistRecordId(cloud: Cloud, serviceId: string, permission: string): string {
  return cloud.random.uuid(`whitelist of ${serviceId}: ${permission}`);
}
