/** What every list of the VPC Endpoint API takes. */
export interface ListParameters {
  limit: number;
  /** Rows to skip; left out of the request on the first page, where the reference does not allow 0. */
  offset: number;
  sortKey: 'created_at' | 'updated_at';
  sortDir: 'asc' | 'desc';
}

/** The parameters as the query carries them. */
export function listQuery({ limit, offset, sortKey, sortDir }: ListParameters) {
  return {
    limit,
    offset: offset > 0 ? offset : undefined,
    sort_key: sortKey,
    sort_dir: sortDir,
  };
}
