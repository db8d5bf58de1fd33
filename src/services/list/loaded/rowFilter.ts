import type { EndpointService } from '../../../api/vpcep';
import { isUuid } from '../../../api/uuid';
import type { addressReader } from '../../../ui/addressReader';
import type { ListAddress } from '../listAddress';
import { readTagFilter } from './tagFilter';

/** What a service can be told apart by that "Querying VPC Endpoint Services" has no parameter for. */
export interface RowFilter {
  /** ID of the VPC; undefined for any, as the next two. */
  vpc: string | undefined;
  backend: BackendType | undefined;
  approval: 'on' | 'off' | undefined;
  /** As it is typed: `env=production, team`. */
  tag: string;
}

/** In small letters, as the address has them. */
export const BACKEND_TYPES = ['lb', 'vm', 'vip', 'bms'] as const;
export type BackendType = (typeof BACKEND_TYPES)[number];

const APPROVALS = ['on', 'off'] as const;

type RowFilterAddress = Pick<ListAddress, keyof RowFilter>;

/** Three tags of the longest key and value that the cloud takes. */
export const LONGEST_TAG_FILTER = 250;

export const NO_ROW_FILTER: RowFilter = {
  vpc: undefined,
  backend: undefined,
  approval: undefined,
  tag: '',
};

export function readRowFilter(
  address: RowFilterAddress,
  { problems, oneOf, shaped, text }: ReturnType<typeof addressReader>,
): RowFilter {
  const tag = text(address.tag, LONGEST_TAG_FILTER);
  const { problem } = readTagFilter(tag);
  if (problem !== undefined) problems.push(problem);
  return {
    vpc: shaped(address.vpc, isUuid, 'VPC with the ID'),
    backend: oneOf(address.backend, BACKEND_TYPES, 'backend type'),
    approval: oneOf(address.approval, APPROVALS, 'approval'),
    tag: problem === undefined ? tag : '',
  };
}

export function toRowFilterAddress({ vpc, backend, approval, tag }: RowFilter): RowFilterAddress {
  return {
    ...(vpc !== undefined && { vpc }),
    ...(backend !== undefined && { backend }),
    ...(approval !== undefined && { approval }),
    ...(tag !== '' && { tag }),
  };
}

/** Whether any of it leaves services out. */
export function isRowFiltered({ vpc, backend, approval, tag }: RowFilter): boolean {
  return (
    vpc !== undefined ||
    backend !== undefined ||
    approval !== undefined ||
    readTagFilter(tag).wanted.length > 0
  );
}

/**
 * Whether a service is what the filter asks for.
 * @param tagged IDs of the services with the wanted tags; undefined where none are asked for. A row of the list need
 *   not carry its tags: the example of "Querying VPC Endpoint Services" has none.
 */
export function fitsRowFilter(
  { id, vpc_id, server_type, approval_enabled }: EndpointService,
  { vpc, backend, approval }: Omit<RowFilter, 'tag'>,
  tagged: ReadonlySet<string> | undefined,
): boolean {
  return (
    (vpc === undefined || vpc_id?.toLowerCase() === vpc) &&
    (backend === undefined || server_type?.toLowerCase() === backend) &&
    (approval === undefined || approval_enabled === (approval === 'on')) &&
    (tagged === undefined || tagged.has(id))
  );
}
