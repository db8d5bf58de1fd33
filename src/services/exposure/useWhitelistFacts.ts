import { useQuery } from '@tanstack/react-query';
import {
  PERMISSIONS_PER_PAGE,
  permissionPageQuery,
  type PermissionPage,
} from '../../api/permissions';
import type { Scope } from '../../api/scope';
import type { WhitelistFacts } from './exposure';

/** The newest entries of a whitelist, as many as one request answers: as a rule that is all of them. */
export function newestPermissionsQuery(scope: Scope, serviceId: string) {
  return permissionPageQuery(scope, serviceId, {
    limit: PERMISSIONS_PER_PAGE,
    offset: 0,
    sortDir: 'desc',
  });
}

export function whitelistFacts({ permissions, total_count }: PermissionPage): WhitelistFacts {
  return {
    everyone: permissions.some(({ admitted }) => admitted.who === 'everyone'),
    accounts: permissions.filter(({ admitted }) => admitted.who === 'account').length,
    complete: permissions.length >= total_count,
  };
}

/** What one request tells of a whitelist; every part of the page shares it. */
export function useWhitelistFacts(scope: Scope, serviceId: string) {
  return useQuery({ ...newestPermissionsQuery(scope, serviceId), select: whitelistFacts });
}
