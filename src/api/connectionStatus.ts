/** Words of "Querying Connections of a VPC Endpoint Service", Table 4, status; an endpoint has the same. */
export const CONNECTION_STATUSES = [
  'creating',
  'pendingAcceptance',
  'accepted',
  'rejected',
  'failed',
  'deleting',
] as const;
export type ConnectionStatus = (typeof CONNECTION_STATUSES)[number];

/** Those of them that the cloud filters by (Table 2, status). */
export const FILTER_STATUSES = ['pendingAcceptance', 'accepted', 'rejected', 'failed'] as const;
export type FilterStatus = (typeof FILTER_STATUSES)[number];

/**
 * The word that a status means: older copies of the reference write `Accepted` and `Pending acceptance`.
 * Undefined for a word that the reference does not have.
 */
export function connectionStatus(word: string): ConnectionStatus | undefined {
  const plain = withoutSpelling(word);
  return CONNECTION_STATUSES.find((status) => withoutSpelling(status) === plain);
}

function withoutSpelling(word: string): string {
  return word.replaceAll(/[\s_]/g, '').toLowerCase();
}
