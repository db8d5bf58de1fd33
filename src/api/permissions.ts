import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { text } from './fields';
import { call } from './http';
import { gather } from './paging';
import type { Scope } from './scope';
import { servicePath } from './vpcep';

const PREFIX = 'iam:domain::';

/** Whom an entry of a whitelist lets connect: one account by its ID, or every account. */
export type Admitted = { who: 'account'; id: string } | { who: 'everyone' };

/**
 * Reads an entry in any of the ways in which the reference writes it: `*` and `iam:domain::*` are the same, and
 * a blank may stand after the colons. A text of another form counts as an account, whole.
 */
export function readPermission(permission: string): Admitted {
  const trimmed = permission.trim();
  const id = trimmed.startsWith(PREFIX) ? trimmed.slice(PREFIX.length).trim() : trimmed;
  return id === '*' ? { who: 'everyone' } : { who: 'account', id };
}

/** The entry as a request writes it ("Batch Adding or Deleting Whitelist Records", Table 2, permissions). */
export function writePermission(admitted: Admitted): string {
  return PREFIX + (admitted.who === 'everyone' ? '*' : admitted.id);
}

export const permissionSchema = z
  .looseObject({
    id: z.string(),
    permission: z.string(),
    description: text,
    permission_type: text,
    created_at: text,
  })
  .transform((record) => ({ ...record, admitted: readPermission(record.permission) }));
/** An entry of a service's whitelist. */
export type Permission = z.infer<typeof permissionSchema>;

const permissionPage = z.looseObject({
  permissions: z.array(permissionSchema),
  total_count: z.number(),
});
export type PermissionPage = z.infer<typeof permissionPage>;

export const permissionKeys = {
  all: (scope: Scope) => ['vpcep', scope.region, scope.projectId, 'permissions'] as const,
  ofService: (scope: Scope, serviceId: string) =>
    [...permissionKeys.all(scope), serviceId] as const,
};

/** "Querying Whitelist Records of a VPC Endpoint Service", Table 2, limit. */
export const PERMISSIONS_PER_PAGE = 500;

/** The whitelist can be sorted by its entries' age alone. */
export interface PermissionListParameters {
  /** At most 500. */
  limit: number;
  /** Rows to skip; left out of the request on the first page, where the reference does not allow 0. */
  offset: number;
  sortDir: 'asc' | 'desc';
  /** A part of the entry in its full form, `iam:domain::` and the account's ID. */
  permission?: string;
}

export function fetchPermissionPage(
  scope: Scope,
  serviceId: string,
  { limit, offset, sortDir, permission }: PermissionListParameters,
  signal?: AbortSignal,
): Promise<PermissionPage> {
  return call({
    scope,
    service: 'vpcep',
    method: 'GET',
    path: `${servicePath(scope, serviceId)}/permissions`,
    query: {
      limit,
      offset: offset > 0 ? offset : undefined,
      sort_key: 'created_at',
      sort_dir: sortDir,
      permission,
    },
    answer: permissionPage,
    signal,
  });
}

export function permissionPageQuery(
  scope: Scope,
  serviceId: string,
  parameters: PermissionListParameters,
) {
  return queryOptions({
    queryKey: [...permissionKeys.ofService(scope, serviceId), 'list', parameters],
    queryFn: ({ signal }) => fetchPermissionPage(scope, serviceId, parameters, signal),
  });
}

/** The whole whitelist of a service, newest first, for what depends on all of it. */
export function allPermissionsQuery(scope: Scope, serviceId: string) {
  return queryOptions({
    queryKey: [...permissionKeys.ofService(scope, serviceId), 'every'],
    queryFn: ({ signal }) =>
      gather(async (next?: number) => {
        const offset = next ?? 0;
        const page = await fetchPermissionPage(
          scope,
          serviceId,
          { limit: PERMISSIONS_PER_PAGE, offset, sortDir: 'desc' },
          signal,
        );
        const read = offset + page.permissions.length;
        const isLast = page.permissions.length === 0 || read >= page.total_count;
        return { items: page.permissions, next: isLast ? undefined : read };
      }),
  });
}

/** The cloud's own dialog takes so many entries in one operation; the reference has an error code for more. */
export const PERMISSIONS_PER_REQUEST = 50;

export type PermissionAction = 'add' | 'remove';

/**
 * Adds entries to the whitelist of a service or removes them, at most 50 a request. Adding what is there is no
 * error. The reference does not say whether the answer has the changed entries or all: read the list again.
 */
export function changePermissions(
  scope: Scope,
  serviceId: string,
  action: PermissionAction,
  entries: readonly Admitted[],
): Promise<unknown> {
  return call({
    scope,
    service: 'vpcep',
    method: 'POST',
    path: `${servicePath(scope, serviceId)}/permissions/action`,
    body: { permissions: entries.map(writePermission), action },
    answer: z.unknown(),
  });
}
